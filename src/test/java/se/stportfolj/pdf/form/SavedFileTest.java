package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.pdf.form.ReadbackTest.Case;
import se.stportfolj.pdf.form.ReadbackTest.Way;
import se.stportfolj.pdf.page.Rendered;

/** What holds for every file that is written. */
class SavedFileTest {
  static Stream<Case> cases() {
    return Forms.ids().stream()
        .flatMap(
            id ->
                Stream.of(Way.values())
                    .map(way -> new Case(id, way, Math.max(1, Forms.load(id).rowsPerCopy()))));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSameValuesGiveTheSameBytes(Case c) throws IOException {
    Form form = Forms.load(c.id());
    byte[] first = c.way().render(form, Samples.full(form, c.rows())).pdf();
    byte[] second = c.way().render(form, Samples.full(form, c.rows())).pdf();
    assertThat(first).isEqualTo(second);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itIsSmall(Case c) throws IOException {
    Form form = Forms.load(c.id());
    int size = c.way().render(form, Samples.full(form, c.rows())).pdf().length;
    assertThat(size).isLessThan(c.way() == Way.OFFICIAL ? 500_000 : 60_000);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void nothingInItActsByItself(Case c) throws IOException {
    Form form = Forms.load(c.id());
    Rendered rendered = c.way().render(form, Samples.full(form, c.rows()));
    try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
      COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
      for (String key : List.of("Perms", "OpenAction", "AA")) {
        assertThat(catalog.containsKey(key)).as(key).isFalse();
      }
      var acroForm = document.getDocumentCatalog().getAcroForm(null);
      assertThat(acroForm.getNeedAppearances()).isFalse();
      for (PDField field : acroForm.getFieldTree()) {
        assertThat(field).isNotInstanceOf(PDPushButton.class);
        assertThat(field.getCOSObject().containsKey(COSName.AA)).isFalse();
      }
      assertThat(plain(document)).doesNotContain("/JavaScript", "/JS");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void itTellsTitleAndLanguageButNothingOfThePerson(Case c) throws IOException {
    Form form = Forms.load(c.id());
    Rendered rendered = c.way().render(form, Samples.full(form, c.rows()));
    try (PDDocument document = Loader.loadPDF(rendered.pdf())) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
      var information = document.getDocumentInformation();
      assertThat(information.getTitle()).contains("bilaga " + form.bilaga(), form.title());
      for (String key : information.getMetadataKeys()) {
        assertThat(String.valueOf(information.getPropertyStringValue(key)))
            .doesNotContain("19900118", "Åström", "Łukasz");
      }
      String packet =
          new String(
              document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
      assertThat(packet).contains(">" + information.getTitle() + "<");
      assertThat(packet).doesNotContain("19900118", "Åström", "Łukasz");
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void fieldsWithoutValueStayOpen(Case c) throws IOException {
    Form form = Forms.load(c.id());
    try (PDDocument document =
        Loader.loadPDF(c.way().render(form, FormValues.of(Map.of())).pdf())) {
      for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
        assertThat(field.isReadOnly()).isFalse();
        assertThat(field.getValueAsString()).isIn("", "Off");
      }
      assertThat(document.getDocumentCatalog().getAcroForm(null).getFieldTree()).isNotEmpty();
    }
  }

  private static String plain(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out, CompressParameters.NO_COMPRESSION);
    return out.toString(StandardCharsets.ISO_8859_1);
  }
}
