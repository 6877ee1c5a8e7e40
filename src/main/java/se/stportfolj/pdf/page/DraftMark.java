package se.stportfolj.pdf.page;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Marks pages so that nobody signs or posts them: large, grey, across what is written. */
public final class DraftMark {
  private static final String WORD = "UTKAST";
  private static final double SIZE = 120;

  private DraftMark() {}

  /**
   * The same file with the mark on every page.
   *
   * @throws IOException when the bytes are not a PDF of ours
   */
  public static byte[] on(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      EmbeddedFont font = new EmbeddedFont(document, EmbeddedFont.MARK);
      double width = Typeface.width(WORD, SIZE);
      double turn = Math.sqrt(0.5);
      for (PDPage page : document.getPages()) {
        Ink ink = Ink.ofPage(font);
        ink.ornament(
            () -> {
              // The middle of the word in the middle of the page, rising by 45 degrees.
              double x = 297.6 - turn * (width / 2 - SIZE / 3);
              double y = 420.9 - turn * (width / 2 + SIZE / 3);
              ink.raw(Ink.format("q 0.8 g %s %s %s %s %s %s cm", turn, turn, -turn, turn, x, y));
              ink.text(WORD, 0, 0, SIZE, Item.Style.REGULAR);
              ink.raw("Q");
            });
        Paper.addBelow(document, page, font, ink);
      }
      font.finish();
      return Flattening.save(document, pdf);
    }
  }
}
