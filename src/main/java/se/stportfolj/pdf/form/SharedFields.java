package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Gives every place of a blank a field of its own. HSLF-FS 2021:8 bilaga 5 has four fields with a
 * place on page 2 and another on page 3 that mean different things; what is written in one would
 * stand in both.
 */
final class SharedFields {
  private SharedFields() {}

  /**
   * Splits text fields with several places. The first keeps the name; a further one is called
   * {@code NAME (sida 3)}, after its page.
   */
  static void split(PDDocument document, PDAcroForm acroForm) throws IOException {
    List<PDTextField> shared = new ArrayList<>();
    for (PDField field : acroForm.getFieldTree()) {
      if (field instanceof PDTextField text && text.getWidgets().size() > 1) {
        shared.add(text);
      }
    }
    for (PDTextField field : shared) {
      List<PDAnnotationWidget> widgets = field.getWidgets();
      COSArray siblings = siblings(acroForm, field);
      for (int i = 1; i < widgets.size(); i++) {
        int page = document.getPages().indexOf(widgets.get(i).getPage()) + 1;
        siblings.add(ownField(field, widgets.get(i), page));
      }
      COSArray first = new COSArray();
      first.add(widgets.get(0).getCOSObject());
      field.getCOSObject().setItem(COSName.KIDS, first);
    }
  }

  /** The list of fields that a field stands in. */
  private static COSArray siblings(PDAcroForm acroForm, PDTextField field) throws IOException {
    COSDictionary above =
        field.getParent() == null ? acroForm.getCOSObject() : field.getParent().getCOSObject();
    COSArray siblings =
        above.getCOSArray(field.getParent() == null ? COSName.FIELDS : COSName.KIDS);
    if (siblings == null) {
      throw new IOException("A field stands in no list");
    }
    return siblings;
  }

  /** The widget, made a field with all that it had from the shared one. */
  private static COSDictionary ownField(PDTextField field, PDAnnotationWidget widget, int page) {
    COSDictionary own = widget.getCOSObject();
    COSDictionary from = field.getCOSObject();
    for (COSName key : from.keySet()) {
      if (!key.equals(COSName.KIDS) && !own.containsKey(key)) {
        own.setItem(key, from.getItem(key));
      }
    }
    own.setItem(COSName.PARENT, from.getItem(COSName.PARENT));
    own.setString(COSName.T, field.getPartialName() + " (sida " + page + ")");
    return own;
  }
}
