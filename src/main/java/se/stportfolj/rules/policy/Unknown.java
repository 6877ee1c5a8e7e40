package se.stportfolj.rules.policy;

import static se.stportfolj.portfolio.PortfolioFile.CONTRACT;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.policy.Shelf;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/** A guideline that a contract names and that there is not: its rules would be passed over. */
final class Unknown implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation("docs/policies.md", Citation.Force.FORMAT, Confidence.OFFICIAL);
    return RuleInfo.of("policy/unknown", Severity.ERROR, citation).needing(CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (NamedPack named : subject.policies()) {
      if (named.pack().isEmpty()) {
        Optional<String> meant = subject.shelf().meant(named.name());
        String near = meant.isPresent() ? "near" : "far";
        findings.add(
            named.place(),
            Shelf.isPath(named.name()) ? "file" : near,
            Map.of(
                "name", Blank.of(named.name()),
                "meant", Blank.of(meant.orElse("")),
                "names", Blank.of(String.join(", ", Shelf.shipped()))));
      }
    }
  }
}
