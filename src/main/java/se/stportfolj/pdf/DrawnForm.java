package se.stportfolj.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import se.stportfolj.pdf.Item.CheckBox;
import se.stportfolj.pdf.Item.Column;
import se.stportfolj.pdf.Item.Print;
import se.stportfolj.pdf.Item.RowTable;
import se.stportfolj.pdf.Item.TextField;

/** Draws a form with everything its official blank prints, at the same places. */
public final class DrawnForm {
  private DrawnForm() {}

  /**
   * The form with the values in its fields. Fields without a value stay open for a pen or a
   * keyboard. Text that has no room goes on a continuation sheet, rows that have none on a further
   * copy of the form.
   *
   * @throws IOException when the document cannot be put together
   * @throws IllegalArgumentException when the form has no place for a value, or a value has
   *     characters of which {@link Printability#unprintable} warns
   */
  public static Rendered draw(Form form, FormValues values) throws IOException {
    Rendering.requirePrintable(form, values);
    try (PDDocument document = new PDDocument()) {
      EmbeddedFont font = new EmbeddedFont(document);
      PDAcroForm acroForm = new PDAcroForm(document);
      document.getDocumentCatalog().setAcroForm(acroForm);
      DrawnFields fields = new DrawnFields(document, acroForm, font, form.textSize());
      List<PDField> all = new ArrayList<>();
      for (int copy = 0; copy < Slot.copies(form, values); copy++) {
        List<Slot> slots = Slot.of(form, values, copy);
        for (int i = 0; i < form.pages().size(); i++) {
          PDPage page = Paper.add(document, font, marks(font, form, i));
          List<PDAnnotation> widgets = new ArrayList<>();
          for (Slot slot : slots) {
            if (slot.page() == i) {
              PDField field = fields.create(slot, page);
              all.add(field);
              widgets.addAll(field.getWidgets());
            }
          }
          page.setAnnotations(widgets);
        }
      }
      acroForm.setFields(all);
      return Rendering.finish(document, acroForm, font, form, values, Slot::name);
    }
  }

  private static Ink marks(EmbeddedFont font, Form form, int index) throws IOException {
    Ink ink = new Ink(font);
    for (Item item : form.pages().get(index).items()) {
      if (item instanceof Print print) {
        ink.print(print);
      } else if (item instanceof TextField field) {
        ink.print(field.label());
        field.frame().ifPresent(ink::frame);
      } else if (item instanceof CheckBox box) {
        ink.print(box.label());
        ink.frame(box.rect());
      } else if (item instanceof RowTable table) {
        table(ink, table);
      }
    }
    Paper.foot(ink, form.foot(), index + 1, form.pages().size());
    return ink;
  }

  private static void table(Ink ink, RowTable table) throws IOException {
    for (Column column : table.columns()) {
      ink.frame(table.head(column));
      ink.print(table.label(column));
      for (int row = 0; row < table.rowNames().size(); row++) {
        ink.frame(table.frame(row, column));
      }
    }
  }
}
