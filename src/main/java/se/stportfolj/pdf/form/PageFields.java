package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.read.PageText;

/** The fields of a document, whoever filled them, and what is noted on its pages. */
final class PageFields {
  /** More fields than any envelope of forms has. */
  private static final int MOST_FIELDS = 20_000;

  /** A longer value is in no field of a form. */
  private static final int LONGEST = 20_000;

  private final IdentityHashMap<COSDictionary, PDField> byWidget = new IdentityHashMap<>();
  private boolean signed;
  private int met;

  /**
   * What stands in a field or a note.
   *
   * @param name the field's own; empty of a note
   * @param x points from the left to its middle; of a note, to its beginning
   * @param y points from the bottom to its middle
   * @param value a tick is {@code x}
   */
  record Entry(String name, double x, double y, String value) {
    boolean isNote() {
      return name.isEmpty();
    }

    /** The name without what {@link Sheet#suffix} or the parting of a shared field put behind. */
    String base() {
      return name.replaceFirst(" \\((del|sida) [0-9]+\\)$", "");
    }
  }

  PageFields(PDDocument document) {
    // Without a fixup: PDFBox would look for fonts among the system's.
    PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
    if (form == null) {
      return;
    }
    int count = 0;
    for (PDField field : form.getFieldTree()) {
      if (++count > MOST_FIELDS) {
        return;
      }
      signed |=
          field instanceof PDSignatureField
              && field.getCOSObject().getDictionaryObject(COSName.V) != null;
      for (PDAnnotationWidget widget : field.getWidgets()) {
        byWidget.put(widget.getCOSObject(), field);
      }
    }
  }

  /** Whether the file is signed by a certificate of some computer. */
  boolean signed() {
    return signed;
  }

  /** What stands on a page in fields and in notes. */
  List<Entry> on(PDPage page) throws IOException {
    List<Entry> entries = new ArrayList<>();
    List<PDAnnotation> annotations = page.getAnnotations();
    met += annotations.size();
    if (met > MOST_FIELDS) {
      throw new PageText.TooMuchException();
    }
    for (PDAnnotation annotation : annotations) {
      PDRectangle at = annotation.getRectangle();
      if (at == null || annotation.isHidden()) {
        continue;
      }
      double y = (at.getLowerLeftY() + at.getUpperRightY()) / 2;
      PDField field = byWidget.get(annotation.getCOSObject());
      if (field != null && !(field instanceof PDPushButton)) {
        double x = (at.getLowerLeftX() + at.getUpperRightX()) / 2;
        entries.add(new Entry(name(field), x, y, clean(value(field, annotation))));
      } else if (field == null && annotation.getContents() != null) {
        String said = clean(annotation.getContents());
        if (!said.isEmpty()) {
          entries.add(new Entry("", at.getLowerLeftX() + 3, y, said));
        }
      }
    }
    return entries;
  }

  private static String name(PDField field) {
    return Optional.ofNullable(field.getPartialName())
        .or(() -> Optional.ofNullable(field.getFullyQualifiedName()))
        .filter(name -> !name.isEmpty())
        .orElse("?");
  }

  private static String value(PDField field, PDAnnotation widget) {
    if (field instanceof PDTextField text) {
      return text.getValue();
    }
    if (field instanceof PDChoice choice) {
      return String.join(", ", choice.getValue());
    }
    if (field instanceof PDButton) {
      COSName state = widget.getAppearanceState();
      COSName said = state == null ? field.getCOSObject().getCOSName(COSName.V) : state;
      return said == null || said.equals(COSName.Off) ? "" : "x";
    }
    return "";
  }

  private static String clean(String value) {
    String text = value == null ? "" : value;
    return Printability.normalise(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
  }

  /** The entries by the names of their fields. */
  static Map<String, Entry> byName(List<Entry> entries) {
    Map<String, Entry> named = new HashMap<>();
    entries.stream().filter(e -> !e.isNote()).forEach(e -> named.putIfAbsent(e.base(), e));
    return named;
  }
}
