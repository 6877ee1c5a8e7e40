package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {
  @Test
  void threeThirdsAddUpToOne() {
    Fraction third = Fraction.of(1, 3);
    assertThat(LargestRemainder.round(List.of(third, third, third), 1))
        .containsExactly(new BigDecimal("0.4"), new BigDecimal("0.3"), new BigDecimal("0.3"));
  }

  @Test
  void theRowThatLostMostGetsIt() {
    assertThat(LargestRemainder.round(List.of(Fraction.of(21, 100), Fraction.of(28, 100)), 1))
        .containsExactly(new BigDecimal("0.2"), new BigDecimal("0.3"));
  }

  @Test
  void nothingIsNothing() {
    assertThat(LargestRemainder.round(List.of(), 1)).isEmpty();
    assertThat(LargestRemainder.round(List.of(Fraction.ZERO), 1))
        .containsExactly(new BigDecimal("0.0"));
  }

  @Test
  void alwaysAddsUpAndNoRowIsOffByAUnit() {
    Random random = new Random(7);
    for (int round = 0; round < 1_000; round++) {
      List<Fraction> rows =
          IntStream.range(0, random.nextInt(1, 30))
              .mapToObj(i -> Fraction.of(random.nextInt(2_000), random.nextInt(1, 1_000)))
              .toList();
      List<BigDecimal> rounded = LargestRemainder.round(rows, 1);
      assertThat(rounded.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
          .isEqualByComparingTo(LargestRemainder.total(rows, 1));
      for (int i = 0; i < rows.size(); i++) {
        BigDecimal exact = rows.get(i).rounded(20);
        assertThat(rounded.get(i).subtract(exact).abs()).isLessThan(new BigDecimal("0.1"));
      }
    }
  }
}
