package se.stportfolj.rules;

import java.util.List;
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
    long count = 0;
    for (Finding finding : findings) {
      count += finding.severity() == severity && !finding.isExcepted() ? 1 : 0;
    }
    return count;
  }

  /** How many findings somebody has accepted. */
  public long excepted() {
    return findings.stream().filter(Finding::isExcepted).count();
  }
}
