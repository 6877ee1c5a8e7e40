package se.stportfolj.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.stportfolj.text.Printable;

/**
 * The list of printable characters is the typeface's. {@code -Dst.printable=write} writes it anew.
 */
class PrintableListTest {
  private static final Path LIST = Path.of("src/main/resources/printable-characters.txt");

  @Test
  void isWhatTheTypefaceHas() throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# The characters that can be printed, as first-last in hexadecimal.");
    int first = -1;
    for (int c = 0; c <= Character.MAX_CODE_POINT + 1; c++) {
      boolean prints = c <= Character.MAX_CODE_POINT && prints(c);
      if (prints && first < 0) {
        first = c;
      } else if (!prints && first >= 0) {
        lines.add(Integer.toHexString(first) + "-" + Integer.toHexString(c - 1));
        first = -1;
      }
    }
    if (System.getProperty("st.printable", "").equals("write")) {
      Files.write(LIST, lines);
    }
    assertThat(Files.readAllLines(LIST)).isEqualTo(lines);
  }

  /** What is common is answered without the list. */
  @Test
  void theCommonCharactersAreAmongThem() {
    for (int c = 0; c <= 0x2100; c++) {
      String text = Character.toString(c);
      if (c < Character.MIN_SURROGATE) {
        assertThat(Printable.firstUnprintable(text).isEmpty())
            .as(Printable.code(c))
            .isEqualTo(Printability.unprintable(text).isEmpty());
      }
    }
  }

  private static boolean prints(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return !surrogate && Printability.unprintable(Character.toString(c)).isEmpty();
  }
}
