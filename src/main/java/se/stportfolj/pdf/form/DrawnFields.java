package se.stportfolj.pdf.form;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDCheckBox;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.pdmodel.interactive.form.PDVariableText;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Ink;

/** Makes the open fields of a drawn form. */
final class DrawnFields {
  private static final COSName ON = COSName.getPDFName("Ja");

  private final PDDocument document;
  private final PDAcroForm acroForm;
  private final EmbeddedFont font;
  private final double textSize;
  private final PDAppearanceDictionary open = new PDAppearanceDictionary();

  DrawnFields(PDDocument document, PDAcroForm acroForm, EmbeddedFont font, double textSize)
      throws IOException {
    this.document = document;
    this.acroForm = acroForm;
    this.font = font;
    this.textSize = textSize;
    // What is not filled looks like nothing, and says so: PDF/A wants the looks of every field.
    open.getCOSObject().setDirect(true);
    open.setNormalAppearance(
        Filling.appearance(document, font, new Box(0, 0, 1, 1), Ink.ofField(font)));
  }

  /** The field of a place, not yet filled and on no page. */
  PDField create(Slot slot) throws IOException {
    PDTerminalField field = slot.tick() ? new PDCheckBox(acroForm) : new PDTextField(acroForm);
    field.setPartialName(slot.name());
    field.setAlternateFieldName(slot.caption());
    PDAnnotationWidget widget = field.getWidgets().get(0);
    widget.setRectangle(rectangle(slot.rect()));
    widget.setPrinted(true);
    if (field instanceof PDTextField text) {
      text.setMultiline(slot.multiline());
      text.setDoNotScroll(true);
      widget.setAppearance(open);
      text.setDefaultAppearance(TypingFont.appearance(textSize));
      text.setQ(
          switch (slot.align()) {
            case LEFT -> PDVariableText.QUADDING_LEFT;
            case CENTER -> PDVariableText.QUADDING_CENTERED;
            case RIGHT -> PDVariableText.QUADDING_RIGHT;
          });
    } else {
      looks(widget, slot.rect());
    }
    return field;
  }

  /** A cross, or nothing. The states are direct entries, or Poppler shows neither. */
  private void looks(PDAnnotationWidget widget, Box rect) throws IOException {
    Box size = new Box(0, 0, rect.width(), rect.height());
    Ink cross = Ink.ofField(font);
    Box in = size.inset(2, 2, 2, 2);
    cross.raw(
        Ink.format(
            "q 0 G 1.2 w %s %s m %s %s l %s %s m %s %s l S Q",
            in.left(),
            in.bottom(),
            in.right(),
            in.top(),
            in.left(),
            in.top(),
            in.right(),
            in.bottom()));
    COSDictionary states = new COSDictionary();
    states.setItem(ON, Filling.appearance(document, font, size, cross));
    states.setItem(COSName.Off, Filling.appearance(document, font, size, Ink.ofField(font)));
    states.setDirect(true);
    COSDictionary looks = new COSDictionary();
    looks.setDirect(true);
    looks.setItem(COSName.N, states);
    widget.getCOSObject().setItem(COSName.AP, looks);
    widget.getCOSObject().setItem(COSName.AS, COSName.Off);
    widget.getCOSObject().setItem(COSName.V, COSName.Off);
  }

  private static PDRectangle rectangle(Box box) {
    return new PDRectangle(
        (float) box.left(), (float) box.bottom(), (float) box.width(), (float) box.height());
  }
}
