package se.stportfolj.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
  @ParameterizedTest
  @CsvSource({
    "19900214-2389, 19900214-****",
    "199002142389, 19900214****",
    "900214-2389, 900214-****",
    "9002142389, 900214****",
    "900214+2389, 900214+****",
    "19900274-2389, 19900274-****",
    "900214 2389, 900214 ****",
    "900214–2389, 900214–****",
    "x199002142389y, x19900214****y",
    "nr 900214-2389 och 910101-1234, nr 900214-**** och 910101-****",
  })
  void hidesWhatLooksLikeAPersonnummer(String text, String shown) {
    assertThat(Shown.of(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-01",
    "2022-02-01–2022-12-31",
    "070-174 06 05",
    "2026-11-22 12:30",
    "SOSFS 2015:8",
    "803 20",
    "12345"
  })
  void leavesOtherNumbersAlone(String text) {
    assertThat(Shown.of(text)).isEqualTo(text);
  }

  @Test
  void nothingSteersATerminal() {
    assertThat(Shown.of("a\u001b[31mb\rc\u0007\u009b\u202Ed\u2066e\u200B"))
        .isEqualTo("a�[31mb�c���d�e�");
  }

  @Test
  void whatIsNoCharacterIsNotShown() {
    int[] none =
        java.util.stream.IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(c -> (c >= 0xFDD0 && c <= 0xFDEF) || c % 0x10000 >= 0xFFFE)
            .toArray();
    assertThat(none).as("as many as Unicode says").hasSize(66);
    assertThat(Shown.of(new String(none, 0, none.length))).isEqualTo("�".repeat(66));
    assertThat(Shown.of("\uFDCF\uFDF0\uFFFD\uFFFC")).isEqualTo("\uFDCF\uFDF0\uFFFD\uFFFC");
  }

  @Test
  void keepsColumns() {
    String text = "å\u001b 19900214-2389 👍";
    assertThat(Shown.of(text).codePoints().count()).isEqualTo(text.codePoints().count());
  }
}
