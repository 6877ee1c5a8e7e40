package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Fit;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item;
import se.stportfolj.pdf.page.Item.Align;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Paper;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.page.Structure;
import se.stportfolj.pdf.page.Typeface;
import se.stportfolj.pdf.page.Wrap;

/**
 * What had no room on the form, on pages of its own that name the form, the person and the field.
 * They carry a line for every signature that the form has, so that the loose sheet belongs to the
 * certificate.
 */
final class ContinuationSheet {
  private static final double LEFT = 70.99;
  private static final double RIGHT = 523.97;
  private static final double MIDDLE = 360;
  private static final double CENTER = 297.64;
  private static final double BODY_TOP = 600;
  private static final double BODY_BOTTOM = 110;
  private static final double SIGNATURE = 39;
  private static final double SIZE = 10;
  private static final double LEADING = 13;

  static final String HEADING = "FORTSÄTTNINGSBLAD";
  private static final String CONTINUES = "Fortsättning: ";

  private ContinuationSheet() {}

  /** What the foot of a sheet says that belongs to a form. */
  static String foot(Form form) {
    return form.foot() + " - Fortsättningsblad";
  }

  /**
   * What a sheet that was written here says of each field, by what the form calls the field. Text
   * that continues the sheet before comes under the same name.
   *
   * @param runs the sheet's lines, from the top
   * @param captions what the form calls its fields
   */
  static Map<String, String> read(List<TextRun> runs, Form form, Set<String> captions) {
    double bottom = BODY_BOTTOM + (form.signatures().size() - 1) * SIGNATURE - LEADING / 2;
    Map<String, List<TextRun>> bodies = new LinkedHashMap<>();
    StringBuilder caption = new StringBuilder();
    for (TextRun run : runs) {
      if (run.y() > BODY_TOP + LEADING / 2 || run.y() < bottom) {
        continue;
      }
      if (run.text().startsWith(CONTINUES)) {
        caption = new StringBuilder(run.text().substring(CONTINUES.length()));
      } else if (!captions.contains(caption.toString())) {
        FlowedText.join(caption, run.text());
      } else {
        bodies.computeIfAbsent(caption.toString(), none -> new ArrayList<>()).add(run);
      }
    }
    Map<String, String> texts = new LinkedHashMap<>();
    bodies.forEach((name, lines) -> texts.put(name, FlowedText.running(lines, RIGHT + Fit.MARGIN)));
    return texts;
  }

  /** A line of the body; a caption opens what belongs to one field. */
  private record Line(String text, boolean caption) {}

  /** Adds as many pages as the texts need; none when there are no texts. */
  static void add(
      PDDocument document,
      EmbeddedFont font,
      Form form,
      FormValues values,
      List<Filling.Overflow> overflows,
      Optional<Structure> structure)
      throws IOException {
    List<Item.TextField> signatures = form.signatures();
    double bottom = BODY_BOTTOM + (signatures.size() - 1) * SIGNATURE;
    List<List<Line>> pages = paginate(overflows, (int) ((BODY_TOP - bottom) / LEADING));
    for (int i = 0; i < pages.size(); i++) {
      Ink ink = Ink.ofPage(font);
      head(ink, form, values);
      double y = BODY_TOP;
      for (Line line : pages.get(i)) {
        ink.text(line.text(), LEFT, y, SIZE, line.caption() ? Style.BOLD : Style.REGULAR);
        y -= LEADING;
      }
      foot(ink, form, i + 1, pages.size());
      PDPage page = Paper.add(document, font, ink);
      structure.ifPresent(s -> s.add(page, ink.words()));
    }
  }

  /** The text of each field in pages; every page begins by naming the field it continues. */
  private static List<List<Line>> paginate(List<Filling.Overflow> overflows, int perPage) {
    List<List<Line>> pages = new ArrayList<>();
    List<Line> page = new ArrayList<>();
    for (Filling.Overflow overflow : overflows) {
      List<Line> caption = caption(overflow);
      // A caption does not stand alone at the end of a page.
      if (page.size() + 1 + caption.size() >= perPage) {
        pages.add(page);
        page = new ArrayList<>();
      } else if (!page.isEmpty()) {
        page.add(new Line("", false));
      }
      page.addAll(caption);
      for (Wrap.Line line : Wrap.lines(overflow.text().stripLeading(), SIZE, RIGHT - LEFT)) {
        if (page.size() == perPage) {
          pages.add(page);
          page = new ArrayList<>(caption);
        }
        page.add(new Line(line.text(), false));
      }
    }
    if (!page.isEmpty()) {
      pages.add(page);
    }
    return pages;
  }

  private static List<Line> caption(Filling.Overflow overflow) {
    // Bold letters take more room than they are measured for.
    double width = RIGHT - LEFT - 30;
    return Wrap.lines(CONTINUES + overflow.caption(), SIZE, width).stream()
        .map(line -> new Line(line.text(), true))
        .toList();
  }

  private static void head(Ink ink, Form form, FormValues values) throws IOException {
    centered(ink, HEADING, 16, 730.68);
    double y = 712;
    for (Wrap.Line line :
        Wrap.lines("till " + form.title().replace(" – ", " –\n"), SIZE, RIGHT - LEFT)) {
      centered(ink, line.text(), SIZE, y);
      y -= LEADING;
    }
    if (form.textKeys().contains("bilaga")) {
      ink.text("Bilaga nr:", 453.54, 783.62, 9, Style.ITALIC);
      value(ink, values.text("bilaga"), new Box(496, 778, 568, 797), OptionalDouble.of(783.62));
    }
    ink.text("Sökande", LEFT, 674, SIZE, Style.BOLD);
    double third = 205;
    cell(ink, "Efternamn", values.text("family-name"), new Box(LEFT, 631, LEFT + third, 670));
    double second = LEFT + third;
    cell(ink, "Förnamn", values.text("given-name"), new Box(second, 631, second + 130, 670));
    cell(ink, "Personnummer", values.text("personnummer"), new Box(second + 130, 631, RIGHT, 670));
  }

  private static void foot(Ink ink, Form form, int page, int pages) throws IOException {
    double y = 57 + (form.signatures().size() - 1) * SIGNATURE;
    for (Item.TextField signature : form.signatures()) {
      cell(ink, signature.caption(), "", new Box(LEFT, y, MIDDLE, y + SIGNATURE));
      cell(ink, "Ort och datum", "", new Box(MIDDLE, y, RIGHT, y + SIGNATURE));
      y -= SIGNATURE;
    }
    Paper.foot(ink, foot(form), page, pages);
  }

  private static void cell(Ink ink, String label, String value, Box box) throws IOException {
    ink.frame(box);
    ink.text(label, box.left() + 2.83, box.top() - 8.08, 7, Style.BOLD);
    value(ink, value, box.inset(1.1, 0.3, 1.0, 9.9), OptionalDouble.empty());
  }

  private static void value(Ink ink, String value, Box rect, OptionalDouble baseLine)
      throws IOException {
    String text = Printability.oneLine(value);
    if (!text.isEmpty()) {
      Fit fit = Fit.of(text, rect, SIZE, false, false);
      ink.value(fit, rect, Align.LEFT, false, baseLine);
    }
  }

  private static void centered(Ink ink, String text, double size, double y) throws IOException {
    ink.text(text, CENTER - Typeface.width(text, size) / 2, y, size, Style.REGULAR);
  }
}
