package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** A file larger than any portfolio. */
public final class TooLarge implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.TOO_LARGE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.TOO_LARGE, subject, findings);
  }
}
