package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.stportfolj.pdf.form.ReadbackTest.Way;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.Fit;

/** Text that has no room on the form goes on; nothing is lost, doubled or out of order. */
class ContinuationTest {
  /** 1, or 10 in the profile "thorough". */
  private static final int THOROUGH = Integer.getInteger("st.thorough", 1);

  private static final FormId CLINICAL = FormId.of("2021-9");
  private static final FormId OLD_CLINICAL = FormId.of("2015-4");

  @ParameterizedTest
  @EnumSource(Way.class)
  void aLongDescriptionGoesOnWordByWord(Way way) throws IOException {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 2500; i++) {
      words.add(i % 7 == 0 ? "åäöŁuễ" + i + "-x" : "ord" + i);
    }
    Form form = Forms.load(CLINICAL);
    FormValues values = with(form, Map.of("description", String.join(" ", words)));
    try (PDDocument document = Loader.loadPDF(way.render(form, values).pdf())) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      List<String> read = new ArrayList<>();
      String onForm = field(document, way, form, "description").getValueAsString();
      assertThat(onForm).endsWith("\n" + Fit.MORE);
      read.addAll(List.of(onForm.replace(Fit.MORE, "").trim().split("\\s+")));
      for (int page = 1; page < document.getNumberOfPages(); page++) {
        String sheet = text(document, page);
        assertThat(sheet)
            .contains("FORTSÄTTNINGSBLAD", "HSLF-FS 2021:8 - Bilaga 9", "Bilaga nr: 12")
            .contains("Đorđević Åström", "Łukasz Nguyễn", "19900118-9811");
        String body =
            sheet
                .replaceAll("(?s)^.*Fortsättning: [^\\n]*\\n", "")
                .replaceAll("(?s)Namnteckning.*$", "");
        read.addAll(List.of(body.trim().split("\\s+")));
      }
      assertThat(text(document, 1))
          .contains("Fortsättning: Beskrivning av den kliniska tjänstgöringen");
      assertThat(read).isEqualTo(words);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void aLongShortValueBeginsOnTheFormAndStandsWholeOnTheSheet(Way way) throws IOException {
    String workplace = "Verksamhetsområde akutsjukvård och internmedicin ".repeat(4).trim();
    Form form = Forms.load(OLD_CLINICAL);
    FormValues values = with(form, Map.of("signer-workplace", workplace));
    try (PDDocument document = Loader.loadPDF(way.render(form, values).pdf())) {
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      PDField field = field(document, way, form, "signer-workplace");
      assertThat(field.getValueAsString()).startsWith("Verksamhetsområde").endsWith("(forts.)");
      assertThat(text(document, 1).replaceAll("\\s+", " "))
          .contains("Fortsättning: Tjänsteställe " + workplace);
    }
  }

