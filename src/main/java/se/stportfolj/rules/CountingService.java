package se.stportfolj.rules;

import java.util.List;
import se.stportfolj.portfolio.Decision;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;

/** Which rotations add service time (docs/service-time.md). */
public final class CountingService {
  private CountingService() {}

  /** The rotations of a portfolio that add service time. */
  public static List<Rotation> in(Portfolio portfolio) {
    return portfolio.rotations().stream().filter(CountingService::counts).toList();
  }

  private static boolean counts(Rotation rotation) {
    return switch (rotation.kind()) {
      case CLINICAL, BT -> true;
      case OBSERVERSHIP -> false;
      case RESEARCH, LEADERSHIP ->
          rotation.counts() && rotation.decision().filter(Decision::isRecorded).isPresent();
    };
  }
}
