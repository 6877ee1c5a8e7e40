package se.stportfolj.rules.time;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Leave;
import se.stportfolj.text.Blank;

/**
 * Absences of one kind and share with nothing but a weekend between them. Absence is in calendar
 * days, so that each such weekend counts as service (docs/service-time.md).
 */
public final class AbsenceWeekends implements Rule {
  private static final long DAYS = 2;

  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation("docs/service-time.md", Citation.Force.FORMAT, Confidence.OFFICIAL);
    return RuleInfo.of("time/absence-weekends", Severity.INFO, citation)
        .needing(PortfolioFile.ABSENCE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    List<Absence> sorted = new ArrayList<>(subject.portfolio().absences());
    sorted.removeIf(absence -> !Leave.of(absence).reduces());
    sorted.sort((one, other) -> one.dates().from().compareTo(other.dates().from()));
    int first = 0;
    while (first < sorted.size()) {
      int last = first;
      while (last + 1 < sorted.size() && areWeeks(sorted.get(last), sorted.get(last + 1))) {
        last++;
      }
      if (last > first) {
        report(sorted.get(first), sorted.get(last), last - first, findings);
      }
      first = last + 1;
    }
  }

  private static boolean areWeeks(Absence one, Absence next) {
    return one.kind() == next.kind()
        && one.percent().equals(next.percent())
        && one.dates().to().getDayOfWeek() == DayOfWeek.FRIDAY
        && next.dates().from().equals(one.dates().to().plusDays(DAYS + 1));
  }

  private static void report(Absence first, Absence last, int weekends, Findings findings) {
    findings.add(
        first.source().at("to"),
        Map.of(
            "from", Blank.of(first.dates().from()),
            "to", Blank.of(last.dates().to()),
            "n", Blank.of(weekends),
            "days", Blank.of(DAYS * weekends)));
  }
}
