package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** The file cannot be read as YAML: it is empty, is not UTF-8 text, or breaks the syntax. */
public final class Syntax implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.SYNTAX);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.SYNTAX, subject, findings);
  }
}
