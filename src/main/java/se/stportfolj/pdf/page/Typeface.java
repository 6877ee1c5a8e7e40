package se.stportfolj.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The one typeface of everything {@code st} writes, which has all Latin letters: Liberation Sans
 * without hints ({@code fonts/OFL.txt}). They are a third of what a document embeds, and no printer
 * and few viewers use them. Measures text; {@link EmbeddedFont} puts it into a document.
 */
public final class Typeface {
  /** How far letters reach above the base line, as a part of the size. */
  static final double ASCENT = 0.905;

  /** How far letters reach below the base line, as a part of the size. */
  static final double DESCENT = 0.212;

  private static final String FILE = "/fonts/StportfoljSans-Regular.ttf";
  private static final TrueTypeFont FONT = parse();
  private static final CmapLookup GLYPHS = cmap();
  private static final double UNITS = units();

  private Typeface() {}

  static TrueTypeFont trueType() {
    return FONT;
  }

  /** Whether there is a picture of the character. */
  static boolean has(int codePoint) {
    return GLYPHS.getGlyphId(codePoint) != 0;
  }

  /** Points from the start to the end of a line of text. */
  public static double width(String text, double size) {
    return text.codePoints().mapToDouble(Typeface::advance).sum() * size / UNITS;
  }

  private static double advance(int codePoint) {
    try {
      return FONT.getAdvanceWidth(GLYPHS.getGlyphId(codePoint));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont parse() {
    try (InputStream in = Typeface.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup cmap() {
    try {
      return FONT.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double units() {
    try {
      return FONT.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
