package se.stportfolj.service;

/**
 * An amount of service and its part in BT: either shares of full time on a day, or months.
 *
 * @param total all service
 * @param bt its part in BT (bastjänstgöring)
 * @param btPrimaryCare the part of BT in primary care
 * @param btAcuteCare the part of BT in acute care
 */
public record Amount(Fraction total, Fraction bt, Fraction btPrimaryCare, Fraction btAcuteCare) {
  /** No service. */
  public static final Amount NONE =
      new Amount(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

  /** The sum of the two, part by part. */
  public Amount plus(Amount other) {
    return new Amount(
        total.plus(other.total),
        bt.plus(other.bt),
        btPrimaryCare.plus(other.btPrimaryCare),
        btAcuteCare.plus(other.btAcuteCare));
  }

  /** So many times the amount. */
  public Amount times(Fraction factor) {
    return new Amount(
        total.times(factor),
        bt.times(factor),
        btPrimaryCare.times(factor),
        btAcuteCare.times(factor));
  }
}
