package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
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
                  return walked.isPresent();
                })
            .count();
    assertThat(dated).as("careers with a date").isGreaterThan(CAREERS / 2);
  }

  @Test
  void agreesOnTheMonthsAccruedOnAnyDay() {
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
            });
  }

  private static LongStream seeds() {
    return LongStream.rangeClosed(1, CAREERS).parallel();
  }

  private static Fraction fraction(BigInteger[] quotient) {
    return new Fraction(quotient[0], quotient[1]);
  }
}
