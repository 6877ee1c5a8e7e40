package se.stportfolj.service;

import java.util.List;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.Decision;

/** Earlier service that a decision credits. */
final class Credited {
  private static final int HUNDREDTHS = 100;

  private Credited() {}

  /**
   * The months that decisions credit. Without a decision nothing is credited, and a doctoral degree
   * is not added here: it lowers what is required. Only service before the licence counts towards
   * BT, since it can be nothing else (legal facts 13 and 27); a credit for an earlier specialty
   * does not say how much of it is BT.
   */
  static Amount months(List<Credit> credits) {
    Fraction total = Fraction.ZERO;
    Fraction bt = Fraction.ZERO;
    for (Credit credit : credits) {
      boolean adds = credit.kind() != CreditKind.DOCTORAL_DEGREE;
      if (adds && credit.decision().filter(Decision::isRecorded).isPresent()) {
        Fraction months = Fraction.of(credit.hundredthMonths().orElse(0), HUNDREDTHS);
        total = total.plus(months);
        bt = credit.kind() == CreditKind.BEFORE_LICENCE ? bt.plus(months) : bt;
      }
    }
    return new Amount(total, bt, Fraction.ZERO, Fraction.ZERO);
  }
}
