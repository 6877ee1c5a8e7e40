package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.pdf.page.Printability;

class PrintabilityTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Łukasz Nguyễn Đorđević Åström",
        "½ → ≥ – — ’ ” § €",
        "Ștefan Çelik Þór Œ ß ẞ",
        "Ελένη Юлия",
        "rad 1\nrad 2",
        "tabb\tmellan",
        ""
      })
  void prints(String text) {
    assertThat(Printability.unprintable(text)).isEmpty();
  }

  @Test
  void namesWhatNoFontHas() {
    assertThat(Printability.unprintable("李 Anna 李 😀\u0007")).containsExactly("李", "😀", "\u0007");
    assertThat(Printability.unprintable("a\u202Eb")).containsExactly("\u202E");
  }

  @Test
  void refusesWhatRunsFromRightToLeft() {
    assertThat(Printability.unprintable("Anna \u05D3\u05D5\u05D3"))
        .containsExactly("\u05D3", "\u05D5");
    assertThat(Printability.unprintable("\u0639\u0644\u064A")).contains("\u0639");
  }

  @Test
  void decomposedLettersArePrintedComposed() {
    assertThat(Printability.normalise("A\u030Ake Nguye\u0302\u0303n")).isEqualTo("Åke Nguyễn");
  }

  @Test
  void charactersWithoutLooksGoAndSpecialHyphensStay() {
    assertThat(Printability.normalise("sjuk\u00ADhus\u200B\uFEFF")).isEqualTo("sjukhus");
    assertThat(Printability.normalise("ST\u2011läkare")).matches("ST[-\u2011]läkare");
    assertThat(Printability.normalise("a\u202Fb\u00A0c")).isEqualTo("a\u00A0b\u00A0c");
    assertThat(Printability.normalise("a\r\nb\rc\u2028d")).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void nothingIsDrawnWithCharactersThatWouldBeLost() {
    Form form = Forms.load(FormId.of("2021-9"));
    assertThatThrownBy(() -> DrawnForm.draw(form, FormValues.of(Map.of("given-name", "李"))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyThatTheFormLacksIsRefused() {
    Form form = Forms.load(FormId.of("2021-10"));
    assertThatThrownBy(() -> DrawnForm.draw(form, FormValues.of(Map.of("period", "230102–230630"))))
        .hasMessageContaining("period");
  }
}
