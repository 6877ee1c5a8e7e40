package se.stportfolj.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

/** One run of {@code st} in process: what it printed and how it ended. */
record Run(int code, String out, String err) {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  /** In English, without colour, in the repository's folder. */
  static Run st(String... args) {
    return in(Path.of("").toAbsolutePath(), Map.of("ST_LANG", "en"), false, args);
  }

  static Run in(Path directory, Map<String, String> environment, boolean tty, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        Worlds.of(
            directory,
            environment,
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            tty,
            Locale.ROOT,
            () -> TODAY);
    int code = St.run(world, args);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
