package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.Numbers;

/**
 * The service time that a regulation asks for.
 *
 * @param months full-time months, BT included (2015: 60; 2021: 66)
 * @param btMonths full-time months of BT among them (2015: 0; 2021: 6)
 * @param lowered fewer months by a doctoral degree; BT is never lowered
 * @param untimed instead of months, where no source gives a number of them
 */
public record Target(
    Fraction months, Fraction btMonths, Optional<Lowered> lowered, Optional<Untimed> untimed) {
  /** So many months. */
  public Target(Fraction months, Fraction btMonths, Optional<Lowered> lowered) {
    this(months, btMonths, lowered, Optional.empty());
  }

  /**
   * An individual programme in place of months, as for specialists from third countries under
   * HSLF-FS 2021:8 (bilaga 13).
   *
   * @param ends the planned end of the programme, if it is written down
   */
  public record Untimed(Optional<LocalDate> ends) {}

  /**
   * Fewer months, by a doctoral degree.
   *
   * @param months full-time months required with the degree
   * @param from the day of the degree: it lowers nothing before it is taken. Empty: always.
   */
  public record Lowered(Fraction months, Optional<LocalDate> from) {
    private boolean holdsOn(LocalDate day) {
      return from.map(degree -> !day.isBefore(degree)).orElse(true);
    }
  }

  /** The months required of somebody who would be done on that day. */
  public Fraction monthsOn(LocalDate day) {
    return lowered.filter(l -> l.holdsOn(day)).map(Lowered::months).orElse(months);
  }

  /** The same with a further degree; the first of the degrees lowers the months. */
  Target withDegree(Fraction lower, LocalDate degree) {
    boolean earlier = lowered.isPresent() && lowered.get().holdsOn(degree);
    return earlier || untimed.isPresent() || !months.atLeast(lower)
        ? this
        : new Target(months, btMonths, Optional.of(new Lowered(lower, Optional.of(degree))));
  }

  /**
   * What a regulation asks of a doctor.
   *
   * @param waiver why BT need not be served, if so
   */
  static Target of(Contract contract, Numbers numbers, Optional<BtWaiver> waiver) {
    if (contract.track() == Track.THIRD_COUNTRY) {
      return thirdCountry(contract, numbers);
    }
    int bt = waiver.isPresent() ? 0 : numbers.btMonths().map(fact -> fact.value()).orElse(0);
    return new Target(
        Fraction.of(numbers.requiredMonths().value()),
        Fraction.of(bt),
        lowered(degrees(contract), numbers.requiredMonthsWithDoctorate().value()));
  }

  /**
   * Of a specialist from a third country: the least service in Sweden (SOSFS 2015:8, bilaga 8b), or
   * where none is known the individual programme. Neither BT nor a degree changes it.
   */
  private static Target thirdCountry(Contract contract, Numbers numbers) {
    Optional<Integer> months = numbers.thirdCountryMonths().value();
    Optional<Untimed> untimed =
        months.isPresent()
            ? Optional.empty()
            : Optional.of(new Untimed(contract.programme().ends()));
    return new Target(Fraction.of(months.orElse(0)), Fraction.ZERO, Optional.empty(), untimed);
  }

  /** The doctoral degrees that a contract lists. */
  static List<Credit> degrees(Contract contract) {
    return contract.credits().stream()
        .filter(credit -> credit.kind() == CreditKind.DOCTORAL_DEGREE)
        .toList();
  }

  /** Any number of degrees lowers the months once, from the first of them on. */
  private static Optional<Lowered> lowered(List<Credit> degrees, int months) {
    if (degrees.isEmpty()) {
      return Optional.empty();
    }
    boolean undated = degrees.stream().anyMatch(degree -> degree.date().isEmpty());
    Optional<LocalDate> first =
        degrees.stream().flatMap(degree -> degree.date().stream()).min(Comparator.naturalOrder());
    return Optional.of(new Lowered(Fraction.of(months), undated ? Optional.empty() : first));
  }
}
