package se.stportfolj.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/**
 * Which characters can be put on paper. A list, since the typeface itself takes longer to read than
 * everything else that a check of a portfolio does; a test holds it against the typeface.
 */
public final class Printable {
  private static final String FILE = "/printable-characters.txt";

  private Printable() {}

  /** The first character of a text that cannot be printed. */
  public static Optional<Integer> firstUnprintable(String text) {
    int[] points = Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray();
    for (int c : points) {
      if (!isCommon(c) && !Listed.CHARACTERS.get(c)) {
        return Optional.of(c);
      }
    }
    return Optional.empty();
  }

  /** As in Unicode's tables: {@code U+1F600}. */
  public static String code(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** What nearly every text is made of, so that the list is seldom read. */
  private static boolean isCommon(int c) {
    return (c >= ' ' && c <= '~') || (c >= 0xA0 && c <= 0xFF) || c == '\n' || c == 0x2013;
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
