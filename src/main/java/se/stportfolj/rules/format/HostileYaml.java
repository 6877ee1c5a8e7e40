package se.stportfolj.rules.format;

import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.FormatFindings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Subject;

/** Anchors, aliases, tags, merge keys, directives, further documents, deep nesting. */
public final class HostileYaml implements Rule {
  @Override
  public RuleInfo info() {
    return FormatFindings.info(Kind.HOSTILE_YAML);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    FormatFindings.report(Kind.HOSTILE_YAML, subject, findings);
  }
}
