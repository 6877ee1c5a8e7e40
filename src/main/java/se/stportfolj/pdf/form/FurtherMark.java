package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item;
import se.stportfolj.pdf.page.Item.Print;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Paper;
import se.stportfolj.pdf.page.Typeface;

/** Says at a heading that there is more than the lines below it hold. */
final class FurtherMark {
  private static final String WORDS = "Fler: se fortsättningsblad";
  private static final double RIGHT = 523.97;
  private static final double SIZE = 9;

  private FurtherMark() {}

  /** The headings that have the mark. */
  static Set<Print> headings(Form form, FormValues values) {
    return values.further().stream()
        .flatMap(further -> form.heading(further.after()).stream())
        .collect(Collectors.toSet());
  }

  /** At the right end of the heading's line, which is free on all forms. */
  static void draw(Ink ink, Print heading) throws IOException {
    double x = RIGHT - Typeface.width(WORDS, SIZE);
    ink.text(WORDS, x, heading.y(), SIZE, Style.ITALIC);
  }

  /** Adds the marks to a filled blank. */
  static void add(
      PDDocument document, EmbeddedFont font, Form form, FormValues values, List<Sheet> sheets)
      throws IOException {
    Set<Print> headings = headings(form, values);
    for (int i = 0; i < sheets.size(); i++) {
      for (Item item : form.pages().get(sheets.get(i).page()).items()) {
        if (item instanceof Print print && headings.contains(print)) {
          Ink ink = Ink.ofPage(font);
          draw(ink, print);
          Paper.addTo(document, document.getPage(i), font, ink);
        }
      }
    }
  }
}
