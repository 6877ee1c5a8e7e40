package se.stportfolj.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Period;
import se.stportfolj.service.Completion.Obstacle;

/** The two questions about a career: how much has been served by a day, and when is it enough. */
public final class ServiceTime {
  private ServiceTime() {}

  /** The months accrued through a day, that day included: credited and served. */
  public static Amount accrued(Career career, LocalDate day) {
    Amount accrued = career.credited();
    LocalDate first = career.servesFrom().orElse(career.start());
    for (Segment segment : Timeline.of(career, first, List.of())) {
      Period dates = segment.dates();
      if (dates.from().isAfter(day)) {
        break;
      }
      LocalDate last = dates.to().isAfter(day) ? day : dates.to();
      Fraction weight = MonthWeight.of(new Period(dates.from(), last));
      accrued = accrued.plus(segment.share().times(weight));
    }
    return accrued;
  }

  /**
   * The same, of a career that may have a programme in place of months: complete on the programme's
   * planned end, or where none is written on the day of the last delmål.
   *
   * @param objectives the day the last delmål is covered; empty while that is not known
   */
  static Completion completion(Career career, Optional<LocalDate> objectives) {
    Optional<Target.Untimed> untimed = career.target().untimed();
    if (untimed.isEmpty()) {
      return completion(career);
    }
    Optional<LocalDate> day = untimed.get().ends().or(() -> objectives);
    return day.isPresent()
        ? new Completion.On(day.get(), false)
        : new Completion.Unknown(Obstacle.NO_PROGRAMME);
  }

  /**
   * The first day on which the accrued months are at least those required and the months of BT at
   * least theirs. It is the last day of service, not the day after.
   */
  public static Completion completion(Career career) {
    if (career.servesFrom().isEmpty()) {
      return new Completion.Unknown(Obstacle.NO_ROTATIONS);
    }
    if (career.licensed().isEmpty()) {
      return new Completion.Unknown(Obstacle.NO_LICENCE);
    }
    Target target = career.target();
    Amount accrued = career.credited();
    Optional<LocalDate> monthsOn = Optional.empty();
    for (Segment segment : Timeline.of(career, beginning(career), degreeDay(career))) {
      Amount share = segment.share();
      Period dates = segment.dates();
      Amount here = share.times(MonthWeight.of(dates));
      Fraction lacking = target.monthsOn(dates.from()).minus(accrued.total());
      Fraction lackingBt = target.btMonths().minus(accrued.bt());
      Optional<LocalDate> months = dayServed(dates, share.total(), here.total(), lacking);
      Optional<LocalDate> bt = dayServed(dates, share.bt(), here.bt(), lackingBt);
      if (months.isPresent() && bt.isPresent()) {
        boolean laterHere = bt.orElseThrow().isAfter(months.orElseThrow());
        boolean waitedForBt = monthsOn.isPresent();
        return new Completion.On(
            laterHere ? bt.orElseThrow() : months.orElseThrow(), laterHere || waitedForBt);
      }
      monthsOn = monthsOn.or(() -> months);
      accrued = accrued.plus(here);
    }
    return new Completion.Never(
        monthsOn.isPresent() ? Obstacle.TOO_LITTLE_BT : Obstacle.NOT_BEFORE_YEAR_10000, monthsOn);
  }

  /** The first day of the career: with enough credited, there is nothing to wait for. */
  private static LocalDate beginning(Career career) {
    LocalDate serves = career.servesFrom().orElseThrow();
    return serves.isBefore(career.start()) ? serves : career.start();
  }

  private static List<LocalDate> degreeDay(Career career) {
    return career.target().lowered().flatMap(Target.Lowered::from).stream().toList();
  }

  /**
   * The first of the days on which so many months that lack have been served.
   *
   * @param share what each of the days counts
   * @param all the months that they count together
   */
  private static Optional<LocalDate> dayServed(
      Period dates, Fraction share, Fraction all, Fraction lacking) {
    if (lacking.signum() <= 0) {
      return Optional.of(dates.from());
    }
    return all.atLeast(lacking)
        ? MonthWeight.dayThatReaches(dates.from(), lacking.dividedBy(share))
        : Optional.empty();
  }
}
