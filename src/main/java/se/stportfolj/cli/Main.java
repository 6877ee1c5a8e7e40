package se.stportfolj.cli;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.TimeZone;

/** Where the process starts. */
public final class Main {
  private static final long MILLIS_A_DAY = 24 * 60 * 60 * 1000;

  private Main() {}

  /** Runs {@code st} and ends the process with its exit code. */
  public static void main(String[] args) {
    WarmUp.begin(args);
    PrintStream out = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintStream err = new StandardOutput(new FileOutputStream(FileDescriptor.err));
    System.exit(run(out, err, args));
  }

  /** Runs {@code st} in the real world, but for where it prints. */
  static int run(PrintStream out, PrintStream err, String... args) {
    return St.run(world(out, err), args);
  }

  /** The real world, but for where is printed. */
  static World world(PrintStream out, PrintStream err) {
    return new World(
        Path.of("").toAbsolutePath(),
        System.getenv(),
        out,
        err,
        Boolean.getBoolean("st.terminal"),
        locale(System.getProperty("st.locale")),
        Main::today,
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        Boolean.getBoolean("st.terminal.err"),
        System::nanoTime);
  }

  /**
   * The language of the user's surroundings: as the launcher found it, since the JVM is started
   * under a locale of the launcher's own; otherwise the JVM's.
   */
  static Locale locale(String name) {
    if (name == null) {
      return Locale.getDefault();
    }
    int end = 0;
    while (end < name.length() && Character.isLetter(name.charAt(end))) {
      end++;
    }
    return Locale.forLanguageTag(name.substring(0, end).toLowerCase(Locale.ROOT));
  }

  /**
   * The day it is here. {@code LocalDate.now()} says the same, and reads every rule of every time
   * zone for it a second time: 8 ms of a start.
   */
  static LocalDate today() {
    long now = System.currentTimeMillis();
    long here = now + TimeZone.getDefault().getOffset(now);
    return LocalDate.ofEpochDay(Math.floorDiv(here, MILLIS_A_DAY));
  }
}
