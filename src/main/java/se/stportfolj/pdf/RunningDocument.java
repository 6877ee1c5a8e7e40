package se.stportfolj.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Lays blocks out on A4 pages with a foot and page numbers. */
public final class RunningDocument {
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
      List<Ink> pages = new RunningPages(font).of(blocks);
      for (int i = 0; i < pages.size(); i++) {
        Paper.foot(pages.get(i), foot, i + 1, pages.size());
        PDPage page = Paper.add(document, font, pages.get(i));
        structure.add(page, pages.get(i).words());
      }
      document.getDocumentInformation().setTitle(title);
      document.getDocumentCatalog().setLanguage(Locale.forLanguageTag("sv-SE").toLanguageTag());
      COSArray id = new COSArray();
      COSString fixed = new COSString(new byte[16]);
      id.add(fixed);
      id.add(fixed);
      document.getDocument().getTrailer().setItem(COSName.ID, id);
      font.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.DEFAULT_COMPRESSION);
      return new Rendered(out.toByteArray(), pages.size());
    }
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
