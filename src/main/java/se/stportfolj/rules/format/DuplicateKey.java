package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** The same key twice; YAML readers keep one of them silently. */
public final class DuplicateKey implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.DUPLICATE_KEY);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.DUPLICATE_KEY, subject, findings);
  }
}
