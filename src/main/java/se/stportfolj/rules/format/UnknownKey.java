package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** A key that the format does not have. */
public final class UnknownKey implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.UNKNOWN_KEY);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.UNKNOWN_KEY, subject, findings);
  }
}
