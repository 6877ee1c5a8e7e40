package se.stportfolj.pdf.running;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Flattening;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Paper;
import se.stportfolj.pdf.page.PdfA;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.page.Rendered;
import se.stportfolj.pdf.page.Structure;
import se.stportfolj.pdf.page.Wrap;

/** Lays blocks out on A4 pages with a foot and page numbers. */
public final class RunningDocument {
  /** The size of the foot, and the room it has before the page number, both in points. */
  private static final double FOOT = 6;

  private static final double FOOT_WIDTH = 195;

  private RunningDocument() {}

  /**
   * The document as PDF; the same blocks give the same bytes.
   *
   * @param foot what stands at the foot of every page
   */
  public static Rendered draw(String title, String foot, List<Block> blocks) throws IOException {
    try (PDDocument document = new PDDocument()) {
      EmbeddedFont font = new EmbeddedFont(document);
      Structure structure = new Structure(document);
      List<Ink> pages = RunningPages.of(font, blocks);
      for (int i = 0; i < pages.size(); i++) {
        Paper.foot(pages.get(i), below(foot), i + 1, pages.size());
        PDPage page = Paper.add(document, font, pages.get(i));
        structure.add(page, pages.get(i).words());
      }
      document.getDocumentInformation().setTitle(title);
      document.getDocumentCatalog().setLanguage(Locale.forLanguageTag("sv-SE").toLanguageTag());
      PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
      preferences.setDisplayDocTitle(true);
      document.getDocumentCatalog().setViewerPreferences(preferences);
      PdfA.declare(document);
      font.finish();
      byte[] words = (title + foot + blocks).getBytes(StandardCharsets.UTF_8);
      return new Rendered(Flattening.save(document, words), pages.size());
    }
  }

  /** On one line, as far as there is room before the page number. */
  private static String below(String foot) {
    String line = Printability.oneLine(foot);
    List<Wrap.Line> lines = Wrap.lines(line, FOOT, FOOT_WIDTH);
    return lines.size() == 1 ? line : lines.get(0).text() + " …";
  }

  /** The characters of the blocks that no font here has, in order. */
  public static List<String> unprintable(List<Block> blocks) {
    List<String> found = new ArrayList<>();
    for (Block block : blocks) {
      found.addAll(Printability.unprintable(block.toString()));
    }
    return found.stream().distinct().toList();
  }
}
