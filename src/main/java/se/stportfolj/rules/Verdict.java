package se.stportfolj.rules;

import java.util.List;
import java.util.function.Predicate;
import se.stportfolj.text.Message;

/**
 * What came out of examining one portfolio.
 *
 * @param findings sorted by file, line, column and rule
 * @param notRun rules that could not be asked, with why
 */
public record Verdict(String portfolio, List<Finding> findings, List<NotRun> notRun) {
  /** Keeps its own copies. */
  public Verdict {
    findings = List.copyOf(findings);
    notRun = List.copyOf(notRun);
  }

  /** A rule that could not be asked. */
  public record NotRun(String rule, String portfolio, Message because) {}

  /** How many findings of a severity there are that nobody has accepted. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity && !f.isExcepted()).count();
  }

  /** The same with these findings only, and with the rules not run only if they belong to them. */
  public Verdict only(Predicate<Finding> kept, Predicate<String> keptRules) {
    return new Verdict(
        portfolio,
        findings.stream().filter(kept).toList(),
        notRun.stream().filter(n -> keptRules.test(n.rule())).toList());
  }

  /** How many findings somebody has accepted. */
  public long excepted() {
    return findings.stream().filter(Finding::isExcepted).count();
  }
}
