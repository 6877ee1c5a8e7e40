package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Tells what the reader found wrong with the files themselves. */
public final class FormatFindings {
  private FormatFindings() {}

  /** What is said of the rule for one kind of problem: always an error, since something is lost. */
  public static RuleInfo info(FormatProblem.Kind kind) {
    return RuleInfo.of("format/" + kind.id(), Severity.ERROR, Citation.format());
  }

  /** Reports the problems of one kind. */
  public static void report(FormatProblem.Kind kind, Subject subject, Findings findings) {
    for (FormatProblem problem : subject.portfolio().problems()) {
      if (problem.kind() == kind) {
        findings.add(problem.place(), problem.variant(), blanks(problem));
      }
    }
  }

  /**
   * What is wrong with a configuration: its form, and the rules, severities and guidelines named.
   */
  public static Verdict of(Configuration configuration, Shelf shelf) {
    List<FormatProblem> problems = new ArrayList<>(configuration.problems());
    problems.addAll(Severities.problems(configuration));
    policies(configuration, shelf, problems);
    List<Finding> found = new ArrayList<>(told(problems, configuration.shown()));
    Collections.sort(found);
    return new Verdict(configuration.shown(), found, List.of());
  }

  /**
   * Problems of a file that is of no single portfolio.
   *
   * @param folder where it lies, as shown
   */
  static List<Finding> told(List<FormatProblem> problems, String folder) {
    List<Finding> found = new ArrayList<>();
    for (FormatProblem problem : problems) {
      RuleInfo rule = info(problem.kind());
      String key = rule.id() + ".message" + (problem.variant().isEmpty() ? "" : ".");
      found.add(
          new Finding(
              rule.id(),
              rule.severity(),
              folder,
              problem.place(),
              problem.variant(),
              new Message(key + problem.variant(), blanks(problem)),
              rule.citation(),
              Optional.empty(),
              Optional.empty()));
    }
    return found;
  }

  private static void policies(
      Configuration configuration, Shelf shelf, List<FormatProblem> problems) {
    for (Configuration.Policy one : configuration.policies()) {
      if (shelf.find(one.name(), configuration.shown()).isEmpty()) {
        Optional<String> meant = shelf.meant(one.name());
        String near = meant.isPresent() ? "unknown-policy-near" : "unknown-policy";
        problems.add(
            new FormatProblem(
                FormatProblem.Kind.BAD_VALUE,
                Shelf.isPath(one.name()) ? "unknown-policy-file" : near,
                one.place(),
                Map.of(
                    "name",
                    one.name(),
                    "meant",
                    meant.orElse(""),
                    "names",
                    String.join(", ", Shelf.shipped()))));
      }
    }
  }

  private static Map<String, Blank> blanks(FormatProblem problem) {
    Map<String, Blank> blanks = new HashMap<>();
    problem.details().forEach((name, value) -> blanks.put(name, Blank.of(value)));
    if (blanks.containsKey("choice")) {
      List<String> words = List.of(problem.details().get("words").split(", ", -1));
      blanks.put("words", new Blank.Words(problem.details().get("choice"), words));
    }
    return blanks;
  }
}
