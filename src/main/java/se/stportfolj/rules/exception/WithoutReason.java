package se.stportfolj.rules.exception;

import java.util.Map;
import se.stportfolj.portfolio.AcceptedException;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/** An exception that does not say why, who decided it, or when (docs/portfolio-format.md). */
public final class WithoutReason implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("exception/without-reason", Severity.ERROR, Citation.format())
        .needing(PortfolioFile.CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (AcceptedException exception : subject.contract().exceptions()) {
      report(exception.reason().isEmpty(), "reason", exception, findings);
      report(exception.decidedBy().isEmpty(), "decided-by", exception, findings);
      report(exception.date().isEmpty(), "date", exception, findings);
    }
  }

  private static void report(
      boolean missing, String key, AcceptedException exception, Findings findings) {
    if (missing) {
      findings.add(exception.source().at(key), key, Map.of("rule", Blank.of(exception.rule())));
    }
  }
}
