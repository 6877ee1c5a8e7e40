package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stportfolj.service.Careers.period;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.stportfolj.format.Period;

class MonthWeightTest {
  @Test
  void aWholeCalendarMonthIsOne() {
    assertThat(MonthWeight.of(period("2023-02-01", "2023-02-28"))).isEqualTo(Fraction.ONE);
    assertThat(MonthWeight.of(period("2024-02-01", "2024-02-29"))).isEqualTo(Fraction.ONE);
    assertThat(MonthWeight.of(period("2022-02-01", "2027-07-31"))).isEqualTo(Fraction.of(66));
  }

  @Test
  void aDayIsItsPartOfItsMonth() {
    assertThat(MonthWeight.of(period("2024-02-29", "2024-02-29"))).isEqualTo(Fraction.of(1, 29));
    assertThat(MonthWeight.of(period("2022-02-15", "2022-03-31"))).isEqualTo(Fraction.of(3, 2));
    assertThat(MonthWeight.of(period("2022-12-31", "2023-01-01"))).isEqualTo(Fraction.of(2, 31));
  }

  @Test
  void isTheSumOfItsDays() {
    Random random = new Random(1);
    for (int round = 0; round < 300; round++) {
      LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_500));
      Period days = new Period(from, from.plusDays(random.nextInt(400)));
      Fraction sum = Fraction.ZERO;
      for (LocalDate day = from; days.contains(day); day = day.plusDays(1)) {
        sum = sum.plus(Fraction.of(1, day.lengthOfMonth()));
      }
      assertThat(MonthWeight.of(days)).as("%s", days).isEqualTo(sum);
    }
  }

  @Test
  void theDayThatReachesIsTheFirstThatDoes() {
    Random random = new Random(2);
    for (int round = 0; round < 2_000; round++) {
      LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_500));
      Fraction months = Fraction.of(random.nextInt(1, 40_000), random.nextInt(1, 900));
      LocalDate day = MonthWeight.dayThatReaches(from, months).orElseThrow();
      assertThat(MonthWeight.of(new Period(from, day)).atLeast(months)).isTrue();
      if (day.isAfter(from)) {
        assertThat(MonthWeight.of(new Period(from, day.minusDays(1))).atLeast(months)).isFalse();
      }
    }
  }

  @Test
  void noDayAfterTheYear9999() {
    assertThat(MonthWeight.dayThatReaches(LocalDate.of(2022, 2, 1), Fraction.of(100_000)))
        .isEmpty();
    assertThat(MonthWeight.dayThatReaches(LocalDate.of(9999, 12, 1), Fraction.ONE))
        .contains(LocalDate.of(9999, 12, 31));
    assertThat(MonthWeight.dayThatReaches(LocalDate.of(9999, 12, 2), Fraction.ONE)).isEmpty();
  }
}
