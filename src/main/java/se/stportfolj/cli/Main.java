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

/** Where the process starts. */
public final class Main {
  private Main() {}

  /** Runs {@code st} and ends the process with its exit code. */
  public static void main(String[] args) {
    Ahead.begin(args);
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.exit(run(out, err, args));
  }

  /** Runs {@code st} in the real world, but for where it prints. */
  static int run(PrintStream out, PrintStream err, String... args) {
    World world =
        new World(
            Path.of("").toAbsolutePath(),
            System.getenv(),
            out,
            err,
            Boolean.getBoolean("st.terminal"),
            Locale.getDefault(),
            LocalDate::now,
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
            Boolean.getBoolean("st.terminal.err"),
            System::nanoTime);
    return St.run(world, args);
  }

  /** Names have letters that the platform's own encoding may not have. */
  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
