package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The engine, which goes from period to period, against {@link DayByDay}, which walks. A failure
 * names the seed: {@code RandomCareers.career(seed)} is the career.
 *
 * <p>More careers by {@code -Dst.careers=10000000}, as the profile "careers" asks for.
 */
class OracleTest {
  private static final long CAREERS = Long.getLong("st.careers", 100_000);

  @Test
  void agreesOnTheDayOfCompletion() {
    LongConsumer told = told("the day of completion");
    long dated =
        seeds()
            .filter(
                seed -> {
                  Career career = RandomCareers.career(seed);
                  Completion engine = ServiceTime.completion(career);
                  Optional<LocalDate> walked =
                      career.servesFrom().isEmpty()
                          ? Optional.empty()
                          : new DayByDay(career).completion(RandomCareers.WALKED_UNTIL);
                  Optional<LocalDate> expected =
                      engine.day().filter(day -> !day.isAfter(RandomCareers.WALKED_UNTIL));
                  assertThat(expected)
                      .as(() -> "completion, seed " + seed + ": " + engine + " of " + career)
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
    seeds()
        .filter(seed -> seed % 4 == 0)
        .forEach(
            seed -> {
              Career career = RandomCareers.career(seed);
              LocalDate day = career.start().plusDays(seed % 1_000 - 30);
              if (career.servesFrom().isEmpty()) {
                return;
              }
              Amount engine = ServiceTime.accrued(career, day);
              DayByDay walked = new DayByDay(career).through(day);
              assertThat(engine.total())
                  .as(() -> "months through " + day + ", seed " + seed + ": " + career)
                  .isEqualTo(fraction(walked.total()));
              assertThat(engine.bt())
                  .as(() -> "months of BT through " + day + ", seed " + seed + ": " + career)
                  .isEqualTo(fraction(walked.bt()));
              told.accept(seed);
            });
  }

  /** All seeds, on as many processors as there are; each million that agrees is told. */
  private static LongStream seeds() {
    return LongStream.rangeClosed(1, CAREERS).parallel();
  }

  /** Says how far a long run has come, so that one that is stopped has still shown something. */
  private static LongConsumer told(String what) {
    AtomicLong done = new AtomicLong();
    return seed -> {
      long count = done.incrementAndGet();
      if (count % 1_000_000 == 0) {
        System.out.println(count + " careers agree on " + what);
      }
    };
  }

  private static Fraction fraction(BigInteger[] quotient) {
    return new Fraction(quotient[0], quotient[1]);
  }
}
