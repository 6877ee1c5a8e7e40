package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No value is too long for paper: whatever stands in a field goes on for as many continuation
 * sheets as it needs, a short field as well as running text. So certificate/unprintable need only
 * ask for characters.
 */
class NothingIsTooLongTest {
  /** More than any short field holds; those of all fields, more than a continuation sheet. */
  private static final int WORDS = 60;

  static List<FormId> forms() {
    return Forms.ids();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void everyFieldGoesOnOnSheets(FormId id) throws IOException {
    Form form = Forms.load(id);
    Map<String, String> texts = new HashMap<>();
    Set<String> written = new HashSet<>();
    int field = 0;
    for (String key : form.textKeys()) {
      texts.put(key, words("F" + field++ + "x", written));
    }
    List<FormValues.Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.min(2, form.rowsPerCopy()); i++) {
      rows.add(new FormValues.Row(words("R" + i + "x", written), "230102–230630", "100", "5,9"));
    }
    assertThat(printed(form, new FormValues(texts, Set.of(), rows))).containsAll(written);
  }

  @Test
  void aWordWithoutEndIsBrokenOverSheets() throws IOException {
    Form form = Forms.load(FormId.of("2021-9"));
    String word = "ö".repeat(20_000);
    String text = text(form, FormValues.of(Map.of("description", word)));
    assertThat(text.chars().filter(c -> c == 'ö').count()).isGreaterThanOrEqualTo(20_000);
  }

  private static String words(String prefix, Set<String> written) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      String word = prefix + i + "fortsättning";
      written.add(word);
      text.append(word).append(' ');
    }
    return text.toString().strip();
  }

  private static Set<String> printed(Form form, FormValues values) throws IOException {
    return new HashSet<>(List.of(text(form, values).split("\\s+")));
  }

  private static String text(Form form, FormValues values) throws IOException {
    try (PDDocument document = Loader.loadPDF(DrawnForm.draw(form, values).pdf())) {
      StringBuilder text = new StringBuilder(new PDFTextStripper().getText(document));
      // What stands in an open field is no part of the page's own text.
      for (PDField field : document.getDocumentCatalog().getAcroForm().getFieldTree()) {
        text.append('\n').append(field.getValueAsString());
      }
      return text.toString();
    }
  }
}
