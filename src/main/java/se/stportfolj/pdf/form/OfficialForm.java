package se.stportfolj.pdf.form;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import se.stportfolj.pdf.form.BlankRefusedException.Reason;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.page.Rendered;

/** Fills the official blank of a form. */
public final class OfficialForm {
  private OfficialForm() {}

  /**
   * The blank with the values in its fields. Fields without a value stay open. Text that has no
   * room goes on a continuation sheet, rows that have none on a further copy of the form.
   *
   * @param blank the file, as found by {@link BlankFolder#find}
   * @throws BlankRefusedException when the file is encrypted, signed, damaged or another form
   * @throws IOException when the file cannot be read
   * @throws IllegalArgumentException when the form has no place for a value, or a value has
   *     characters of which {@link Printability#unprintable} warns
   */
  public static Rendered fill(Form form, FormValues values, Path blank) throws IOException {
    Rendering.requirePrintable(form, values);
    try (OpenBlank open = OpenBlank.open(blank)) {
      if (!open.isOf(form)) {
        throw new BlankRefusedException(blank, Reason.NOT_THE_FORM);
      }
      DisarmedBlank.make(open);
      PDDocument document = open.document();
      List<Sheet> sheets = Sheet.of(form, values);
      FurtherCopy.addAll(document, open.acroForm(), sheets);
      EmbeddedFont font = new EmbeddedFont(document);
      FurtherMark.add(document, font, form, values, sheets);
      return Rendering.finish(
          document,
          open.acroForm(),
          font,
          form,
          values,
          openings(form, values, sheets, open.acroForm()),
          Optional.empty());
    }
  }

  /** The blank has its own names, by which its fields are found. */
  private static List<Opening> openings(
      Form form, FormValues values, List<Sheet> sheets, PDAcroForm acroForm) throws IOException {
    Map<String, PDField> fields = new HashMap<>();
    for (PDField field : acroForm.getFieldTree()) {
      if (!(field instanceof PDNonTerminalField)) {
        fields.put(field.getFullyQualifiedName(), field);
      }
    }
    List<Opening> openings = new ArrayList<>();
    for (Sheet sheet : sheets) {
      for (Slot slot : Slot.of(form, values, sheet)) {
        PDField field = fields.get(slot.acro().orElse(slot.name()));
        if (field != null) {
          openings.add(new Opening(slot, field));
        } else if (!slot.value().isEmpty()) {
          throw new IOException("No field for " + slot.caption());
        }
      }
    }
    return openings;
  }
}
