package se.stportfolj.pdf.running;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Flattening;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Paper;
import se.stportfolj.pdf.page.PdfA;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.page.Rendered;
import se.stportfolj.pdf.page.Structure;
import se.stportfolj.pdf.page.Wrap;

/** Plain pages of text in the same typeface, for lists that have no official form. */
public final class TextPages {
  private static final double LEFT = 70.99;
  private static final double RIGHT = 523.97;
  private static final double TOP = 770;
  private static final double BOTTOM = 70;
  private static final double SIZE = 10;
  private static final double LEADING = 14;

  private TextPages() {}

  /** A paragraph; a heading is bold and has room above it. */
  public record Paragraph(String text, boolean heading) {}

  /**
   * The pages.
   *
   * @param title what viewers show; it must not tell who the doctor is
   */
  public static Rendered of(String title, String foot, List<Paragraph> paragraphs)
      throws IOException {
    List<List<Paragraph>> pages = paginate(paragraphs);
    try (PDDocument document = new PDDocument()) {
      EmbeddedFont font = new EmbeddedFont(document, EmbeddedFont.NAME);
      Structure structure = new Structure(document);
      for (int i = 0; i < pages.size(); i++) {
        Ink ink = Ink.ofPage(font);
        double y = TOP;
        for (Paragraph line : pages.get(i)) {
          line(ink, line, y);
          y -= LEADING;
        }
        Paper.foot(ink, foot, i + 1, pages.size());
        structure.add(Paper.add(document, font, ink), ink.words());
      }
      document.getDocumentCatalog().setLanguage("sv-SE");
      document.getDocumentInformation().setTitle(title);
      PdfA.declareAccessible(document);
      font.finish();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      for (Paragraph paragraph : paragraphs) {
        all.writeBytes(paragraph.text().getBytes(java.nio.charset.StandardCharsets.UTF_8));
      }
      return new Rendered(Flattening.save(document, all.toByteArray()), pages.size());
    }
  }

  private static void line(Ink ink, Paragraph line, double y) throws IOException {
    Style style = line.heading() ? Style.BOLD : Style.REGULAR;
    ink.words(line.heading() ? "H1" : "P", () -> ink.text(line.text(), LEFT, y, SIZE, style));
  }

  private static List<List<Paragraph>> paginate(List<Paragraph> paragraphs) {
    int perPage = (int) ((TOP - BOTTOM) / LEADING);
    List<List<Paragraph>> pages = new ArrayList<>();
    List<Paragraph> page = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      String text = Printability.normalise(paragraph.text());
      // Bold letters take more room than they are measured for.
      double width = RIGHT - LEFT - (paragraph.heading() ? 20 : 0);
      List<Wrap.Line> lines = Wrap.lines(text, SIZE, width);
      // A heading does not stand alone at the end of a page, and no paragraph is broken.
      if (page.size() + lines.size() + (paragraph.heading() ? 3 : 0) > perPage) {
        pages.add(page);
        page = new ArrayList<>();
      }
      if (paragraph.heading() && !page.isEmpty()) {
        page.add(new Paragraph("", false));
      }
      for (Wrap.Line line : lines) {
        page.add(new Paragraph(line.text(), paragraph.heading()));
      }
    }
    pages.add(page);
    return pages;
  }
}
