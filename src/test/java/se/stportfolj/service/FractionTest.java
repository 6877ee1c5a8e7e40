package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class FractionTest {
  @Test
  void equalNumbersAreEqualObjects() {
    assertThat(Fraction.of(2, 4)).isEqualTo(Fraction.of(-1, -2)).hasToString("1/2");
    assertThat(Fraction.of(0, 31)).isEqualTo(Fraction.ZERO);
    assertThat(Fraction.of(6, -4)).hasToString("-3/2");
  }

  @Test
  void calculatesExactly() {
    Fraction third = Fraction.of(1, 3);
    assertThat(third.plus(third).plus(third)).isEqualTo(Fraction.ONE);
    assertThat(third.minus(third)).isEqualTo(Fraction.ZERO);
    assertThat(third.times(Fraction.of(3))).isEqualTo(Fraction.ONE);
    assertThat(Fraction.ONE.dividedBy(third)).isEqualTo(Fraction.of(3));
    assertThat(third.max(Fraction.of(1, 4))).isEqualTo(third);
  }

  @Test
  void floorAndCeilingAlsoBelowZero() {
    assertThat(Fraction.of(7, 2).floor()).isEqualTo(3);
    assertThat(Fraction.of(7, 2).ceiling()).isEqualTo(4);
    assertThat(Fraction.of(-7, 2).floor()).isEqualTo(-4);
    assertThat(Fraction.of(-7, 2).ceiling()).isEqualTo(-3);
    assertThat(Fraction.of(4).ceiling()).isEqualTo(4);
  }

  @Test
  void roundsHalfUpAndOnlyOnce() {
    assertThat(Fraction.of(1, 20).rounded(1)).isEqualTo(new BigDecimal("0.1"));
    // Rounded to two decimals first it would be 0.05, and then 0.1.
    assertThat(Fraction.of(446, 10_000).rounded(1)).isEqualTo(new BigDecimal("0.0"));
    assertThat(Fraction.of(2, 3).rounded(4)).isEqualTo(new BigDecimal("0.6667"));
  }

  @Test
  void refusesAFractionOfNothing() {
    assertThatThrownBy(() -> new Fraction(BigInteger.ONE, BigInteger.ZERO))
        .isInstanceOf(ArithmeticException.class);
  }
}
