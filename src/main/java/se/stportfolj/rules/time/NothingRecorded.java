package se.stportfolj.rules.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * More than 14 days up to today that neither a rotation nor an absence tells of. The forecast takes
 * it that the service goes on as employed (docs/service-time.md); a service record cannot.
 */
public final class NothingRecorded implements Rule {
  private static final int TOLERATED_DAYS = 14;

  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation("docs/service-time.md", Citation.Force.FORMAT, Confidence.OFFICIAL);
    return RuleInfo.of("time/nothing-recorded", Severity.WARNING, citation)
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS, PortfolioFile.ABSENCE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    LocalDate last = subject.contract().start().minusDays(1);
    Place place = subject.contract().source().at("start");
    // Auskultation takes place inside other service.
    for (Rotation rotation : subject.portfolio().rotations()) {
      if (rotation.kind() != RotationKind.OBSERVERSHIP && rotation.dates().to().isAfter(last)) {
        last = rotation.dates().to();
        place = rotation.source().at("to");
      }
    }
    for (Absence absence : subject.portfolio().absences()) {
      if (absence.dates().to().isAfter(last)) {
        last = absence.dates().to();
        place = absence.source().at("to");
      }
    }
    long days = ChronoUnit.DAYS.between(last, subject.asOf());
    if (days > TOLERATED_DAYS && !isOver(subject, last)) {
      findings.add(
          place,
          Map.of(
              "from", Blank.of(last.plusDays(1)),
              "days", Blank.of(days)));
    }
  }

  /** Whether the service was complete by then, or competence has been applied for. */
  private static boolean isOver(Subject subject, LocalDate last) {
    Optional<LocalDate> complete = subject.service().day();
    Optional<LocalDate> applied = subject.contract().application().date();
    return complete.filter(day -> !day.isAfter(last)).isPresent()
        || applied.filter(day -> !day.isAfter(subject.asOf())).isPresent();
  }
}
