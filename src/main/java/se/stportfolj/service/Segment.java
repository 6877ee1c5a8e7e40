package se.stportfolj.service;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
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
    if (!licensed) {
      return Amount.NONE;
    }
    int all = 0;
    int bt = 0;
    int primaryCare = 0;
    int acuteCare = 0;
    for (Posting posting : postings) {
      if (posting.counts()) {
        int percent = posting.percent().hundredths();
        boolean ofBt = posting.isBt();
        all += percent;
        bt += ofBt ? percent : 0;
        primaryCare += ofBt && posting.isIn(Setting.PRIMARY_CARE) ? percent : 0;
        acuteCare += ofBt && posting.isIn(Setting.ACUTE_CARE) ? percent : 0;
      }
    }
    int goesOn = continuing.isPresent() ? continuing.get().hundredths() : 0;
    return new Amount(
        part(all, all).plus(part(goesOn, FULL)),
        part(bt, all),
        part(primaryCare, all),
        part(acuteCare, all));
  }

  /**
   * The part of each of these days that some of its rotations count: their scheduled percentage,
   * less the absence, and in proportion where all of them together exceed full time.
   */
  Fraction share(Predicate<Posting> which) {
    return licensed ? part(scheduled(which), scheduled(posting -> true)) : Fraction.ZERO;
  }

  /**
   * What a percentage counts on each day, absence taken off.
   *
   * @param percent hundredths of a percent of full time
   * @param all those of all rotations together; what exceeds full time is cut in proportion
   */
  private Fraction part(int percent, int all) {
    return percent == 0
        ? Fraction.ZERO
        : Fraction.of(percent, Math.max(all, FULL)).times(present());
  }

  /** The part of the scheduled service that is not lost to absence. */
  private Fraction present() {
    int absent = 0;
    for (Leave leave : leaves) {
      absent += leave.percent().hundredths();
    }
    return absent == 0 ? Fraction.ONE : Fraction.of(FULL - Math.min(absent, FULL), FULL);
  }

  private int scheduled(Predicate<Posting> which) {
    return postings.stream()
        .filter(Posting::counts)
        .filter(which)
        .mapToInt(posting -> posting.percent().hundredths())
        .sum();
  }
}
