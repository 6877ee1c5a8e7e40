package se.stportfolj.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;

/**
 * A stretch of days on which an entry takes those that began before it beyond 100 percent.
 *
 * @param entry the one that began last; of those that began on the same day, the later in the file
 * @param others those under way when it began
 * @param percent what they come to when it begins, which is the most
 */
public record Excess<T>(T entry, Period stretch, List<T> others, BigDecimal percent) {
  /** Keeps its own copy of the list. */
  public Excess {
    others = List.copyOf(others);
  }

  /** Every stretch beyond 100 percent, in the order in which the entries began. */
  public static <T> List<Excess<T>> of(
      List<T> entries, Function<T, Period> dates, Function<T, Percent> percent) {
    List<T> sorted = new ArrayList<>(entries);
    sorted.sort((one, other) -> dates.apply(one).from().compareTo(dates.apply(other).from()));
    List<Excess<T>> found = new ArrayList<>();
    for (int i = 1; i < sorted.size(); i++) {
      LocalDate begins = dates.apply(sorted.get(i)).from();
      List<T> underWay =
          sorted.subList(0, i).stream().filter(e -> dates.apply(e).contains(begins)).toList();
      excess(sorted.get(i), underWay, dates, percent).ifPresent(found::add);
    }
    return found;
  }

  /**
   * The stretch that one entry causes. It is one, from the entry's first day: of those under way
   * none begins later, they only end.
   */
  private static <T> Optional<Excess<T>> excess(
      T entry, List<T> underWay, Function<T, Period> dates, Function<T, Percent> percent) {
    int most = percent.apply(entry).hundredths();
    for (T other : underWay) {
      most += percent.apply(other).hundredths();
    }
    if (most <= Percent.FULL.hundredths()) {
      return Optional.empty();
    }
    Period own = dates.apply(entry);
    LocalDate last = own.to();
    int left = most;
    List<T> byEnd = new ArrayList<>(underWay);
    byEnd.sort((one, other) -> dates.apply(one).to().compareTo(dates.apply(other).to()));
    for (T other : byEnd) {
      left -= percent.apply(other).hundredths();
      if (left <= Percent.FULL.hundredths()) {
        LocalDate to = dates.apply(other).to();
        last = to.isBefore(last) ? to : last;
        break;
      }
    }
    return Optional.of(
        new Excess<>(entry, new Period(own.from(), last), underWay, percentOf(most)));
  }

  /** Without trailing zeros, and without an exponent for whole hundreds. */
  private static BigDecimal percentOf(int hundredths) {
    return new BigDecimal(new Percent(hundredths).toString());
  }
}
