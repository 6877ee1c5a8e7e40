package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.ProjectKind;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.ActivityKind;

/**
 * An activity as evidence of a delmål.
 *
 * @param coversOn the day from which it covers the delmål: its last day; of an attestation the day
 *     it is issued, where that is known
 */
public record Evidence(
    String id, ActivityKind kind, ActivityState state, Optional<LocalDate> coversOn) {

  /** What an activity is evidence of on a day; nothing where it has no certificate of its own. */
  static Optional<Evidence> of(Activity activity, LocalDate asOf) {
    return kind(activity)
        .map(
            kind ->
                new Evidence(
                    activity.id(), kind, ActivityState.of(activity, asOf), coversOn(activity)));
  }

  /**
   * The kind of certificate that an activity leads to. Rotations of BT are attested, by delmål and
   * not by rotation (2021 bilaga 2); research and leadership have no certificate, and neither has a
   * congress that leads to no delmål.
   */
  public static Optional<ActivityKind> kind(Activity activity) {
    if (activity instanceof Rotation rotation) {
      return switch (rotation.kind()) {
        case CLINICAL -> Optional.of(ActivityKind.CLINICAL);
        case OBSERVERSHIP -> Optional.of(ActivityKind.OBSERVERSHIP);
        case BT, RESEARCH, LEADERSHIP -> Optional.empty();
      };
    }
    if (activity instanceof Project project) {
      return Optional.of(
          project.kind() == ProjectKind.SCIENTIFIC_WORK
              ? ActivityKind.SCIENTIFIC_WORK
              : ActivityKind.QUALITY_IMPROVEMENT);
    }
    if (activity instanceof Course course) {
      boolean only = course.isCongress() && course.objectives().isEmpty();
      return only ? Optional.empty() : Optional.of(ActivityKind.COURSE);
    }
    return Optional.of(ActivityKind.ATTESTATION);
  }

  private static Optional<LocalDate> coversOn(Activity activity) {
    return activity instanceof Attestation
        ? activity.certificate().flatMap(Certificate::issued)
        : activity.period().map(Period::to);
  }
}
