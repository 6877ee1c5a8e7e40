package se.stportfolj.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.format.Period;

/**
 * Reducing absence of 28 days or more in a row, of whatever kinds and over however many rotations:
 * it shows in the percentages of a service record.
 */
record LongLeaves(List<Period> spans) {
  /** From so many days on, a change of the effective percentage is a row of its own. */
  static final long DAYS = 28;

  static LongLeaves of(List<Leave> leaves) {
    List<Period> spans = new ArrayList<>();
    leaves.stream()
        .filter(Leave::reduces)
        .map(Leave::dates)
        .sorted((one, other) -> one.from().compareTo(other.from()))
        .forEach(dates -> append(spans, dates));
    return new LongLeaves(spans.stream().filter(span -> days(span) >= DAYS).toList());
  }

  boolean contain(LocalDate day) {
    return spans.stream().anyMatch(span -> span.contains(day));
  }

  static long days(Period dates) {
    return ChronoUnit.DAYS.between(dates.from(), dates.to()) + 1;
  }

  private static void append(List<Period> spans, Period dates) {
    int last = spans.size() - 1;
    if (last < 0 || dates.from().isAfter(spans.get(last).to().plusDays(1))) {
      spans.add(dates);
    } else if (dates.to().isAfter(spans.get(last).to())) {
      spans.set(last, new Period(spans.get(last).from(), dates.to()));
    }
  }
}
