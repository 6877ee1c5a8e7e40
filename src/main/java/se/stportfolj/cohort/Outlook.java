package se.stportfolj.cohort;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.stportfolj.service.BindingConstraint;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Fraction;

/**
 * How far a training has come and when it ends, as the forecast says it.
 *
 * @param accrued full-time months credited and served
 * @param required full-time months
 * @param completionDate the day of completion, where there is one
 * @param conditional whether the day holds only if the delmål are covered by then
 * @param binding what the day waits for
 * @param planned the day that the contract names
 */
public record Outlook(
    Fraction accrued,
    Fraction required,
    Optional<LocalDate> completionDate,
    boolean conditional,
    BindingConstraint binding,
    Optional<LocalDate> planned) {
  static Outlook of(Forecast forecast, Optional<LocalDate> planned) {
    return new Outlook(
        forecast.accrued().total(),
        forecast.required(),
        forecast.completionDate(),
        forecast.conditional(),
        forecast.binding(),
        planned);
  }

  /**
   * By how many days the forecast is later than the contract, less than zero where it is earlier;
   * empty where one of the two has no day.
   */
  public Optional<Long> driftDays() {
    return planned.isPresent() && completionDate.isPresent()
        ? Optional.of(ChronoUnit.DAYS.between(planned.get(), completionDate.get()))
        : Optional.empty();
  }

  /** Whether service and delmål are complete by the day that counts as today. */
  public boolean isComplete() {
    return binding == BindingConstraint.COMPLETE;
  }
}
