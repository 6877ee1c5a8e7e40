package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** A reference to an id that does not exist. */
public final class UnknownReference implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.UNKNOWN_REFERENCE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.UNKNOWN_REFERENCE, subject, findings);
  }
}
