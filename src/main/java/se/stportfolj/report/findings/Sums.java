package se.stportfolj.report.findings;

import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Verdict;

/**
 * How much was found: what is kept of what has been told.
 *
 * @param errors that nobody has accepted; the same goes for warnings and infos
 * @param excepted what somebody has accepted
 */
public record Sums(long portfolios, long errors, long warnings, long infos, long excepted) {
  /** Nothing yet. */
  public static final Sums NONE = new Sums(0, 0, 0, 0, 0);

  /** What one adds. */
  public static Sums of(Examined one) {
    Verdict verdict = one.verdict();
    return new Sums(
        one.portfolio().isPresent() ? 1 : 0,
        verdict.count(Severity.ERROR),
        verdict.count(Severity.WARNING),
        verdict.count(Severity.INFO),
        verdict.excepted());
  }

  /** Both together. */
  public Sums and(Sums other) {
    return new Sums(
        portfolios + other.portfolios,
        errors + other.errors,
        warnings + other.warnings,
        infos + other.infos,
        excepted + other.excepted);
  }
}
