package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.pdf.form.ReadbackTest.Case;
import se.stportfolj.pdf.form.ReadbackTest.Way;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.Item;

/**
 * Where a form has the same label several times, the heading above it says whose box it is: the
 * study director's name is printed under "Studierektor". What each key stands for is told here once
 * more, apart from the descriptions, and compared with the words on the finished page.
 */
class BlockTest {
  /** Where the label comes more than once, which heading is the nearest above, by key. */
  private static final List<Map.Entry<String, String>> HEADINGS =
      List.of(
          Map.entry("appointer-.*", "Verksamhetschefen har enligt 4 kap. 4 § utsett"),
          Map.entry("study-director-.*", "Studierektor"),
          Map.entry("head-.*", "Verksamhetschefen/den läkare som har utsetts"),
          Map.entry("main-.*", "Huvudansvarig handledare"),
          Map.entry("main-.*", "Intygsutfärdande huvudansvarig handledare bedömer"),
          Map.entry("assessor-.*", "Intygsutfärdande extern bedömare bedömer"),
          Map.entry(
              "specialist-.*", "Intygsutfärdande specialistläkare, utöver den huvudansvariga"),
          Map.entry("degree-.*", "Läkarexamen"),
          Map.entry("licence-.*", "Legitimation/motsvarande bevis om behörighet"),
          Map.entry("held-.*", "Har sedan tidigare bevis om specialistkompetens"),
          Map.entry("bt-approved", "Intyg om godkänd bastjänstgöring"),
          Map.entry("family-name|given-name|personnummer|specialty", "Sökande"),
          Map.entry("signer-.*", "Intygsutfärdande handledare"),
          Map.entry("bilagor-bt-goals", "Delmål i bastjänstgöringen"),
          Map.entry("bilagor-bt-service", "Fullgjord bastjänstgöring"),
          Map.entry("bilagor-bt-final", "Uppnådd baskompetens"),
          Map.entry("bilagor-before-licence", "Tjänstgöring före legitimation"),
          Map.entry("bilagor-service", "Fullgjord specialiseringstjänstgöring"),
          Map.entry("bilagor-final", "Uppnådd specialistkompetens"),
          Map.entry("bilagor-observership", "Auskultationer"),
          Map.entry("bilagor-clinical", "Kliniska tjänstgöringar under handledning"),
          Map.entry("bilagor-course", "Kurser"),
          Map.entry("bilagor-quality-improvement", "Kvalitets- och utvecklingsarbeten"),
          Map.entry("bilagor-quality-improvement", "Deltagande i utvecklingsarbeten"),
          Map.entry("bilagor-scientific-work", "Självständiga skriftliga arbeten"),
          Map.entry("bilagor-sta3", "Delmål STa3"),
          Map.entry("bilagor-third-country", "Uppfyllda kompetenskrav för specialistläkare"),
          Map.entry("bilagor-third-country", "Delmål för specialistläkare från tredjeland"),
          Map.entry("bilagor-doctorate", "Godkänd svensk doktorsexamen"),
          Map.entry("bilagor-doctorate", "Svensk doktorsexamen"),
          Map.entry("bilagor-foreign-doctorate", "Bedömning av utländsk doktorsexamen"),
          Map.entry("bilagor-foreign-service", "Intyg om utländsk tjänstgöring"),
          Map.entry("bilagor-foreign-service", "Utländsk tjänstgöring"),
          Map.entry("bilagor-programme", "Individuellt utbildningsprogram"));

  static Stream<Case> cases() {
    return Forms.ids().stream()
        .flatMap(id -> Stream.of(Way.values()).map(way -> new Case(id, way, 0)));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyValueStandsInTheBlockOfItsPerson(Case c) throws IOException {
    Form form = Forms.load(c.id());
    FormValues values = Samples.full(form, 0);
    try (PDDocument document = Loader.loadPDF(c.way().render(form, values).pdf())) {
      var acroForm = document.getDocumentCatalog().getAcroForm(null);
      for (Slot slot : Samples.slots(form, values)) {
        if (slot.tick() || !c.way().has(slot) || !isOneOfSeveral(form, slot)) {
          continue;
        }
        var widget = acroForm.getField(c.way().name(slot)).getWidgets().get(0);
        PDRectangle rect = widget.getRectangle();
        var above = headings(document, slot.page()).higherEntry((double) rect.getLowerLeftY());
        assertThat(above).as(slot.name()).isNotNull();
        assertThat(above.getValue())
            .as("%s under %s", slot.name(), above.getKey())
            .anyMatch(i -> slot.name().matches(HEADINGS.get(i).getKey()));
      }
    }
  }

  private static boolean isOneOfSeveral(Form form, Slot slot) {
    String label = label(slot.caption());
    return form.pages().stream()
            .flatMap(page -> page.items().stream())
            .filter(Item.TextField.class::isInstance)
            .filter(item -> label(((Item.TextField) item).label().words().text()).equals(label))
            .count()
        > 1;
  }

  /** Singular or plural, what it is a list of is told by the heading. */
  private static String label(String caption) {
    return caption
        .replaceAll("^.*: ", "")
        .replaceAll("^Bilag(a|or|a/-or) nr$", "Bilaga nr")
        .replaceAll(" ?\\(.*", "");
  }

  /** The headings printed on a page, as their places in the list above, by height. */
  private static NavigableMap<Double, List<Integer>> headings(PDDocument document, int page) {
    PlacedText text = PlacedText.of(document, page);
    NavigableMap<Double, List<Integer>> headings = new TreeMap<>();
    for (double y = 20; y < 842; y += 1) {
      String line = text.within(new Box(60, y, 545, y + 2));
      List<Integer> found =
          Stream.iterate(0, i -> i < HEADINGS.size(), i -> i + 1)
              .filter(i -> line.startsWith(HEADINGS.get(i).getValue().replace(" ", "")))
              .collect(Collectors.toList());
      if (!found.isEmpty()) {
        headings.put(y, found);
      }
    }
    return headings;
  }
}
