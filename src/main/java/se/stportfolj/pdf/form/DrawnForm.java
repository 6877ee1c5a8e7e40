package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.page.Rendered;

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
      DrawnPages pages =
          new DrawnPages(document, acroForm, font, form, FurtherMark.headings(form, values));
      for (Sheet sheet : Sheet.of(form, values)) {
        pages.add(sheet, Slot.of(form, values, sheet));
      }
      List<Opening> openings = pages.openings();
      acroForm.setFields(openings.stream().map(Opening::field).toList());
      return Rendering.finish(
          document, acroForm, font, form, values, openings, Optional.of(pages.structure()));
    }
  }
}
