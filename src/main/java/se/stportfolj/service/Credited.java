package se.stportfolj.service;

import java.util.List;
import java.util.function.Predicate;
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
    return new Amount(
        sum(credits, credit -> true),
        sum(credits, credit -> credit.kind() == CreditKind.BEFORE_LICENCE),
        Fraction.ZERO,
        Fraction.ZERO);
  }

  private static Fraction sum(List<Credit> credits, Predicate<Credit> which) {
    return credits.stream()
        .filter(credit -> credit.kind() != CreditKind.DOCTORAL_DEGREE)
        .filter(credit -> credit.decision().filter(Decision::isRecorded).isPresent())
        .filter(which)
        .map(credit -> Fraction.of(credit.hundredthMonths().orElse(0), HUNDREDTHS))
        .reduce(Fraction.ZERO, Fraction::plus);
  }
}
