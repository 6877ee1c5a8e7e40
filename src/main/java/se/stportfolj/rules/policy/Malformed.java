package se.stportfolj.rules.policy;

import static se.stportfolj.portfolio.PortfolioFile.CONTRACT;

import se.stportfolj.policy.Entry;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.policy.Pack;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;

/** What is wrong with a policy file that a contract names, at its place in that file. */
final class Malformed implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation("docs/policies.md", Citation.Force.FORMAT, Confidence.OFFICIAL);
    return RuleInfo.of("policy/malformed", Severity.ERROR, citation).needing(CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (NamedPack named : subject.policies()) {
      if (named.pack().isPresent()) {
        for (Pack.Problem problem : named.pack().get().problems()) {
          findings.add(problem.place(), problem.variant(), problem.details());
        }
        for (Entry entry : named.pack().get().entries()) {
          EntrySpecialty.check(entry.scope(), subject, findings);
        }
      }
    }
  }
}
