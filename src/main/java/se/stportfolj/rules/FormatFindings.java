package se.stportfolj.rules;

import java.util.HashMap;
import java.util.Map;
import se.stportfolj.portfolio.FormatProblem;
import se.stportfolj.text.Blank;

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
        Map<String, Blank> blanks = new HashMap<>();
        problem.details().forEach((name, value) -> blanks.put(name, Blank.of(value)));
        findings.add(problem.place(), problem.variant(), blanks);
      }
    }
  }
}
