package se.stportfolj.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Orientation;
import se.stportfolj.portfolio.Region;

/** Counts the doctors in ST with research and with leadership. */
final class Orientations {
  private Orientations() {}

  /** Of these trainees, against the aims of these regions; several regions' aims are added. */
  static List<OrientationCount> of(List<TraineeRow> rows, List<Region> regions) {
    List<OrientationCount> counts = new ArrayList<>();
    for (Orientation orientation : Orientation.values()) {
      int trainees =
          (int)
              rows.stream()
                  .filter(row -> row.orientation().equals(Optional.of(orientation)))
                  .filter(row -> !row.outlook().isComplete())
                  .count();
      Optional<Integer> least = Optional.empty();
      Optional<Integer> most = Optional.empty();
      boolean aimed = false;
      for (Region region : regions) {
        for (Region.Aim aim : region.aims()) {
          if (aim.orientation() == orientation) {
            aimed = true;
            least = sum(least, aim.atLeast());
            most = sum(most, aim.atMost());
          }
        }
      }
      if (aimed || trainees > 0) {
        counts.add(new OrientationCount(orientation, trainees, least, most));
      }
    }
    return counts;
  }

  private static Optional<Integer> sum(Optional<Integer> one, Optional<Integer> other) {
    return one.isPresent() && other.isPresent()
        ? Optional.of(one.get() + other.get())
        : one.or(() -> other);
  }
}
