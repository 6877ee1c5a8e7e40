package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** A value that its key cannot have. */
public final class BadValue implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.BAD_VALUE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.BAD_VALUE, subject, findings);
  }
}
