package se.stportfolj.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * When a doctor will be done, and why. All months are full-time months, exact.
 *
 * @param asOf the day it is made for
 * @param required months required of somebody who is done on the completion date
 * @param accrued credited and served through {@code asOf}, that day included
 * @param btRequired months of BT required
 * @param service when the service is complete, or why there is no such day
 * @param withBtNext if nothing but BT is missing: the day on which the service would be complete if
 *     the service from the day after {@code asOf} on were BT until there is enough of it
 * @param objectivesCompleteOn the day the last delmål is covered; empty while that is not known
 * @param binding what the date waits for
 * @param uncovered what delmål lack that nothing covers, not even a plan
 * @param assumptions what the date takes for granted
 * @param ledger where the months come from, through the day the service is complete or {@code
 *     asOf}, whichever is later; a row begins on the day after {@code asOf}
 */
public record Forecast(
    LocalDate asOf,
    Fraction required,
    Amount credited,
    Amount accrued,
    Fraction btRequired,
    Completion service,
    Optional<LocalDate> withBtNext,
    Optional<LocalDate> objectivesCompleteOn,
    BindingConstraint binding,
    List<Coverage.Uncovered> uncovered,
    List<Assumption> assumptions,
    Ledger ledger) {
  /** Keeps its own copies of the lists. */
  public Forecast {
    uncovered = List.copyOf(uncovered);
    assumptions = List.copyOf(assumptions);
  }

  /** The forecast for a portfolio. */
  static Forecast of(Training training) {
    return of(training.career(), training.coverage(), Assumptions.ofLaw(training), training.asOf());
  }

  /**
   * The forecast for a career as it might be.
   *
   * @param given what the career and the coverage already take for granted
   */
  public static Forecast of(
      Career career, Coverage coverage, List<Assumption> given, LocalDate asOf) {
    return of(
        career,
        asOf,
        coverage.completeOn(),
        coverage.uncovered(),
        ledger ->
            Stream.of(
                    Assumptions.ofLedger(career, ledger, asOf),
                    given,
                    Assumptions.ofCoverage(coverage))
                .flatMap(List::stream)
                .toList());
  }

  /** The same with another career: what the delmål have stays as it is. */
  public Forecast in(Career career) {
    return of(career, asOf, objectivesCompleteOn, uncovered, ledger -> assumptions);
  }

  private static Forecast of(
      Career career,
      LocalDate asOf,
      Optional<LocalDate> objectives,
      List<Coverage.Uncovered> uncovered,
      Function<Ledger, List<Assumption>> assumptions) {
    Completion service = ServiceTime.completion(career, objectives);
    LocalDate last = service.day().filter(day -> day.isAfter(asOf)).orElse(asOf);
    Ledger ledger = Ledger.through(career, last, Set.of(Timeline.dayAfter(asOf)));
    return new Forecast(
        asOf,
        career.target().monthsOn(service.day().orElse(asOf)),
        career.credited(),
        ledger.until(asOf).accrued(),
        career.target().btMonths(),
        service,
        withBtNext(career, service, ledger.until(asOf).accrued()),
        objectives,
        binding(service, objectives, career.target().untimed(), asOf),
        uncovered,
        assumptions.apply(ledger),
        ledger);
  }

  /** BT counts in the required months, so that both go on at once: the later of the two days. */
  private static Optional<LocalDate> withBtNext(Career career, Completion service, Amount accrued) {
    Optional<LocalDate> monthsOn =
        service instanceof Completion.Never never ? never.monthsOn() : Optional.empty();
    Fraction lacking = career.target().btMonths().minus(accrued.bt());
    Target bt = new Target(accrued.total().plus(lacking), Fraction.ZERO, Optional.empty());
    return monthsOn.flatMap(
        months ->
            ServiceTime.completion(career.withTarget(bt))
                .day()
                .map(day -> day.isAfter(months) ? day : months));
  }

  /** The day the service is complete, where there is one. */
  public Optional<LocalDate> serviceCompleteOn() {
    return service.day();
  }

  /** The part of the accrued months that no rotation records: assumed, not known. */
  public Fraction assumed() {
    return ledger.until(asOf).assumed().total();
  }

  /** Whether months are required at all; a specialist's individual programme may decide instead. */
  public boolean timed() {
    return required.signum() > 0;
  }

  /** The months still to serve on {@code asOf}; zero when enough is served. */
  public Fraction remaining() {
    return required.minus(accrued.total()).max(Fraction.ZERO);
  }

  /**
   * The later of service and delmål. While the delmål are not known it is the day the service is
   * complete, and {@link #conditional}. None where the service has none.
   */
  public Optional<LocalDate> completionDate() {
    return completionDate(service, objectivesCompleteOn);
  }

  /**
   * The same for whoever asks for nothing else.
   *
   * @param objectives the day the last delmål is covered; empty while that is not known
   */
  public static Optional<LocalDate> completionDate(
      Completion service, Optional<LocalDate> objectives) {
    return service.day().map(day -> objectives.filter(covered -> covered.isAfter(day)).orElse(day));
  }

  /** Whether the date holds only if the delmål are covered by then. */
  public boolean conditional() {
    return objectivesCompleteOn.isEmpty();
  }

  private static BindingConstraint binding(
      Completion service,
      Optional<LocalDate> objectives,
      Optional<Target.Untimed> untimed,
      LocalDate asOf) {
    if (!(service instanceof Completion.On on)) {
      boolean bt = service.obstacle().equals(Optional.of(Completion.Obstacle.TOO_LITTLE_BT));
      return bt ? BindingConstraint.BT : BindingConstraint.SERVICE;
    }
    boolean served = !on.date().isAfter(asOf);
    if (served && objectives.filter(day -> !day.isAfter(asOf)).isPresent()) {
      return BindingConstraint.COMPLETE;
    }
    boolean waits = objectives.map(day -> day.isAfter(on.date())).orElse(served);
    boolean alone = untimed.isPresent() && untimed.get().ends().isEmpty();
    if (waits || alone) {
      return BindingConstraint.OBJECTIVES;
    }
    return on.bindsBt() ? BindingConstraint.BT : BindingConstraint.SERVICE;
  }
}
