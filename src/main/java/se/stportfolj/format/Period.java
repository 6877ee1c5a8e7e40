package se.stportfolj.format;

import java.time.LocalDate;

/** Days from a first to a last day, both included. */
public record Period(LocalDate from, LocalDate to) {
  /** Whether the day lies within. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** Whether the two share a day. */
  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
