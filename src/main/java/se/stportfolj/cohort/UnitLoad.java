package se.stportfolj.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Period;

/**
 * What a unit has to do with the trainees.
 *
 * @param unit as {@code region.yaml} or the portfolios name it; empty for all that are not shown
 *     apart
 * @param trainees how many are employed there
 * @param months how many are there in each of the coming months
 * @param sideServices those that are going on or to come, in order of the days
 * @param externalReview the day of the latest that {@code region.yaml} tells of
 * @param selfAssessment the day of the latest that {@code region.yaml} tells of
 */
public record UnitLoad(
    Optional<String> unit,
    int trainees,
    List<Month> months,
    List<SideServiceAt> sideServices,
    Optional<LocalDate> externalReview,
    Optional<LocalDate> selfAssessment) {
  /** Keeps its own copies. */
  public UnitLoad {
    months = List.copyOf(months);
    sideServices = List.copyOf(sideServices);
  }

  /**
   * How many trainees have a rotation in the unit on some day of a month, by what is planned.
   *
   * @param own who serve at home
   * @param side who are there in side service
   */
  public record Month(YearMonth month, int own, int side) {}

  /** A trainee's side service in the unit. */
  public record SideServiceAt(String portfolio, Period dates) {}
}
