package se.stportfolj.pdf.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;

/**
 * Forms as they are posted: printed values and no fields. Forms share the names of their fields, so
 * several can be one file only without them.
 */
public final class Flattening {
  private Flattening() {}

  /**
   * The same pages without fields.
   *
   * @throws IOException when the bytes are not a PDF of ours
   */
  public static byte[] of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      flatten(document, PdfA.isDeclared(document));
      return save(document, pdf);
    }
  }

  /**
   * All pages in one file, without fields.
   *
   * @param title what viewers show; it must not tell who the doctor is
   */
  public static Rendered merged(List<byte[]> pdfs, String title) throws IOException {
    PDFMergerUtility merger = new PDFMergerUtility();
    List<PDDocument> open = new ArrayList<>();
    try (PDDocument all = new PDDocument()) {
      boolean drawn = true;
      boolean accessible = true;
      for (byte[] pdf : pdfs) {
        PDDocument document = Loader.loadPDF(pdf);
        open.add(document);
        drawn &= PdfA.isDeclared(document);
        accessible &= PdfA.isAccessible(document);
      }
      for (PDDocument document : open) {
        flatten(document, drawn);
        merger.appendDocument(all, document);
      }
      SharedStreams.join(all);
      all.getDocumentCatalog().setLanguage("sv-SE");
      all.getDocumentInformation().setTitle(title);
      if (accessible) {
        PdfA.declareAccessible(all);
      } else if (drawn) {
        PdfA.declare(all);
      } else {
        PdfA.retract(all);
      }
      return new Rendered(save(all, pdfs.toArray(byte[][]::new)), all.getNumberOfPages());
    } finally {
      for (PDDocument document : open) {
        document.close();
      }
    }
  }

  /**
   * Takes the fields away.
   *
   * @param tagged whether the file is to keep its order of reading; official blanks do not, as it
   *     names their fields, and a file that orders only some of its pages hides the others from a
   *     screen reader
   */
  private static void flatten(PDDocument document, boolean tagged) throws IOException {
    if (tagged) {
      TaggedFlattening.flatten(document);
      return;
    }
    PDAcroForm acroForm = document.getDocumentCatalog().getAcroForm(null);
    if (acroForm != null) {
      List<PDField> fields = new ArrayList<>();
      acroForm.getFieldTree().forEach(fields::add);
      acroForm.flatten(fields, false);
    }
    COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
    for (String key : List.of("AcroForm", "StructTreeRoot", "MarkInfo")) {
      catalog.removeItem(COSName.getPDFName(key));
    }
    document.getPages().forEach(page -> page.getCOSObject().removeItem(COSName.STRUCT_PARENTS));
  }

  /** The number of the file comes from what it is made of, so that no two runs differ. */
  public static byte[] save(PDDocument document, byte[]... from) throws IOException {
    CRC32 crc = new CRC32();
    crc.update("st".getBytes(StandardCharsets.US_ASCII));
    for (byte[] bytes : from) {
      crc.update(bytes);
    }
    document.getDocument().getTrailer().removeItem(COSName.ID);
    document.setDocumentId(crc.getValue());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
