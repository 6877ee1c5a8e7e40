package se.stportfolj.pdf.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import org.apache.pdfbox.contentstream.PDContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The text of a page, as much as a page can have. A few kilobytes may hold drawings without end, or
 * one that is drawn within itself: letters, drawings and what draws them are counted, and a page
 * that has more than any is given up.
 */
public abstract class PageText extends PDFTextStripper {
  /** More letters than any page has. */
  public static final int MOST_LETTERS = 20_000;

  /** More drawings within a page than any has. */
  private static final int MOST_DRAWINGS = 5_000;

  /** Bytes of what draws a page, unpacked, each drawing as often as it is drawn. */
  private static final long MOST_CONTENT = 5_000_000;

  private int letters;
  private int drawings;
  private long content;

  /** Nothing read yet. */
  protected PageText() {}

  /** A page has more than any. */
  public static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * Reads a page.
   *
   * @param page from 0
   * @throws TooMuchException if there is more on it than on any page
   */
  protected final void read(PDDocument document, int page) throws IOException {
    letters = 0;
    drawings = 0;
    content = 0;
    setStartPage(page + 1);
    setEndPage(page + 1);
    writeText(document, Writer.nullWriter());
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    if (++letters > MOST_LETTERS) {
      throw new StopReading();
    }
    super.processTextPosition(text);
  }

  @Override
  public void showForm(PDFormXObject drawing) throws IOException {
    if (++drawings > MOST_DRAWINGS) {
      throw new StopReading();
    }
    count(drawing);
    super.showForm(drawing);
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    try {
      count(page);
      super.processPage(page);
    } catch (StopReading e) {
      throw new TooMuchException();
    }
  }

  private void count(PDContentStream drawn) throws IOException {
    byte[] chunk = new byte[1 << 13];
    try (InputStream in = drawn.getContents()) {
      for (int n = in == null ? -1 : in.read(chunk); n >= 0; n = in.read(chunk)) {
        content += n;
        if (content > MOST_CONTENT) {
          throw new StopReading();
        }
      }
    }
  }

  /** Stops PDFBox amid a page. */
  private static final class StopReading extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StopReading() {
      super(null, null, false, false);
    }
  }
}
