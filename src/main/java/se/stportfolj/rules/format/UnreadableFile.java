package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** Something other than an ordinary file of the portfolio. */
public final class UnreadableFile implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.UNREADABLE_FILE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.UNREADABLE_FILE, subject, findings);
  }
}
