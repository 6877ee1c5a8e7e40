package se.stportfolj.pdf.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDNonTerminalField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import se.stportfolj.pdf.form.BlankRefusedException.Reason;
import se.stportfolj.pdf.read.Unpacked;

/** A fillable PDF, open for reading and filling. */
final class OpenBlank implements AutoCloseable {
  /** The largest of Socialstyrelsen's has 2.5 million. */
  private static final long MOST_BYTES = 20_000_000;

  private static final FormValues NOTHING = FormValues.of(Map.of());

  private final PDDocument document;
  private final PDAcroForm acroForm;

  private OpenBlank(PDDocument document, PDAcroForm acroForm) {
    this.document = document;
    this.acroForm = acroForm;
  }

  /** Opens a file, unless it is encrypted, signed, damaged or has no fields. */
  static OpenBlank open(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES || !Unpacked.isSmall(file)) {
      throw new BlankRefusedException(file, Reason.UNREADABLE);
    }
    PDDocument document;
    try {
      document = Loader.loadPDF(file.toFile());
    } catch (InvalidPasswordException e) {
      throw new BlankRefusedException(file, Reason.ENCRYPTED, e);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // PDFBox throws all of these on files that are damaged, or made to be.
      throw new BlankRefusedException(file, Reason.UNREADABLE, e);
    }
    try {
      PDAcroForm acroForm = form(document, file);
      SharedFields.split(document, acroForm);
      return new OpenBlank(document, acroForm);
    } catch (BlankRefusedException e) {
      document.close();
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      document.close();
      throw new BlankRefusedException(file, Reason.UNREADABLE, e);
    }
  }

  private static PDAcroForm form(PDDocument document, Path file) throws BlankRefusedException {
    if (document.isEncrypted()) {
      throw new BlankRefusedException(file, Reason.ENCRYPTED);
    }
    // Without a fixup: PDFBox would look for fonts among the system's.
    PDAcroForm acroForm = document.getDocumentCatalog().getAcroForm(null);
    if (acroForm == null) {
      throw new BlankRefusedException(file, Reason.NOT_THE_FORM);
    }
    for (PDField field : acroForm.getFieldTree()) {
      if (field instanceof PDSignatureField signature
          && signature.getCOSObject().containsKey(COSName.V)) {
        throw new BlankRefusedException(file, Reason.SIGNED);
      }
    }
    return acroForm;
  }

  PDDocument document() {
    return document;
  }

  PDAcroForm acroForm() {
    return acroForm;
  }

  /** The fields that hold values, by their full names. */
  Map<String, PDField> fields() {
    Map<String, PDField> fields = new TreeMap<>();
    for (PDField field : acroForm.getFieldTree()) {
      if (!(field instanceof PDNonTerminalField) && !(field instanceof PDPushButton)) {
        fields.put(field.getFullyQualifiedName(), field);
      }
    }
    return fields;
  }

  /**
   * Whether this is the blank of a form: it has its pages and exactly its fields, where they
   * belong. In a new edition of a blank a name may have come to stand in another box.
   */
  boolean isOf(Form form) {
    Map<String, PDField> fields = fields();
    return document.getNumberOfPages() == form.pages().size()
        && fields.keySet().equals(form.acroNames())
        && Sheet.of(form, NOTHING).stream()
            .flatMap(sheet -> Slot.of(form, NOTHING, sheet).stream())
            .allMatch(slot -> slot.acro().isEmpty() || isAt(slot, fields.get(slot.acro().get())));
  }

  private boolean isAt(Slot slot, PDField field) {
    PDAnnotationWidget widget = field.getWidgets().get(0);
    PDRectangle place = widget.getRectangle();
    double x = (place.getLowerLeftX() + place.getUpperRightX()) / 2;
    double y = (place.getLowerLeftY() + place.getUpperRightY()) / 2;
    return document.getPages().indexOf(widget.getPage()) == slot.page()
        && slot.rect().contains(x, y);
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
