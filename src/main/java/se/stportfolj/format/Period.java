package se.stportfolj.format;

import java.time.LocalDate;

/** Days from a first to a last day, both included. */
public record Period(LocalDate from, LocalDate to) {
  /** Whether the day lies within. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** First and last day, or the day if it is one. */
  public String told() {
    return from.equals(to) ? from.toString() : from + "–" + to;
  }

  /** Whether the two share a day. */
  public boolean overlaps(Period other) {
    return !from.isAfter(other.to) && !other.from.isAfter(to);
  }
}
