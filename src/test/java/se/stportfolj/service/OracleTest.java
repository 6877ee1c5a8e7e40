package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.service.Completion.Obstacle;

/**
 * The engine, which goes from period to period, against {@link DayByDay}, which walks: first
 * careers as the engine knows them, then whole portfolios, of which {@link AsDefined} says what
 * counts. A failure names the seed: {@code RandomCareers.career(seed)} is the career, {@code
 * RandomPortfolios.portfolio(seed)} the portfolio.
 *
 * <p>More by {@code -Dst.careers=10000000}, as the profile "careers" asks for, and further ones by
 * {@code -Dst.careers.after=10000000}.
 */
class OracleTest {
  private static final long CAREERS = Long.getLong("st.careers", 100_000);
  private static final long AFTER = Long.getLong("st.careers.after", 0);

  @Test
  void agreesOnTheDayOfCompletion() {
    LongConsumer told = told("the day of completion");
    long dated =
        seeds(1)
            .filter(
                seed -> {
                  Career career = RandomCareers.career(seed);
                  Optional<Completion> walked = walked(career, RandomCareers.WALKED_UNTIL);
                  assertThat(before(ServiceTime.completion(career), RandomCareers.WALKED_UNTIL))
                      .as(() -> "completion, seed " + seed + ": " + career)
                      .isEqualTo(walked);
                  told.accept(seed);
                  return walked.isPresent();
                })
            .count();
    assertThat(dated).as("careers with a date").isGreaterThan(CAREERS / 2);
  }

  @Test
  void agreesOnTheMonthsAccruedOnAnyDay() {
    LongConsumer told = told("the months accrued");
    seeds(4)
        .forEach(
            seed -> {
              Career career = RandomCareers.career(seed);
              LocalDate day = career.start().plusDays(seed % 1_000 - 30);
              DayByDay walked = new DayByDay(career).through(day);
              assertThat(ServiceTime.accrued(career, day))
                  .as(() -> "accrued through " + day + ", seed " + seed + ": " + career)
                  .isEqualTo(walked.accrued());
              assertThat(Ledger.through(career, day).assumed().total())
                  .as(() -> "assumed through " + day + ", seed " + seed + ": " + career)
                  .isEqualTo(walked.assumed());
              told.accept(seed);
            });
  }

  @Test
  void agreesOnWhatAPortfolioComesTo() {
    LongConsumer told = told("portfolios");
    long dated =
        seeds(4)
            .filter(
                seed -> {
                  Portfolio portfolio = RandomPortfolios.portfolio(seed);
                  boolean date = agreesOn(portfolio, seed);
                  told.accept(seed);
                  return date;
                })
            .count();
    assertThat(dated).as("portfolios with a date").isGreaterThan(CAREERS / 8);
  }

  /** Whether there is a date to agree on. */
  private static boolean agreesOn(Portfolio portfolio, long seed) {
    Career defined = AsDefined.career(portfolio);
    LocalDate asOf = defined.start().plusDays(seed % 2_000 - 30);
    Forecast forecast = Written.training(portfolio, asOf).forecast();
    Optional<Completion> walked =
        defined.target().untimed().isPresent()
            ? defined.target().untimed().get().ends().map(day -> new Completion.On(day, false))
            : walked(defined, RandomPortfolios.WALKED_UNTIL);
    assertThat(before(forecast.service(), RandomPortfolios.WALKED_UNTIL))
        .as(() -> "completion, seed " + seed + ": " + forecast.service() + " of " + defined)
        .isEqualTo(walked);
    if (walked.isEmpty()) {
      assertThat(forecast.service().obstacle())
          .as(() -> "why there is no day, seed " + seed + ": " + defined)
          .isEqualTo(obstacle(defined, forecast.service()));
    }
    DayByDay through = new DayByDay(defined).through(asOf);
    assertThat(forecast.accrued())
        .as(() -> "accrued through " + asOf + ", seed " + seed + ": " + defined)
        .isEqualTo(through.accrued());
    assertThat(forecast.assumed())
        .as(() -> "assumed through " + asOf + ", seed " + seed + ": " + defined)
        .isEqualTo(through.assumed());
    assertThat(List.of(forecast.credited(), forecast.btRequired()))
        .as(() -> "credited and required of BT, seed " + seed + ": " + defined)
        .isEqualTo(List.of(defined.credited(), defined.target().btMonths()));
    return walked.isPresent();
  }

  /** Why there is no day until which was walked; a later one is none of it. */
  private static Optional<Obstacle> obstacle(Career career, Completion engine) {
    if (career.target().untimed().isPresent()) {
      return Optional.of(Obstacle.NO_PROGRAMME);
    }
    if (career.servesFrom().isEmpty()) {
      return Optional.of(Obstacle.NO_ROTATIONS);
    }
    if (career.licensed().isEmpty()) {
      return Optional.of(Obstacle.NO_LICENCE);
    }
    // The service goes on at some percentage for ever, so that only BT can be too little.
    return engine.day().isPresent() ? Optional.empty() : Optional.of(Obstacle.TOO_LITTLE_BT);
  }

  private static Optional<Completion> walked(Career career, LocalDate until) {
    if (career.servesFrom().isEmpty()) {
      return Optional.empty();
    }
    DayByDay walk = new DayByDay(career);
    return walk.completion(until).map(day -> new Completion.On(day, walk.waitedForBt()));
  }

  private static Optional<Completion> before(Completion engine, LocalDate until) {
    return Optional.of(engine).filter(one -> one.day().filter(d -> !d.isAfter(until)).isPresent());
  }

  /** Every so many of the seeds, on as many processors as there are. */
  private static LongStream seeds(long every) {
    return LongStream.rangeClosed(1, CAREERS / every).map(i -> AFTER + i * every).parallel();
  }

  /** Says how far a long run has come, so that one that is stopped has still shown something. */
  private static LongConsumer told(String what) {
    AtomicLong done = new AtomicLong();
    return seed -> {
      long count = done.incrementAndGet();
      if (count % 250_000 == 0) {
        System.out.println(count + " agree: " + what);
      }
    };
  }
}
