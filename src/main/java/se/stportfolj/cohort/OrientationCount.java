package se.stportfolj.cohort;

import java.util.Optional;
import se.stportfolj.portfolio.Orientation;

/**
 * The doctors in ST with research or with leadership, against the region's aim.
 *
 * @param trainees how many there are whose training is not complete
 * @param atLeast the fewest that the region wants; empty where it says nothing
 * @param atMost the most that it wants; empty where it says nothing
 */
public record OrientationCount(
    Orientation orientation, int trainees, Optional<Integer> atLeast, Optional<Integer> atMost) {
  /** Whether the aim is kept; empty where the region has none. */
  public Optional<Boolean> met() {
    if (atLeast.isEmpty() && atMost.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        trainees >= atLeast.orElse(0) && trainees <= atMost.orElse(Integer.MAX_VALUE));
  }
}
