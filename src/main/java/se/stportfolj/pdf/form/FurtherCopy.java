package se.stportfolj.pdf.form;

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

/** Further copies of the pages of an unfilled form that have its table. */
final class FurtherCopy {
  private FurtherCopy() {}

  /**
   * Makes the document's pages those of the sheets. Fonts and marks are shared with the first copy;
   * the fields are new ones whose names end in the sheet's suffix, since fields of one name hold
   * one value.
   */
  static void addAll(PDDocument document, PDAcroForm acroForm, List<Sheet> sheets)
      throws IOException {
    List<PDPage> originals = new ArrayList<>();
    document.getPages().forEach(originals::add);
    PDPage last = originals.get(0);
    for (Sheet sheet : sheets) {
      PDPage original = originals.get(sheet.page());
      if (sheet.copy() > 0) {
        PDPage copy = new PDPage(new COSDictionary(original.getCOSObject()));
        copy.getCOSObject().removeItem(COSName.ANNOTS);
        document.getPages().insertAfter(copy, last);
        addFields(acroForm, original, copy, sheet.suffix());
        last = copy;
      } else {
        last = original;
      }
    }
  }

  private static void addFields(PDAcroForm acroForm, PDPage original, PDPage copy, String suffix)
      throws IOException {
    List<PDField> fields = new ArrayList<>(acroForm.getFields());
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
    acroForm.setFields(fields);
  }
}
