package se.stportfolj.cli;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Worlds for tests, in which nobody watches the standard error. */
final class Worlds {
  private Worlds() {}

  /** In which nobody answers either. */
  static World of(
      Path directory,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err,
      boolean terminal,
      Locale locale,
      Supplier<LocalDate> today) {
    BufferedReader nobody = new BufferedReader(Reader.nullReader());
    return of(directory, environment, out, err, terminal, locale, today, nobody);
  }

  /** In which somebody types. */
  static World of(
      Path directory,
      Map<String, String> environment,
      PrintStream out,
      PrintStream err,
      boolean terminal,
      Locale locale,
      Supplier<LocalDate> today,
      BufferedReader in) {
    return new World(
        directory, environment, out, err, terminal, locale, today, in, false, System::nanoTime);
  }
}
