package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Verdict;

/**
 * Which findings somebody wants to see, and which are bad enough to fail.
 *
 * @param rules the rules asked for; none means all
 * @param failOn the mildest severity that fails
 * @param quiet only what fails
 */
record Wanted(Set<String> rules, Severity failOn, boolean quiet) {
  static final List<String> SEVERITIES = List.of("error", "warning", "info");

  /** What is wanted of a verdict. */
  Verdict of(Verdict verdict) {
    List<Finding> findings = new ArrayList<>();
    for (Finding finding : verdict.findings()) {
      if (isAskedFor(finding.rule()) && (!quiet || fails(finding))) {
        findings.add(finding);
      }
    }
    List<Verdict.NotRun> notRun = new ArrayList<>();
    for (Verdict.NotRun one : verdict.notRun()) {
      if (!quiet && isAskedFor(one.rule())) {
        notRun.add(one);
      }
    }
    return new Verdict(verdict.portfolio(), findings, notRun);
  }

  /** Whether anything of it fails. */
  boolean fails(Verdict verdict) {
    for (Finding finding : verdict.findings()) {
      if (fails(finding)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAskedFor(String rule) {
    return rules.isEmpty() || rules.contains(rule);
  }

  private boolean fails(Finding finding) {
    return !finding.isExcepted() && finding.severity().compareTo(failOn) >= 0;
  }
}
