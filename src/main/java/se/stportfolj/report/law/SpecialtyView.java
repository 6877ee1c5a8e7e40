package se.stportfolj.report.law;

import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.Disagreement;
import se.stportfolj.regulation.Overriding;
import se.stportfolj.regulation.TargetDescription;

/**
 * What is known of a specialty under one regulation.
 *
 * @param overriding the repository's own file, used or refused
 * @param disagreements between the repository's file that is used and the shipped data
 */
public record SpecialtyView(
    TargetDescription target, Optional<Overriding> overriding, List<Disagreement> disagreements) {
  /** Keeps its own copy. */
  public SpecialtyView {
    disagreements = List.copyOf(disagreements);
  }
}
