package se.stportfolj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import se.stportfolj.yaml.Sources;

class PrintableTest {
  /** certificate/unprintable passes over a file that is simple. */
  @Test
  void everyCharacterThatASimpleFileMayHaveIsPrintable() {
    int simple = 0;
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (!Character.isSurrogate(c) && Sources.of("a" + c).isSimple() && c != '\r') {
        assertThat(Printable.firstUnprintable("a" + c)).as("U+%04X", (int) c).isEmpty();
        simple++;
      }
    }
    assertThat(simple).isGreaterThan(600);
  }

  /** Beside a character of the list alone, a common one is looked up and normalised, too. */
  @Test
  void whatIsNotLookedUpIsOnTheListAndStaysAsItIsWhenNormalised() {
    for (char c = ' '; c < Character.MAX_VALUE; c++) {
      if (Printable.isCommon(c)) {
        String text = Character.toString(c);
        assertThat(Printable.isListed(c)).as("U+%04X", (int) c).isTrue();
        assertThat(Normalizer.normalize(text, Normalizer.Form.NFC)).isEqualTo(text);
      }
    }
  }
}
