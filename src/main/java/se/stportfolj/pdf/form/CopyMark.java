package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Paper;

/** Tells copies of one form apart, since the forms themselves count only their own pages. */
final class CopyMark {
  private static final double LEFT = 70.87;
  private static final double BASE_LINE = 812;

  private CopyMark() {}

  static void add(PDDocument document, EmbeddedFont font, List<Sheet> sheets) throws IOException {
    for (int i = 0; i < sheets.size(); i++) {
      Sheet sheet = sheets.get(i);
      if (sheet.copies() > 1) {
        Ink ink = Ink.ofPage(font);
        String mark = "Del " + (sheet.copy() + 1) + " av " + sheet.copies();
        ink.ornament(() -> ink.text(mark, LEFT, BASE_LINE, 9, Style.ITALIC));
        Paper.addTo(document, document.getPage(i), font, ink);
      }
    }
  }
}
