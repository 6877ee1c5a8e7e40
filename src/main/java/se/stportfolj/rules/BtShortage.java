package se.stportfolj.rules;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.Fact;
import se.stportfolj.service.Amount;
import se.stportfolj.service.Fraction;
import se.stportfolj.text.Blank;

/**
 * Too few months of BT, or of a part of it, when its rotations are over.
 *
 * @param last the BT rotation that ended last
 * @param served full-time months through its last day
 * @param required full-time months
 */
public record BtShortage(Rotation last, Fraction served, Fact<Integer> required) {
  /** How certificates round is not known, so that less than this is not called an error. */
  private static final Fraction DOUBTFUL = Fraction.of(1, 10);

  private static final Set<CreditKind> MAY_BE_BT =
      Set.of(CreditKind.EARLIER_SERVICE, CreditKind.EEA, CreditKind.THIRD_COUNTRY);

  /** The shortage, if BT is over and there is one. */
  public static Optional<BtShortage> of(
      Subject subject, Function<Amount, Fraction> part, Fact<Integer> required) {
    Bt bt = Bt.of(subject);
    if (!bt.isOver()) {
      return Optional.empty();
    }
    Rotation last = bt.last().orElseThrow();
    Fraction served = part.apply(subject.accruedThroughBt(last.dates().to()));
    return served.atLeast(Fraction.of(required.value()))
        ? Optional.empty()
        : Optional.of(new BtShortage(last, served, required));
  }

  /** Whether what is lacking is no more than a way of rounding could make of it. */
  public boolean isSlight() {
    return !Fraction.of(required.value()).minus(served).atLeast(DOUBTFUL);
  }

  /** Whether a decision credits service that may be BT, which the decision does not say. */
  public static boolean mayBeCredited(Subject subject) {
    return subject.contract().credits().stream()
        .filter(credit -> MAY_BE_BT.contains(credit.kind()))
        .map(Credit::decision)
        .anyMatch(Optional::isPresent);
  }

  /** The day on which BT ended too early. */
  public Place place() {
    return last.source().at("to");
  }

  /** What a message about it says; the months are cut, so that too few never look enough. */
  public Map<String, Blank> blanks() {
    BigDecimal cut = new BigDecimal(served.times(Fraction.of(100)).floor(), 2);
    return Map.of(
        "served",
        new Blank.Decimal(cut.stripTrailingZeros()),
        "required",
        Blank.of(required.value()));
  }
}
