package se.stportfolj.cli;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.TimeZone;
import se.stportfolj.regulation.Law;
import se.stportfolj.statute.RegulationId;

/**
 * Makes ready, on a second processor, what a command needs once it has understood its arguments.
 * Nothing depends on it: whoever comes first does the work, and the other waits.
 *
 * <p>Of the time of {@code st validate} it takes over some 7 percent: the law, the time zone, and
 * BigDecimal's own tables (on JDK 25).
 */
final class WarmUp implements Runnable {
  /** The commands that read a portfolio; {@code CommandListsTest} holds them against all. */
  static final Set<String> COMMANDS =
      Set.of(
          "validate",
          "status",
          "forecast",
          "calendar",
          "cohort",
          "diff",
          "history",
          "render-intyg",
          "render-document",
          "add",
          "sign",
          "set",
          "export");

  private WarmUp() {}

  /** Begins, if these arguments call for it. */
  static void begin(String... args) {
    if (args.length > 0 && COMMANDS.contains(args[0])) {
      Thread thread = new Thread(new WarmUp(), "ahead");
      thread.setDaemon(true); // st ends when its answer is there
      thread.start();
    }
  }

  @Override
  public void run() {
    try {
      // What day it is, is asked first.
      Objects.requireNonNull(TimeZone.getDefault());
      // What costs is to have the class made ready, not the number.
      Objects.requireNonNull(BigDecimal.ONE);
      // The regulation of nearly every portfolio; one under another reads its own.
      Law.shipped().regulation(RegulationId.newest());
    } catch (RuntimeException e) {
      // The command meets the same, and says it.
    }
  }
}
