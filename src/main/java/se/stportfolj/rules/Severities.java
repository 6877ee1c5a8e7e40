package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Configuration.ChosenSeverity;
import se.stportfolj.text.Nearest;

/**
 * How bad a repository has decided that the findings of some rules are. What a författning makes an
 * error stays one.
 */
final class Severities {
  private final Map<String, Severity> chosen = new HashMap<>();

  private Severities() {}

  static Severities of(Configuration configuration) {
    Severities severities = new Severities();
    for (ChosenSeverity one : configuration.severities()) {
      severities.chosen.put(one.rule(), Severity.valueOf(one.severity().toUpperCase(Locale.ROOT)));
    }
    return severities;
  }

  /** The finding as bad as it is here. */
  Finding applied(Finding finding) {
    Severity here = chosen.get(finding.rule());
    return here == null || finding.isBinding() ? finding : finding.as(here);
  }

  /** Severities that cannot be: of no rule, or below an error that a författning makes. */
  static List<FormatProblem> problems(Configuration configuration) {
    if (configuration.severities().isEmpty()) {
      return List.of();
    }
    List<String> ids = Rules.all().stream().map(rule -> rule.info().id()).toList();
    List<FormatProblem> problems = new ArrayList<>();
    for (ChosenSeverity one : configuration.severities()) {
      int index = ids.indexOf(one.rule());
      if (index < 0) {
        Optional<String> meant = Nearest.to(one.rule(), ids);
        String variant = meant.isPresent() ? "unknown-rule-near" : "unknown-rule";
        problems.add(problem(one, "rule", variant, meant.orElse("")));
      } else if (isTooMild(Rules.all().get(index).info(), one.severity())) {
        problems.add(problem(one, "severity", "too-mild", ""));
      }
    }
    return problems;
  }

  private static boolean isTooMild(RuleInfo rule, String severity) {
    return rule.severity() == Severity.ERROR
        && rule.citation().force() == Citation.Force.FORESKRIFT
        && !severity.equals(Severity.ERROR.key());
  }

  private static FormatProblem problem(
      ChosenSeverity one, String key, String variant, String meant) {
    return new FormatProblem(
        FormatProblem.Kind.BAD_VALUE,
        variant,
        one.source().at(key),
        Map.of("rule", one.rule(), "meant", meant));
  }
}
