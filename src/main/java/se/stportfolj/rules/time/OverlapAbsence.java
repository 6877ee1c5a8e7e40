package se.stportfolj.rules.time;

import java.util.Map;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Excess;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Others;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * Absences that together come to more than the whole of the scheduled service, whatever their kinds
 * (docs/service-time.md).
 */
public final class OverlapAbsence implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation("docs/service-time.md", Citation.Force.FORMAT, Confidence.OFFICIAL);
    return RuleInfo.of("time/overlap-absence", Severity.ERROR, citation)
        .needing(PortfolioFile.ABSENCE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Others<Absence> others = new Others<>(OverlapAbsence::told);
    for (Excess<Absence> excess :
        Excess.of(subject.portfolio().absences(), Absence::dates, Absence::percent)) {
      findings.add(
          excess.entry().source().at("from"),
          Map.of(
              "own", Blank.of(told(excess.entry())),
              "others", Blank.of(others.named(excess.others())),
              "percent", new Blank.Decimal(excess.percent()),
              "dates", Blank.of(excess.stretch().told())));
    }
  }

  /** By its word in the file, since two absences may have the same dates. */
  private static String told(Absence absence) {
    return absence.kind().key() + " " + absence.dates().told();
  }
}
