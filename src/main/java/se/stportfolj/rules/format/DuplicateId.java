package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** The same id twice in a portfolio. */
public final class DuplicateId implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.DUPLICATE_ID);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.DUPLICATE_ID, subject, findings);
  }
}
