package se.stportfolj.pdf.form;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import se.stportfolj.pdf.page.Ink;

/**
 * The font in which another program shows what somebody types into a field. It is one that every
 * program has, with one byte a letter: in the embedded one, whose codes are numbers of its letters,
 * other programs show boxes. What {@code st} itself writes into a field looks as its appearance
 * says, in the embedded font.
 */
final class TypingFont {
  private static final COSName NAME = COSName.getPDFName("Helv");

  private TypingFont() {}

  /** Makes it known to a form, unless the form has one of this name, as official blanks do. */
  static void addTo(PDResources resources) {
    for (COSName name : resources.getFontNames()) {
      if (name.equals(NAME)) {
        return;
      }
    }
    resources.put(NAME, new PDType1Font(FontName.HELVETICA));
  }

  /** The default appearance of a field, in points. */
  static String appearance(double size) {
    return Ink.format("/%s %s Tf 0 g", NAME.getName(), size);
  }
}
