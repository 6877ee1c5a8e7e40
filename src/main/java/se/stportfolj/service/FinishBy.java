package se.stportfolj.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.stportfolj.format.Percent;

/** Which constant percentage, from the day after today, completes the service by a day. */
public sealed interface FinishBy {
  /** The service is complete by then without any more of it. */
  record Already(LocalDate completeOn) implements FinishBy {}

  /**
   * A percentage does it.
   *
   * @param exact the smallest share of full time that does, exactly
   * @param percent the same in percent, rounded up to a whole one
   * @param completeOn the day the service is complete at that whole percentage
   */
  record At(Fraction exact, int percent, LocalDate completeOn) implements FinishBy {}

  /**
   * Not even full time does.
   *
   * @param fullTimeOn the day the service is complete at full time
   * @param days by how many days that is too late
   */
  record TooLate(LocalDate fullTimeOn, long days) implements FinishBy {}

  /** Not even full time completes the service on any day. */
  record Never(Completion.Obstacle because) implements FinishBy {}

  /**
   * The answer for a career.
   *
   * @param asOf today, whose service is as it is written
   */
  static FinishBy of(Career career, LocalDate asOf, LocalDate by) {
    if (career.target().untimed().isPresent()) {
      return new Never(Completion.Obstacle.NO_PROGRAMME);
    }
    LocalDate from = asOf.plusDays(1);
    Career fullTime = new Scenario.PercentFrom(Percent.FULL, from).in(career);
    Completion soonest = ServiceTime.completion(fullTime);
    if (soonest.obstacle().isPresent()) {
      return new Never(soonest.obstacle().get());
    }
    LocalDate first = soonest.day().orElseThrow();
    if (first.isAfter(by)) {
      return new TooLate(first, ChronoUnit.DAYS.between(by, first));
    }
    if (first.isBefore(from)) {
      return new Already(first);
    }
    Fraction exact = share(fullTime, asOf, by);
    int percent = Math.max(1, exact.times(Fraction.of(100)).ceiling().intValueExact());
    Optional<LocalDate> day = completion(career, from, percent);
    // Parallel rotations share a percentage to the hundredth, which may cost BT a day.
    while (percent < 100 && day.filter(on -> !on.isAfter(by)).isEmpty()) {
      percent++;
      day = completion(career, from, percent);
    }
    return new At(exact, percent, day.orElseThrow());
  }

  private static Optional<LocalDate> completion(Career career, LocalDate from, int percent) {
    return ServiceTime.completion(new Scenario.PercentFrom(Percent.of(percent), from).in(career))
        .day();
  }

  /** What lacks, divided by what full time gives. */
  private static Fraction share(Career fullTime, LocalDate asOf, LocalDate by) {
    Amount now = ServiceTime.accrued(fullTime, asOf);
    Amount then = ServiceTime.accrued(fullTime, by);
    Target target = fullTime.target();
    Fraction months = part(target.monthsOn(by).minus(now.total()), then.total().minus(now.total()));
    return months.max(part(target.btMonths().minus(now.bt()), then.bt().minus(now.bt())));
  }

  private static Fraction part(Fraction lacking, Fraction possible) {
    return lacking.signum() <= 0 ? Fraction.ZERO : lacking.dividedBy(possible);
  }
}
