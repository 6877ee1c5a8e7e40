package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** One of the five expected files is missing. */
public final class MissingFile implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.MISSING_FILE);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.MISSING_FILE, subject, findings);
  }
}
