package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.stportfolj.format.Period;

/**
 * Where the months come from. The credited months and the rows together are exactly the accrued
 * months; days that count nothing have a row of their own that says why.
 *
 * @param credited months credited by a decision, from the start
 * @param rows one after the other without gaps, from the first day of the first rotation
 */
public record Ledger(Amount credited, List<LedgerRow> rows) {
  /** Keeps its own copy of the list. */
  public Ledger {
    rows = List.copyOf(rows);
  }

  /** The ledger through a day, that day included. */
  public static Ledger through(Career career, LocalDate day) {
    return through(career, day, Set.of());
  }

  /**
   * The ledger through a day, that day included.
   *
   * @param cuts days at which a row shall begin, such as the day after today
   */
  public static Ledger through(Career career, LocalDate day, Collection<LocalDate> cuts) {
    LocalDate first = career.servesFrom().orElse(career.start());
    List<LedgerRow> rows = new ArrayList<>();
    for (Segment segment : Timeline.of(career, first, cuts)) {
      if (segment.dates().from().isAfter(day)) {
        break;
      }
      rows.add(LedgerRow.of(through(segment, day)));
    }
    return new Ledger(career.credited(), rows);
  }

  /** The months credited and served. */
  public Amount accrued() {
    return rows.stream().map(LedgerRow::months).reduce(credited, Amount::plus);
  }

  /**
   * The months of days for which no rotation is written: the service is taken to go on after the
   * last one.
   */
  public Amount assumed() {
    return rows.stream()
        .filter(row -> row.reason().rotations().isEmpty())
        .map(LedgerRow::months)
        .reduce(Amount.NONE, Amount::plus);
  }

  /** Its rows by calendar year. */
  public List<YearMonths> years() {
    return YearMonths.of(this);
  }

  /** Its rows that end on a day or before. */
  public Ledger until(LocalDate day) {
    return new Ledger(
        credited, rows.stream().filter(row -> !row.dates().to().isAfter(day)).toList());
  }

  private static Segment through(Segment segment, LocalDate day) {
    if (!segment.dates().to().isAfter(day)) {
      return segment;
    }
    return new Segment(
        new Period(segment.dates().from(), day),
        segment.postings(),
        segment.leaves(),
        segment.licensed(),
        segment.continuing());
  }
}
