package se.stportfolj.pdf.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import se.stportfolj.pdf.page.EmbeddedFont;
import se.stportfolj.pdf.page.PdfA;
import se.stportfolj.pdf.page.Printability;
import se.stportfolj.pdf.page.Rendered;
import se.stportfolj.pdf.page.Structure;

/** What both ways to a form have in common: from a form with open fields to the finished file. */
final class Rendering {
  private Rendering() {}

  /** Refuses values that would have to be dropped or changed, before anything is drawn. */
  static void requirePrintable(Form form, FormValues values) {
    values.requireFor(form);
    TreeSet<String> unprintable = new TreeSet<>();
    values.strings().forEach(text -> unprintable.addAll(Printability.unprintable(text)));
    if (!unprintable.isEmpty()) {
      throw new IllegalArgumentException("No font has " + unprintable);
    }
  }

  /** Fills the fields, adds the continuation sheet and saves. */
  static Rendered finish(
      PDDocument document,
      PDAcroForm acroForm,
      EmbeddedFont font,
      Form form,
      FormValues values,
      List<Opening> openings,
      Optional<Structure> structure)
      throws IOException {
    PDResources resources = acroForm.getDefaultResources();
    if (resources == null) {
      resources = new PDResources();
      acroForm.setDefaultResources(resources);
    }
    font.addTo(resources);
    TypingFont.addTo(resources);
    Filling filling = new Filling(document, font);
    filling.fill(openings, form.textSize());
    CopyMark.add(document, font, Sheet.of(form, values));
    List<Filling.Overflow> more = new ArrayList<>(filling.overflows());
    for (FormValues.Further further : values.further()) {
      String heading = form.heading(further.after()).orElseThrow().words().text();
      more.add(new Filling.Overflow(heading, Printability.normalise(further.text())));
    }
    ContinuationSheet.add(document, font, form, values, more, structure);
    describe(document, form);
    if (structure.isPresent()) {
      PdfA.declareAccessible(document);
    } else {
      BlankMetadata.keep(document, document.getDocumentInformation().getTitle());
    }
    font.finish();
    return save(document, form, values);
  }

  /** Language and title, nothing about the person. */
  private static void describe(PDDocument document, Form form) {
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setLanguage("sv-SE");
    document
        .getDocumentInformation()
        .setTitle(form.regulation() + " bilaga " + form.bilaga() + " – " + form.title());
    PDViewerPreferences preferences = catalog.getViewerPreferences();
    if (preferences == null) {
      preferences = new PDViewerPreferences(new COSDictionary());
      catalog.setViewerPreferences(preferences);
    }
    preferences.setDisplayDocTitle(true);
  }

  private static Rendered save(PDDocument document, Form form, FormValues values)
      throws IOException {
    // Without a number of our own PDFBox takes the time, and no two runs would agree.
    document.getDocument().getTrailer().removeItem(COSName.ID);
    document.setDocumentId(fingerprint(form, values));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return new Rendered(out.toByteArray(), document.getNumberOfPages());
  }

  private static long fingerprint(Form form, FormValues values) {
    CRC32 crc = new CRC32();
    crc.update(form.id().toString().getBytes(StandardCharsets.UTF_8));
    List<String> all = values.strings();
    all.forEach(text -> crc.update(text.getBytes(StandardCharsets.UTF_8)));
    return crc.getValue();
  }
}
