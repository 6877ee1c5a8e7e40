package se.stportfolj.cli;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What a command sees of the world outside. Everything is handed in, so that the whole tool runs in
 * a test as it runs in a process.
 *
 * @param directory the working directory
 * @param terminal whether {@code out} is a terminal
 * @param in what somebody types; asked only on a terminal
 * @param errTerminal whether {@code err} is a terminal
 * @param nanoTime a clock that only runs forward, in nanoseconds from some moment
 * @param today asked for at most once, and only when the user did not say {@code --as-of}
 */
record World(
    Path directory,
    Map<String, String> environment,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    Locale locale,
    Supplier<LocalDate> today,
    BufferedReader in,
    boolean errTerminal,
    LongSupplier nanoTime) {
  /** The same, working in another folder. */
  World in(Path other) {
    return new World(
        other, environment, out, err, terminal, locale, today, in, errTerminal, nanoTime);
  }

  /** A variable of the environment that is set to something. */
  Optional<String> variable(String name) {
    return Optional.ofNullable(environment.get(name)).filter(v -> !v.isEmpty());
  }
}
