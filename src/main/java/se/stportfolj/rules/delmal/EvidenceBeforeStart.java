package se.stportfolj.rules.delmal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Group;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;

/**
 * Evidence of a delmål that ended before the medical licence: specialist competence is for a
 * licensed doctor's further training (patientsäkerhetslag 4 kap. 8 §). BT may credit what came
 * before, and older advice allows it of a course, so that those are information.
 */
public final class EvidenceBeforeStart implements Rule {
  private static final String SOURCE = "Patientsäkerhetslag (2010:659) 4 kap. 8 §";

  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "delmal/evidence-before-start",
            Severity.WARNING,
            Citation.law(SOURCE, Confidence.PROBABLE))
        .needing(PortfolioFile.CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    subject.contract().licensed().ifPresent(licensed -> check(licensed, subject, findings));
  }

  private static void check(LocalDate licensed, Subject subject, Findings findings) {
    for (Activity activity : subject.portfolio().activities()) {
      Optional<Dated> evidence = dated(activity);
      if (evidence.isPresent() && evidence.get().day().isBefore(licensed)) {
        report(evidence.get(), licensed, subject, findings);
      }
    }
    for (Assessment assessment : subject.portfolio().assessments()) {
      if (assessment.date().isBefore(licensed)) {
        Dated evidence =
            new Dated(
                assessment.date(),
                assessment.source().at("date"),
                assessment.instrument().key(),
                assessment.objectives(),
                false);
        report(evidence, licensed, subject, findings);
      }
    }
  }

  /** The last day of some evidence. */
  private record Dated(
      LocalDate day, Place place, String title, List<String> objectives, boolean course) {}

  /** The evidence of an activity; time/before-licence tells of service before the licence. */
  private static Optional<Dated> dated(Activity activity) {
    if (activity instanceof Rotation r && r.kind() != RotationKind.OBSERVERSHIP) {
      return Optional.empty();
    }
    if (activity.period().isPresent()) {
      LocalDate last = activity.period().get().to();
      return Optional.of(dated(activity, last, activity.source().at("to")));
    }
    Optional<LocalDate> issued = activity.certificate().flatMap(Certificate::issued);
    return issued.isPresent()
        ? Optional.of(dated(activity, issued.get(), activity.source().at("certificate", "issued")))
        : Optional.empty();
  }

  private static Dated dated(Activity activity, LocalDate day, Place place) {
    boolean course = activity instanceof Course;
    return new Dated(day, place, activity.title(), activity.objectives(), course);
  }

  private static void report(
      Dated evidence, LocalDate licensed, Subject subject, Findings findings) {
    if (evidence.objectives().isEmpty()) {
      return;
    }
    RegulationId regulation = subject.regulation().id();
    boolean bt =
        evidence.objectives().stream()
            .allMatch(code -> Group.of(regulation, code).equals(Optional.of(Group.BT)));
    String variant = bt ? "bt" : evidence.course() ? "course" : "other";
    findings.add(
        bt || evidence.course() ? Severity.INFO : Severity.WARNING,
        Citation.law(SOURCE, Confidence.PROBABLE),
        evidence.place(),
        variant,
        Map.of(
            "title", Blank.of(evidence.title()),
            "day", Blank.of(evidence.day()),
            "licensed", Blank.of(licensed)));
  }
}
