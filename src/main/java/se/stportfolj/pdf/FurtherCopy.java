package se.stportfolj.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDFieldFactory;

/** A further copy of an unfilled form, at the end of the same document. */
final class FurtherCopy {
  private FurtherCopy() {}

  /**
   * Appends a copy of the first pages. Fonts and marks are shared with them; the fields are new
   * ones whose names end in {@code suffix}, since fields of one name hold one value.
   */
  static void add(PDDocument document, PDAcroForm acroForm, int pages, String suffix)
      throws IOException {
    List<PDField> fields = new ArrayList<>(acroForm.getFields());
    for (int i = 0; i < pages; i++) {
      PDPage original = document.getPage(i);
      PDPage copy = new PDPage(new COSDictionary(original.getCOSObject()));
      copy.getCOSObject().removeItem(COSName.ANNOTS);
      document.addPage(copy);
      List<PDAnnotation> annotations = new ArrayList<>();
      for (PDAnnotation annotation : original.getAnnotations()) {
        COSDictionary widget = new COSDictionary(annotation.getCOSObject());
        COSDictionary parent = widget.getCOSDictionary(COSName.PARENT);
        if (parent != null || !widget.containsKey(COSName.T)) {
          throw new IOException("A field with parts cannot be copied");
        }
        widget.setString(COSName.T, widget.getString(COSName.T) + suffix);
        widget.setItem(COSName.P, copy.getCOSObject());
        annotations.add(PDAnnotation.createAnnotation(widget));
        fields.add(PDFieldFactory.createField(acroForm, widget, null));
      }
      copy.setAnnotations(annotations);
    }
    acroForm.setFields(fields);
  }
}
