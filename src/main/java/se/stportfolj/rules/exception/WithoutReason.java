package se.stportfolj.rules.exception;

import java.util.List;
import java.util.Map;
import se.stportfolj.portfolio.AcceptedException;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.ExceptionRule;
import se.stportfolj.rules.Exceptions;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/** An exception that does not say why, who decided it, or when (docs/portfolio-format.md). */
public final class WithoutReason implements ExceptionRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("exception/without-reason", Severity.ERROR, Citation.format())
        .needing(PortfolioFile.CONTRACT);
  }

  /** Before the others are held against what was found: an exception cannot accept this. */
  @Override
  public void check(Subject subject, Findings findings) {
    check(subject.contract().exceptions(), findings);
  }

  @Override
  public void check(Exceptions exceptions, Findings findings) {
    check(exceptions.all(), findings);
  }

  private static void check(List<AcceptedException> exceptions, Findings findings) {
    for (AcceptedException exception : exceptions) {
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
