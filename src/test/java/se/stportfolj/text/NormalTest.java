package se.stportfolj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class NormalTest {
  private static final String ODD = "A\u030Asa \uFB01n \u1E69 q\u0307\u0323 \uD834\uDD5E";

  @Test
  void isWhatUnicodeSays() {
    String text = ODD.repeat(500);
    assertThat(Normal.composed(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
    assertThat(Normal.apart(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFD));
    assertThat(Normal.plain(text)).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
  }

  /** Java's own sorts them all, one by one: for as many as here it takes a quarter of an hour. */
  @Test
  void accentsInARowAreSortedByThirty() {
    String marks = "\u0301\u0323".repeat(200_000);
    String apart = Normal.apart("a" + marks);
    assertThat(apart).hasSize(1 + marks.length());
    assertThat(apart.substring(1, 31)).isEqualTo("\u0323".repeat(15) + "\u0301".repeat(15));
    assertThat(apart.substring(31, 61)).isEqualTo("\u0323".repeat(15) + "\u0301".repeat(15));
  }
}
