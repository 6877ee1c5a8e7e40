package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Delmal;

/**
 * A delmål, and how far each of its required activities has come.
 *
 * @param confidence how sure it is that the delmål applies and requires just this
 * @param requirements empty where it is not known what the delmål requires
 * @param approvedOn for a delmål of BT: the day on which Socialstyrelsen approved the BT as a whole
 */
public record DelmalCoverage(
    Delmal delmal,
    Confidence confidence,
    List<RequirementCoverage> requirements,
    Optional<LocalDate> approvedOn) {
  /** Keeps its own copy of the list. */
  public DelmalCoverage {
    requirements = List.copyOf(requirements);
  }

  /** The day on which the last of the required activities is covered, if all of them are. */
  public Optional<LocalDate> coveredOn() {
    return byEvidence().or(this::approvedOn);
  }

  /** Whether it is covered on that day or before. */
  public boolean isCoveredOn(LocalDate day) {
    return coveredOn().filter(covered -> !covered.isAfter(day)).isPresent();
  }

  /** As far as the required activity that has come least far; unknown without any. */
  public ActivityState state() {
    return requirements.stream()
        .map(RequirementCoverage::state)
        .min(Comparator.naturalOrder())
        .orElse(ActivityState.UNKNOWN);
  }

  /** The required activities for which there is no date, while the delmål is not covered. */
  public List<RequirementCoverage> uncovered() {
    return coveredOn().isPresent()
        ? List.of()
        : requirements.stream().filter(one -> one.coveredOn().isEmpty()).toList();
  }

  private Optional<LocalDate> byEvidence() {
    Optional<LocalDate> last = Optional.empty();
    for (RequirementCoverage one : requirements) {
      Optional<LocalDate> day = one.coveredOn();
      if (day.isEmpty()) {
        return Optional.empty();
      }
      if (last.isEmpty() || day.get().isAfter(last.get())) {
        last = day;
      }
    }
    return last;
  }
}
