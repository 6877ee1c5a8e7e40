package se.stportfolj.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.statute.RegulationId;

/**
 * What a portfolio would need under a regulation that it is not written for. No delmål of one
 * regulation is taken for one of the other: a1 is not STa1. What has been done can be certified
 * again, since an application uses the forms of one regulation and the main supervisor may transfer
 * certificates to them (Socialstyrelsen, legitimation.socialstyrelsen.se; legal facts 9).
 *
 * @param target the target description under the other regulation
 * @param needs the delmål that lack something, in their order
 * @param unlisted groups whose applicable delmål could not be read anywhere
 * @param evidence activities that are done, with the form on which each could be certified
 */
public record RegulationChange(
    TargetDescription target,
    List<Need> needs,
    List<Group> unlisted,
    List<Recertifiable> evidence) {
  /** Keeps its own copies. */
  public RegulationChange {
    needs = List.copyOf(needs);
    unlisted = List.copyOf(unlisted);
    evidence = List.copyOf(evidence);
  }

  /**
   * A delmål and what it lacks.
   *
   * @param lacking each is needed, its kinds are alternatives; empty when it is not known what the
   *     delmål requires
   */
  public record Need(
      String code,
      Optional<String> title,
      List<List<ActivityKind>> lacking,
      Confidence confidence) {
    /** Keeps its own copy. */
    public Need {
      lacking = List.copyOf(lacking);
    }
  }

  /**
   * Something done that could be certified on a form of the other regulation.
   *
   * @param objectives what it is evidence of now, in the codes of its own regulation
   * @param form empty where the other regulation has no form for its kind
   */
  public record Recertifiable(
      String id,
      String title,
      ActivityKind kind,
      ActivityState state,
      List<String> objectives,
      Optional<CertificateForm> form) {
    /** Keeps its own copy. */
    public Recertifiable {
      objectives = List.copyOf(objectives);
    }
  }

  /** What a training would need under a regulation. */
  public static RegulationChange of(Training training, RegulationId other) {
    Training under = training.under(other);
    Coverage coverage = under.coverage();
    return new RegulationChange(
        under.target(),
        coverage.delmal().stream()
            .filter(one -> one.coveredOn().isEmpty())
            .map(RegulationChange::need)
            .toList(),
        coverage.unlisted(),
        under.portfolio().activities().stream()
            .flatMap(one -> recertifiable(one, under.regulation(), under.asOf()).stream())
            .toList());
  }

  private static Need need(DelmalCoverage one) {
    return new Need(
        one.delmal().code(),
        one.delmal().title(),
        one.uncovered().stream().map(lacking -> lacking.requirement().anyOf()).toList(),
        one.confidence());
  }

  private static Optional<Recertifiable> recertifiable(
      Activity activity, Regulation regulation, LocalDate asOf) {
    ActivityState state = ActivityState.of(activity, asOf);
    if (state.compareTo(ActivityState.DONE) < 0) {
      return Optional.empty();
    }
    return Evidence.kind(activity)
        .map(
            kind ->
                new Recertifiable(
                    activity.id(),
                    activity.title(),
                    kind,
                    state,
                    activity.objectives(),
                    regulation.certificate(kind)));
  }
}
