package se.stportfolj.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stportfolj.pdf.Item.Style;

/** Tells copies of one form apart, since the forms themselves count only their own pages. */
final class CopyMark {
  private static final double LEFT = 70.87;
  private static final double BASE_LINE = 783.62;

  private CopyMark() {}

  static void add(PDDocument document, EmbeddedFont font, int pagesPerCopy, int copies)
      throws IOException {
    for (int i = 0; i < pagesPerCopy * copies; i++) {
      Ink ink = Ink.ofPage(font);
      String mark = "Del " + (i / pagesPerCopy + 1) + " av " + copies;
      ink.ornament(() -> ink.text(mark, LEFT, BASE_LINE, 9, Style.ITALIC));
      Paper.addTo(document, document.getPage(i), font, ink);
    }
  }
}
