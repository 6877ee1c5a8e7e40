package se.stportfolj.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1/3-2024|2024-03-01",
        "1/3 2024|2024-03-01",
        "26/11 2026|2026-11-26",
        "31.12.2024|2024-12-31",
        "2024-3-1|2024-03-01",
        "2024/03/01|2024-03-01",
        "20240301|2024-03-01",
        "240301|2024-03-01",
        "750301|1975-03-01",
        "1 mars 2024|2024-03-01",
        "den 1:e mars 2024|2024-03-01",
        "1 sept. 2024|2024-09-01",
      })
  void aDayAsSwedesWriteIt(String written, String meant) {
    assertThat(Meant.day(written)).contains(meant);
  }

  /** A wrong guess costs more than none: neither days that are not, nor an American's order. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "30/2-2024",
        "2024-02-30",
        "241301",
        "1 marsipan 2024",
        "1 ma 2024",
        "03-01-2024",
        "mars"
      })
  void whatIsNoDayIsNotGuessed(String written) {
    assertThat(Meant.day(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"80,5|80.5", "100 %|100", "80%|80", "80 procent|80", "0,8|80", "62,50 %|62.5"})
  void aPercentage(String written, String meant) {
    assertThat(Meant.number(written, Shape.PERCENT)).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"120 %", "heltid", "80-100", "1e2", "80,555", "0 %"})
  void whatIsNoPercentageIsNotGuessed(String written) {
    assertThat(Meant.number(written, Shape.PERCENT)).isEmpty();
  }

  @Test
  void aWholeNumberStaysWhole() {
    assertThat(Meant.number("5 dagar", new Shape.Whole(1, 400))).contains("5");
    assertThat(Meant.number("5,5 dagar", new Shape.Whole(1, 400))).isEmpty();
    assertThat(Meant.number("500 dagar", new Shape.Whole(1, 400))).isEmpty();
  }

  @Test
  void aListWithoutItsBrackets() {
    assertThat(Meant.list("STc1, STc2 och STc4-STc6")).contains("[STc1, STc2, STc4-STc6]");
    assertThat(Meant.list("STc1")).contains("[STc1]");
    assertThat(Meant.list("a: [b")).isEmpty();
    assertThat(Meant.list(" ")).isEmpty();
  }

  @Test
  void trueAndFalse() {
    assertThat(Meant.flag("ja")).contains("true");
    assertThat(Meant.flag("Nej")).contains("false");
    assertThat(Meant.flag("kanske")).isEmpty();
  }
}
