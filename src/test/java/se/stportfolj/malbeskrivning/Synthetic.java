package se.stportfolj.malbeskrivning;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Draws documents with the layout of the official one, and with one thing changed. The words are
 * made up, but for those that the layout is known by.
 */
public final class Synthetic implements AutoCloseable {
  static final String CLINICAL = "Klinisk tjänstgöring|under handledning";
  static final String COURSE = "Deltagande i en eller|flera kurser";
  static final String BY_SUPERVISOR =
      "Intyg om genomförda|utbildningsaktiviteter|och uppfyllda|kompetenskrav utfärdat|av handledare";
  private static final double TOP = 155;

  private final PDDocument document = new PDDocument();
  private final PDFont font;
  private PDPageContentStream content;
  private double margin = 149;
  private int pages;

  /** Nothing drawn yet. */
  public Synthetic() throws IOException {
    try (InputStream in =
        PDDocument.class.getResourceAsStream(
            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
      font = PDType0Font.load(document, in);
    }
  }

  /** A whole part: description, the sentence, and a table a page. */
  public Synthetic part(String name, int own) throws IOException {
    page(name);
    text(0, TOP, "Kompetensbeskrivning");
    text(0, TOP + 30, "Specialiteten är påhittad.");
    page(name);
    text(0, TOP, "Kompetenskrav");
    text(
        0,
        TOP + 30,
        "För " + name.toLowerCase(Locale.ROOT) + " gäller a1, b1 samt c1–c" + own + ".");
    text(0, TOP + 60, "Delmål a och b");
    table(TOP + 90, "a1", "Medarbetarskap", CLINICAL, BY_SUPERVISOR);
    page(name);
    table(TOP, "b1", "Kommunikation", CLINICAL, BY_SUPERVISOR);
    page(name);
    text(0, TOP, "Delmål c");
    text(0, TOP + 30, "Den specialistkompetenta läkaren ska kunna det som behövs.");
    for (int number = 1; number <= own; number++) {
      page(name);
      table(TOP, "c" + number, "", CLINICAL, BY_SUPERVISOR);
    }
    page(name);
    text(0, TOP, "Allmänna råd");
    text(0, TOP + 30, "Det bör ingå tjänstgöring.");
    return this;
  }

  Synthetic page(String name) throws IOException {
    if (content != null) {
      content.close();
    }
    PDPage page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    content = new PDPageContentStream(document, page);
    pages++;
    margin = pages % 2 == 0 ? 149 : 129;
    text(0, 117, name);
    text(0, 713, Integer.toString(900 + pages));
    text(190, 713, "LÄKARNAS SPECIALISERINGSTJÄNSTGÖRING");
    return this;
  }

  /** A delmål with one activity; lines are parted by bars. */
  Synthetic table(double y, String code, String title, String activity, String certificate)
      throws IOException {
    text(0, y, "Delmål " + code);
    text(144, y, "Utbildnings-");
    text(144, y + 10, "aktiviteter");
    text(234, y, "Uppföljning");
    if (!title.isEmpty()) {
      text(0, y + 10, title);
    }
    lines(0, y + 35, "Den specialistkompetenta läkaren ska|– kunna något om " + code);
    lines(144, y + 35, activity);
    lines(234, y + 35, certificate);
    return this;
  }

  void lines(double x, double y, String lines) throws IOException {
    List<String> all = List.of(lines.split("\\|"));
    for (int i = 0; i < all.size(); i++) {
      text(x, y + 9 * i, all.get(i));
    }
  }

  Synthetic text(double x, double y, String text) throws IOException {
    content.beginText();
    content.setFont(font, 6);
    content.newLineAtOffset((float) (margin + x), (float) (PDRectangle.A4.getHeight() - y));
    content.showText(text);
    content.endText();
    return this;
  }

  int pages() {
    return pages;
  }

  /** Writes the file. */
  public Path save(Path file) throws IOException {
    content.close();
    content = null;
    document.save(file.toFile());
    return file;
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
