package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Requirement;

/**
 * A required activity of a delmål and the evidence for it.
 *
 * @param evidence all of it, the furthest come first
 */
public record RequirementCoverage(Requirement requirement, List<Evidence> evidence) {
  /** Puts the evidence in order, on a list of its own. */
  public RequirementCoverage {
    List<Evidence> sorted = new ArrayList<>(evidence);
    sorted.sort((one, other) -> other.state().compareTo(one.state()));
    evidence = List.copyOf(sorted);
  }

  /** How far it has come: the state of the best evidence. */
  public ActivityState state() {
    return evidence.isEmpty() ? ActivityState.MISSING : evidence.get(0).state();
  }

  /** The kind that the best of the evidence has; without evidence, the first that is asked for. */
  public ActivityKind activity() {
    return evidence.isEmpty() ? requirement.anyOf().get(0) : evidence.get(0).kind();
  }

  /** The first day on which some of the evidence covers it; none without, or without a date. */
  public Optional<LocalDate> coveredOn() {
    Optional<LocalDate> first = Optional.empty();
    for (Evidence one : evidence) {
      Optional<LocalDate> day = one.coversOn();
      if (day.isPresent() && (first.isEmpty() || day.get().isBefore(first.get()))) {
        first = day;
      }
    }
    return first;
  }
}
