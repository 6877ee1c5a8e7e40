package se.stportfolj.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Which characters can be put on paper. A list, since the typeface itself takes longer to read than
 * everything else that a check of a portfolio does; a test holds it against the typeface.
 */
public final class Printable {
  private static final String FILE = "/printable-characters.txt";

  /** Below it, all of Latin as Europe writes it, no character joins with the one before. */
  private static final int FIRST_COMBINING = 0x300;

  private Printable() {}

  /** The first character of a text that cannot be printed. */
  public static Optional<Integer> firstUnprintable(String text) {
    if (isCommon(text)) {
      return Optional.empty();
    }
    int[] points = Normal.composed(text).codePoints().toArray();
    for (int c : points) {
      if (!isCommon(c) && !isListed(c)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  /** As in Unicode's tables: {@code U+1F600}. */
  public static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Whether the text is made of such characters alone, which no normalisation changes. */
  private static boolean isCommon(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isCommon(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * What nearly every text is made of, so that neither the list nor the tables of the normalisation
   * are often read, which would be a tenth of all that the rules take.
   */
  static boolean isCommon(int c) {
    return (c >= ' ' && c <= '~')
        || (c >= 0xA0 && c < FIRST_COMBINING)
        || c == '\n'
        || (c >= 0x1EA0 && c <= 0x1EF9)
        || (c >= 0x2010 && c <= 0x2022)
        || c == 0x2026;
  }

  static boolean isListed(int c) {
    return Listed.CHARACTERS.get(c);
  }

  /** Read when first asked for. */
  private static final class Listed {
    private static final BitSet CHARACTERS = read();

    /** Lines of {@code first-last} in hexadecimal. */
    private static BitSet read() {
      BitSet listed = new BitSet();
      try (InputStream in = Printable.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + FILE);
        }
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          if (!line.startsWith("#")) {
            int dash = line.indexOf('-');
            int first = Integer.parseInt(line.substring(0, dash), 16);
            listed.set(first, Integer.parseInt(line.substring(dash + 1), 16) + 1);
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return listed;
    }
  }
}
