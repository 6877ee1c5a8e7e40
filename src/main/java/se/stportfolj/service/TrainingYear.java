package se.stportfolj.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;

/**
 * A year of training, as "once a year" in a guideline is meant: twelve months from the first day of
 * ST, then the next twelve. Leave is not counted: a year is longer by every day of an absence from
 * all service that prolongs the training and lasts 28 days or more in a row. Shorter absences, part
 * time and vacation do not move it.
 *
 * @param number from 1
 * @param dates first and last day
 */
public record TrainingYear(int number, Period dates) {
  /** As in the service record: shorter absences are part of any year. */
  private static final long LONG_DAYS = 28;

  /** The years that have begun on a day or before, in order. */
  public static List<TrainingYear> until(LocalDate day, LocalDate start, List<Absence> absences) {
    List<Period> leaves = longLeaves(absences);
    List<TrainingYear> years = new ArrayList<>();
    LocalDate from = start;
    while (!from.isAfter(day)) {
      LocalDate last = prolonged(from, from.plusYears(1).minusDays(1), leaves);
      years.add(new TrainingYear(years.size() + 1, new Period(from, last)));
      from = last.plusDays(1);
    }
    return years;
  }

  /** The years that have begun and do not end after the last rotation, auskultation aside. */
  static List<TrainingYear> served(Training training) {
    Portfolio portfolio = training.portfolio();
    LocalDate end = LocalDate.MIN;
    for (Rotation rotation : portfolio.rotations()) {
      LocalDate to = rotation.dates().to();
      if (rotation.kind() != RotationKind.OBSERVERSHIP && to.isAfter(end)) {
        end = to;
      }
    }
    List<TrainingYear> years = new ArrayList<>();
    for (TrainingYear year : training.yearsBegun()) {
      if (!year.dates().to().isAfter(end)) {
        years.add(year);
      }
    }
    return List.copyOf(years);
  }

  /** The day so many months after the start, leave not counted. */
  public static LocalDate afterMonths(int months, LocalDate start, List<Absence> absences) {
    return prolonged(start, start.plusMonths(months), longLeaves(absences));
  }

  private static LocalDate prolonged(LocalDate from, LocalDate nominal, List<Period> leaves) {
    LocalDate last = nominal;
    while (true) {
      LocalDate to = nominal.plusDays(daysOf(leaves, new Period(from, last)));
      if (to.equals(last)) {
        return last;
      }
      last = to;
    }
  }

  private static long daysOf(List<Period> leaves, Period within) {
    long days = 0;
    for (Period leave : leaves) {
      if (leave.overlaps(within)) {
        LocalDate from = leave.from().isBefore(within.from()) ? within.from() : leave.from();
        LocalDate to = leave.to().isAfter(within.to()) ? within.to() : leave.to();
        days += ChronoUnit.DAYS.between(from, to) + 1;
      }
    }
    return days;
  }

  /** Absence from all service that prolongs the training, joined where it goes on. */
  private static List<Period> longLeaves(List<Absence> absences) {
    List<Period> spans = new ArrayList<>();
    absences.stream()
        .filter(a -> a.percent().equals(Percent.FULL) && Leave.of(a).reduces())
        .map(Absence::dates)
        .sorted((one, other) -> one.from().compareTo(other.from()))
        .forEach(dates -> join(spans, dates));
    return spans.stream()
        .filter(s -> ChronoUnit.DAYS.between(s.from(), s.to()) + 1 >= LONG_DAYS)
        .toList();
  }

  private static void join(List<Period> spans, Period dates) {
    int last = spans.size() - 1;
    if (last < 0 || dates.from().isAfter(spans.get(last).to().plusDays(1))) {
      spans.add(dates);
    } else if (dates.to().isAfter(spans.get(last).to())) {
      spans.set(last, new Period(spans.get(last).from(), dates.to()));
    }
  }
}
