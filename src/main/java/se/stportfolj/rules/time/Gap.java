package se.stportfolj.rules.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Period;
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
 * More than 14 days on end between two rotations without service and without absence: they count
 * nothing, and the service record has a hole (docs/service-time.md).
 */
public final class Gap implements Rule {
  private static final int TOLERATED_DAYS = 14;

  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation("docs/service-time.md", Citation.Force.FORMAT, Confidence.OFFICIAL);
    return RuleInfo.of("time/gap", Severity.WARNING, citation)
        .needing(PortfolioFile.ROTATIONS, PortfolioFile.ABSENCE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    // Auskultation takes place inside other service. Research that does not count is no hole.
    List<Rotation> rotations =
        subject.portfolio().rotations().stream()
            .filter(r -> r.kind() != RotationKind.OBSERVERSHIP)
            .toList();
    List<Period> known = new ArrayList<>(rotations.stream().map(Rotation::dates).toList());
    known.addAll(subject.portfolio().absences().stream().map(Absence::dates).toList());
    for (Period gap : between(known)) {
      long days = ChronoUnit.DAYS.between(gap.from(), gap.to()) + 1;
      Optional<Rotation> before =
          rotations.stream()
              .filter(r -> r.dates().to().isBefore(gap.from()))
              .max((one, other) -> one.dates().to().compareTo(other.dates().to()));
      Optional<Rotation> after =
          rotations.stream()
              .filter(r -> r.dates().from().isAfter(gap.to()))
              .min((one, other) -> one.dates().from().compareTo(other.dates().from()));
      if (days > TOLERATED_DAYS && before.isPresent() && after.isPresent()) {
        findings.add(
            after.get().source().at("from"),
            Map.of(
                "dates", Blank.of(gap.told()),
                "days", Blank.of(days),
                "before", Blank.of(before.get().id()),
                "after", Blank.of(after.get().id())));
      }
    }
  }

  /** The stretches between the periods that none of them covers. */
  private static List<Period> between(List<Period> periods) {
    List<Period> sorted = new ArrayList<>(periods);
    sorted.sort((one, other) -> one.from().compareTo(other.from()));
    List<Period> gaps = new ArrayList<>();
    LocalDate next = LocalDate.MIN;
    for (Period period : sorted) {
      if (period.from().isAfter(next) && !next.equals(LocalDate.MIN)) {
        gaps.add(new Period(next, period.from().minusDays(1)));
      }
      LocalDate after = period.to().plusDays(1);
      next = after.isAfter(next) ? after : next;
    }
    return gaps;
  }
}
