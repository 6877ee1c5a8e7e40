package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * A form of ours in the hands of another program, which makes its own looks for what is typed, by
 * the default appearance of the field.
 */
class EditedElsewhereTest {
  private static final Form FORM = Forms.load(FormId.of("2021-9"));
  private static final FormValues VALUES =
      FormValues.of(Map.of("given-name", "Łukasz", "family-name", "Öberg"));

  @Test
  void aDrawnFormShowsWhatIsTyped() throws IOException {
    assertShowsWhatIsTyped(DrawnForm.draw(FORM, VALUES).pdf());
  }

  @Test
  void aFilledBlankShowsWhatIsTyped() throws Exception {
    Path blanks = Path.of("../shared/blanketter");
    Assumptions.assumeTrue(Files.isDirectory(blanks), "the official blanks are not here");
    Optional<Path> blank = BlankFolder.scan(blanks).find(FORM.id());
    assertShowsWhatIsTyped(OfficialForm.fill(FORM, VALUES, blank.orElseThrow()).pdf());
  }

  private static void assertShowsWhatIsTyped(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
      for (PDField field : form.getFieldTree()) {
        if (field instanceof PDTextField text && text.getValueAsString().equals("Öberg")) {
          assertThat(font(text, form).isEmbedded()).isFalse();
          text.setValue("Åsa Ängström");
        }
      }
      form.flatten();
      assertThat(new PDFTextStripper().getText(document)).contains("Åsa Ängström", "Łukasz");
    }
  }

  private static PDFont font(PDTextField field, PDAcroForm form) throws IOException {
    String name = field.getDefaultAppearance().replaceFirst("^.*/(\\S+) [0-9.]+ Tf.*$", "$1");
    return form.getDefaultResources().getFont(COSName.getPDFName(name));
  }
}
