package se.stportfolj.rules.time;

import java.util.Map;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.Decision;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * An absence that is said to count as service, without a decision by somebody on a day. Absence
 * counts only after an individual assessment (Region Gävleborg, ST i allmänmedicin, 5.1.6).
 */
public final class AbsenceCountsWithoutDecision implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation(
            "docs/service-time.md; Region Gävleborg, ST i allmänmedicin, 5.1.6",
            Citation.Force.GUIDELINE,
            Confidence.CORROBORATED);
    return RuleInfo.of("time/absence-counts-without-decision", Severity.ERROR, citation)
        .needing(PortfolioFile.ABSENCE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Absence absence : subject.portfolio().absences()) {
      boolean decided = absence.decision().filter(Decision::isRecorded).isPresent();
      if (absence.counts() && !decided) {
        findings.add(
            absence.source().at("counts"),
            Map.of("from", Blank.of(absence.dates().from()), "to", Blank.of(absence.dates().to())));
      }
    }
  }
}
