package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** A portfolio written for a later version of the format than this program knows. */
public final class LaterFormat implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.LATER_FORMAT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.LATER_FORMAT, subject, findings);
  }
}