  /** No form numbers its rows: the sheet names one by what stands beside the text. */
  @ParameterizedTest
  @EnumSource(Way.class)
  void aRowIsNamedByItsPeriodAndAPeriodByItsUnit(Way way) throws IOException {
    String unit = "Verksamhetsområde akutsjukvård och internmedicin ".repeat(4).trim();
    String period = "220101–220630, 220801–220930, 221101–221231, 230201–230331, 230501–230630";
    for (String id : List.of("2015-1", "2015-8a", "2021-3", "2021-6")) {
      Form form = Forms.load(FormId.of(id));
      List<FormValues.Row> rows =
          List.of(
              new FormValues.Row("Kort", "210101–210630", "100", "6"),
              new FormValues.Row(unit, "210701–211231", "100", "6"),
              new FormValues.Row("Strandens hälsocentral", period, "100", "6"),
              new FormValues.Row(unit + " igen", "", "", ""));
      FormValues values = new FormValues(Map.of(), Set.of(), rows);
      try (PDDocument document = Loader.loadPDF(way.render(form, values).pdf())) {
        String sheet = text(document, document.getNumberOfPages() - 1).replaceAll("\\s+", " ");
        assertThat(sheet).as(id).containsPattern("Tjänstgöringsställe[^:]*, 210701–211231 " + unit);
        assertThat(sheet).as(id).contains("Period (ååmmdd").contains("), Strandens hälsocentral 2");
        assertThat(sheet).as(id).doesNotContain(", rad ").contains(" igen");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void aWordWiderThanTheFieldIsBrokenNotCut(Way way) throws IOException {
    String word = "Specialitet".repeat(30);
    Form form = Forms.load(CLINICAL);
    FormValues values = with(form, Map.of("description", word));
    try (PDDocument document = Loader.loadPDF(way.render(form, values).pdf())) {
      PDField field = field(document, way, form, "description");
      assertThat(field.getValueAsString()).isEqualTo(word);
      PlacedText shown = FieldText.of(field.getWidgets().get(0));
      assertThat(shown.within(new Box(70, 250, 525, 445))).isEqualTo(word);
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void whatTheFormHasNoLineForIsSaidAtTheHeadingAndStandsOnTheSheet(Way way) throws IOException {
    for (String id : List.of("2015-1", "2021-1", "2021-5")) {
      Form form = Forms.load(FormId.of(id));
      String rest =
          "Land: Österrike, Datum (ååmmdd): 190612\nLand: Đà Nẵng, Datum (ååmmdd): 200101";
      FormValues full = Samples.full(form, 0);
      FormValues values =
          new FormValues(
              full.texts(),
              full.checked(),
              full.rows(),
              List.of(new FormValues.Further("licence-3-date", rest)));
      try (PDDocument document = Loader.loadPDF(way.render(form, values).pdf())) {
        int sheet = document.getNumberOfPages() - 1;
        assertThat(sheet).isEqualTo(form.pages().size());
        assertThat(PlacedText.of(document, 0).within(new Box(60, 0, 545, 842)))
            .contains("motsvarandebevisombehörighetFler:sefortsättningsblad");
        assertThat(text(document, sheet))
            .contains("Fortsättning: Legitimation/motsvarande bevis om behörighet\n" + rest)
            .doesNotContain("Bilaga nr");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Way.class)
  void whoSignsTheFormSignsTheSheet(Way way) throws IOException {
    Form form = Forms.load(FormId.of("2015-8a"));
    FormValues values = with(form, Map.of("description", "Bedömd i samråd. ".repeat(900)));
    try (PDDocument document = Loader.loadPDF(way.render(form, values).pdf())) {
      assertThat(document.getNumberOfPages()).isGreaterThan(2);
      assertThat(text(document, 2))
          .contains("4 kap. 4 §: Namnteckning", "Huvudansvarig handledare: Namnteckning");
    }
  }

  /** Random texts of every length, with breaks, wide letters and signs, in every field. */
  @Test
  void nothingThatCanBePrintedStopsTheDrawing() throws IOException {
    Random random = new Random(8);
    String letters = "abc åäöWi.-/ \n\u00A0łễ(5%";
    for (FormId id : Forms.ids()) {
      Form form = Forms.load(id);
      for (int round = 0; round < 2 * THOROUGH; round++) {
        Map<String, String> texts = new HashMap<>();
        for (String key : form.textKeys()) {
          String text =
              random
                  .ints(random.nextInt(round % 10 == 0 ? 4000 : 120), 0, letters.length())
                  .mapToObj(i -> letters.substring(i, i + 1))
                  .collect(Collectors.joining());
          texts.put(key, text);
        }
        assertThat(DrawnForm.draw(form, FormValues.of(texts)).pages()).isPositive();
      }
    }
  }

  private static FormValues with(Form form, Map<String, String> changed) {
    FormValues sample = Samples.full(form, 0);
    Map<String, String> texts = new HashMap<>(sample.texts());
    texts.putAll(changed);
    return new FormValues(texts, sample.checked(), sample.rows());
  }

  private static PDField field(PDDocument document, Way way, Form form, String key) {
    Slot slot =
        Samples.slots(form, Samples.full(form, 0)).stream()
            .filter(s -> s.name().equals(key))
            .findFirst()
            .orElseThrow();
    return document.getDocumentCatalog().getAcroForm(null).getField(way.name(slot));
  }

  private static String text(PDDocument document, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page + 1);
    stripper.setEndPage(page + 1);
    return stripper.getText(document);
  }
}
