package se.stportfolj.report.forecast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Rotation;

/** Where a day lies on a time line. */
record PlanScale(LocalDate first, LocalDate last, int left, int width) {

  /** From the first day of service to the last day that the picture tells of. */
  static PlanScale of(Forecasted one, int left, int width) {
    LocalDate asOf = one.forecast().asOf();
    Stream<LocalDate> begins =
        one.source().rotations().stream().map(Rotation::dates).map(Period::from);
    LocalDate first =
        Stream.concat(begins, Stream.of(one.contract().start()))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate last =
        Stream.of(
                Stream.of(asOf),
                one.forecast().completionDate().stream(),
                one.scenarios().stream()
                    .flatMap(scenario -> scenario.forecast().completionDate().stream()))
            .flatMap(days -> days)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    LocalDate from = first.isAfter(asOf) ? asOf : first;
    // A little air on the right, so that the last day's line does not stand in the frame.
    long days = ChronoUnit.DAYS.between(from, last);
    return new PlanScale(from, last.plusDays(Math.max(30, days / 30)), left, width);
  }

  /** The left edge of a day, within the picture. */
  int x(LocalDate day) {
    LocalDate within = day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    long days = ChronoUnit.DAYS.between(first, within);
    return (int) (left + days * width / (ChronoUnit.DAYS.between(first, last) + 1));
  }

  /** The width of some days, both edges included. */
  int width(Period dates) {
    return x(dates.to().plusDays(1)) - x(dates.from());
  }

  boolean shows(Period dates) {
    return !dates.from().isAfter(last) && !dates.to().isBefore(first);
  }

  /** Every so many years a line and a number, at most about twenty. */
  int yearStep() {
    int years = last.getYear() - first.getYear() + 1;
    return Math.max(1, (years + 19) / 20);
  }
}
