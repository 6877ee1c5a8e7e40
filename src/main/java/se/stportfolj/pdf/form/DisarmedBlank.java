package se.stportfolj.pdf.form;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;

/**
 * Takes out of a blank what acts by itself or what printing does not need: scripts, calculations,
 * buttons, usage rights (void once the file changes, and then Adobe Reader complains), the print
 * shop's colour profile and the drawing program's private data. No mark on the page changes.
 */
final class DisarmedBlank {
  private static final List<String> CATALOG =
      List.of("Perms", "OpenAction", "AA", "OutputIntents", "PieceInfo", "Extensions");
  private static final List<String> ACRO_FORM = List.of("CO", "XFA", "NeedAppearances", "SigFlags");
  private static final List<String> PAGE = List.of("AA", "PieceInfo", "Metadata", "Thumb");
  private static final List<String> FIELD = List.of("AA", "A");

  private DisarmedBlank() {}

  static void make(OpenBlank blank) throws IOException {
    PDDocument document = blank.document();
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    remove(catalog, CATALOG);
    COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
    if (names != null) {
      remove(names, List.of("JavaScript", "EmbeddedFiles"));
    }
    remove(
        document.getDocumentInformation().getCOSObject(),
        List.of("GTS_PDFXVersion", "GTS_PDFXConformance"));
    PDAcroForm acroForm = blank.acroForm();
    remove(acroForm.getCOSObject(), ACRO_FORM);
    Set<COSBase> buttons = takeButtons(acroForm);
    for (PDPage page : document.getPages()) {
      remove(page.getCOSObject(), PAGE);
      List<PDAnnotation> kept = new ArrayList<>();
      for (PDAnnotation annotation : page.getAnnotations()) {
        if (!buttons.contains(annotation.getCOSObject())) {
          remove(annotation.getCOSObject(), FIELD);
          kept.add(annotation);
        }
      }
      page.setAnnotations(kept);
    }
    dropUnusedFonts(blank);
  }

  private static Set<COSBase> takeButtons(PDAcroForm acroForm) {
    Set<COSBase> buttons = new HashSet<>();
    List<PDField> kept = new ArrayList<>();
    for (PDField field : acroForm.getFields()) {
      if (field instanceof PDPushButton) {
        field.getWidgets().forEach(widget -> buttons.add(widget.getCOSObject()));
      } else {
        kept.add(field);
      }
    }
    acroForm.setFields(kept);
    for (PDField field : acroForm.getFieldTree()) {
      remove(field.getCOSObject(), FIELD);
      if (field instanceof PDTextField text) {
        empty(text);
      }
    }
    return buttons;
  }

  /** A sum that the blank reckoned itself, 0 as long as there are no rows, is not ours. */
  private static void empty(PDTextField field) {
    if (!field.getValue().isEmpty()) {
      remove(field.getCOSObject(), List.of("V", "DV", "RV"));
      field.getWidgets().forEach(widget -> widget.getCOSObject().removeItem(COSName.AP));
    }
  }

  /** The buttons' fonts are the largest part of some blanks. */
  private static void dropUnusedFonts(OpenBlank blank) {
    StringBuilder used = new StringBuilder("/ZaDb /Helv ");
    used.append(blank.acroForm().getDefaultAppearance());
    for (PDField field : blank.fields().values()) {
      if (field instanceof PDTextField text) {
        used.append(text.getDefaultAppearance()).append(' ');
      }
    }
    COSDictionary resources = blank.acroForm().getCOSObject().getCOSDictionary(COSName.DR);
    COSDictionary fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
    if (fonts != null) {
      List.copyOf(fonts.keySet()).stream()
          .filter(font -> !used.toString().contains("/" + font.getName() + " "))
          .forEach(fonts::removeItem);
    }
  }

  private static void remove(COSDictionary dictionary, List<String> keys) {
    keys.forEach(key -> dictionary.removeItem(name(key)));
  }

  private static COSName name(String key) {
    return COSName.getPDFName(key);
  }
}
