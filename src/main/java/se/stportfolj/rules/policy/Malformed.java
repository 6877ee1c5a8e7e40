package se.stportfolj.rules.policy;

import static se.stportfolj.portfolio.PortfolioFile.CONTRACT;

import java.util.Map;
import java.util.Optional;
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
import se.stportfolj.text.Blank;

/** What is wrong with a policy file that a contract names, at its place in that file. */
final class Malformed implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation("docs/policies.md", Citation.Force.FORMAT, Confidence.OFFICIAL);
    return RuleInfo.of("policy/malformed", Severity.ERROR, citation).needing(CONTRACT);
  }

  /** An entry for a specialty that there is not would be for nobody, or for everybody. */
  private static void specialty(Entry.Scope scope, Subject subject, Findings findings) {
    Optional<String> written = scope.specialty().filter(s -> !subject.law().hasSpecialty(s));
    if (written.isPresent()) {
      Optional<String> meant = subject.law().meant(written.get());
      findings.add(
          scope.at(),
          meant.isPresent() ? "specialty-near" : "specialty",
          Map.of("specialty", Blank.of(written.get()), "meant", Blank.of(meant.orElse(""))));
    }
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (NamedPack named : subject.policies()) {
      if (named.pack().isPresent()) {
        for (Pack.Problem problem : named.pack().get().problems()) {
          findings.add(problem.place(), problem.variant(), problem.details());
        }
        for (Entry entry : named.pack().get().entries()) {
          specialty(entry.scope(), subject, findings);
        }
      }
    }
  }
}
