package se.stportfolj.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stportfolj.portfolio.Percent;
import se.stportfolj.portfolio.Period;
import se.stportfolj.portfolio.Setting;

/**
 * Days in a row on which nothing changes.
 *
 * @param postings the rotations of these days, auskultation aside
 * @param leaves the reducing absences of these days
 * @param licensed whether the doctor has the Swedish licence
 * @param continuing the employment percentage, on days after the last rotation
 */
record Segment(
    Period dates,
    List<Posting> postings,
    List<Leave> leaves,
    boolean licensed,
    Optional<Percent> continuing) {
  private static final int FULL = Percent.FULL.hundredths();

  /** The share of full time that each of these days counts. */
  Amount share() {
    return new Amount(
        share(posting -> true) /* and what merely goes on */.plus(continuedShare()),
        share(Posting::isBt),
        share(posting -> posting.isBt() && posting.isIn(Setting.PRIMARY_CARE)),
        share(posting -> posting.isBt() && posting.isIn(Setting.ACUTE_CARE)));
  }

  /** The months that these days count. */
  Amount months() {
    return share().times(MonthWeight.of(dates));
  }

  /**
   * The part of each of these days that some of its rotations count: their scheduled percentage,
   * less the absence, and in proportion where all of them together exceed full time.
   */
  Fraction share(Predicate<Posting> which) {
    int part = scheduled(which);
    if (!licensed || part == 0) {
      return Fraction.ZERO;
    }
    int all = scheduled(posting -> true);
    return Fraction.of(part, Math.max(all, FULL)).times(present());
  }

  private Fraction continuedShare() {
    return continuing
        .filter(percent -> licensed)
        .map(percent -> Fraction.of(percent.hundredths(), FULL).times(present()))
        .orElse(Fraction.ZERO);
  }

  /** The part of the scheduled service that is not lost to absence. */
  private Fraction present() {
    int absent = leaves.stream().mapToInt(leave -> leave.percent().hundredths()).sum();
    return Fraction.of(FULL - Math.min(absent, FULL), FULL);
  }

  private int scheduled(Predicate<Posting> which) {
    return postings.stream()
        .filter(Posting::counts)
        .filter(which)
        .mapToInt(posting -> posting.percent().hundredths())
        .sum();
  }
}
