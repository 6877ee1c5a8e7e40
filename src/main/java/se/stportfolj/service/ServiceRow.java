package se.stportfolj.service;

import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;

/**
 * A row of the service record: service in one unit at one percentage.
 *
 * @param rotations ids of the rotations it comes from, in order
 * @param dates first and last day, both included
 * @param percent share of full time in percent, exact; an absence of 28 days or more is in it,
 *     shorter ones are only in the months
 * @param months full-time months, exact
 */
public record ServiceRow(
    String unit,
    RotationKind kind,
    Optional<Setting> setting,
    List<String> rotations,
    Period dates,
    Fraction percent,
    Fraction months) {
  /** Keeps its own copy of the list. */
  public ServiceRow {
    rotations = List.copyOf(rotations);
  }
}
