package se.stportfolj.service;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.stportfolj.format.Period;

/**
 * What days weigh: each day 1/L of a month, L being the days of its calendar month.
 *
 * <p>A whole calendar month is exactly 1, so that a period costs three terms however long it is.
 */
final class MonthWeight {
  /** Later days are not computed with: beyond it a date would no longer be an ISO date. */
  static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private static final BigInteger MOST_MONTHS = BigInteger.valueOf(12L * LAST_DAY.getYear());

  private MonthWeight() {}

  /** The months between two days, both included. */
  static Fraction of(Period days) {
    LocalDate from = days.from();
    LocalDate to = days.to();
    YearMonth first = YearMonth.from(from);
    YearMonth last = YearMonth.from(to);
    if (first.equals(last)) {
      return Fraction.of(to.getDayOfMonth() - from.getDayOfMonth() + 1L, to.lengthOfMonth());
    }
    return restOfMonth(from)
        .plus(Fraction.of(ChronoUnit.MONTHS.between(first, last) - 1))
        .plus(Fraction.of(to.getDayOfMonth(), to.lengthOfMonth()));
  }

  /**
   * The first day through which the days from {@code from} on weigh at least so many months; none
   * before the year 10000 where there is no such day.
   *
   * @param months more than zero
   */
  static Optional<LocalDate> dayThatReaches(LocalDate from, Fraction months) {
    Fraction rest = restOfMonth(from);
    YearMonth month = YearMonth.from(from);
    if (rest.atLeast(months)) {
      return Optional.of(from.plusDays(days(months, month) - 1));
    }
    Fraction after = months.minus(rest);
    BigInteger whole = after.floor();
    if (whole.compareTo(MOST_MONTHS) > 0) {
      return Optional.empty();
    }
    Fraction part = after.minus(new Fraction(whole, BigInteger.ONE));
    YearMonth reached = month.plusMonths(whole.longValueExact());
    LocalDate day =
        part.signum() == 0
            ? reached.atEndOfMonth()
            : reached.plusMonths(1).atDay((int) days(part, reached.plusMonths(1)));
    return Optional.of(day).filter(d -> !d.isAfter(LAST_DAY));
  }

  private static Fraction restOfMonth(LocalDate from) {
    int length = from.lengthOfMonth();
    return Fraction.of(length - from.getDayOfMonth() + 1L, length);
  }

  /** Days of that month needed to weigh so much of it. */
  private static long days(Fraction months, YearMonth month) {
    return months.times(Fraction.of(month.lengthOfMonth())).ceiling().longValueExact();
  }
}
