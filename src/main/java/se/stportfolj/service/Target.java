package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The service time that a regulation asks for.
 *
 * @param months full-time months, BT included (2015: 60; 2021: 66)
 * @param btMonths full-time months of BT among them (2015: 0; 2021: 6)
 * @param lowered fewer months by a doctoral degree; BT is never lowered
 */
public record Target(Fraction months, Fraction btMonths, Optional<Lowered> lowered) {

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
}
