package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** A list, keys or a single value stands where another of them belongs. */
public final class WrongType implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.WRONG_TYPE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.WRONG_TYPE, subject, findings);
  }
}
