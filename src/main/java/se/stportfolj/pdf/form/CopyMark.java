package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Paper;

/** Tells copies of one form apart, since the forms themselves count only their own pages. */
final class CopyMark {
  private static final double LEFT = 70.87;
  private static final double BASE_LINE = 812;

  private static final Pattern WORDS = Pattern.compile("Del ([0-9]{1,3}) av ([0-9]{1,3})");

  private CopyMark() {}

  /** Which copy a mark says it is, from 1; empty where a text is no mark. */
  static OptionalInt copy(String text) {
    Matcher mark = WORDS.matcher(text);
    return mark.matches() ? OptionalInt.of(Integer.parseInt(mark.group(1))) : OptionalInt.empty();
  }

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
