package se.stportfolj.service;

import se.stportfolj.format.Period;

/**
 * Days in a row that count alike.
 *
 * @param share the effective share of full time on each of the days, absence taken off
 * @param months what the days add to the accrued months
 */
public record LedgerRow(Period dates, Fraction share, Reason reason, Amount months) {
  private static final Fraction HUNDRED = Fraction.of(100);

  static LedgerRow of(Segment segment) {
    Amount share = segment.share();
    Amount months = share.times(MonthWeight.of(segment.dates()));
    return new LedgerRow(segment.dates(), share.total(), Reason.of(segment), months);
  }

  /** The effective share in percent, exact. */
  public Fraction percent() {
    return share.times(HUNDRED);
  }
}
