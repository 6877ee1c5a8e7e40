package se.stportfolj.cohort;

import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Verdict;

/** How many findings of each severity a portfolio has that nobody has accepted. */
public record FindingCounts(long errors, long warnings, long infos) {
  static FindingCounts of(Verdict verdict) {
    return new FindingCounts(
        verdict.count(Severity.ERROR),
        verdict.count(Severity.WARNING),
        verdict.count(Severity.INFO));
  }
}
