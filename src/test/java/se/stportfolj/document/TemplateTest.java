package se.stportfolj.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.pdf.running.Block;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Law;
import se.stportfolj.statute.Issued;
import se.stportfolj.statute.RegulationId;

/** What stands under which label, and that what a portfolio does not know is left to write. */
class TemplateTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";
  private static final String ERIK = "examples/erik-psykiatri-2015";

  private static Document document(String path, Kind kind, String variant, String id) {
    Portfolio portfolio =
        PortfolioReader.read(Path.of(path), path, Optional.empty(), where -> Optional.empty());
    Contract contract = portfolio.contract().orElseThrow();
    return Document.of(
        kind,
        Optional.ofNullable(variant),
        Optional.ofNullable(id),
        portfolio,
        contract,
        Optional.of(
            Law.shipped()
                .target(
                    RegulationId.of(contract.regulation()).orElseThrow(), contract.specialty())));
  }

  static Stream<Document> documents() {
    List<Document> all = new ArrayList<>();
    Kind.VARIANTS.forEach(v -> all.add(document(ANNA, Kind.ST_CONTRACT, v, null)));
    all.add(document(ANNA, Kind.SIDE_SERVICE, null, "med"));
    all.add(document(ANNA, Kind.SUPERVISOR, null, null));
    all.add(document(ANNA, Kind.STUDY_DIRECTOR, null, null));
    all.add(document(ERIK, Kind.ACTION_PLAN, null, "ap-1"));
    all.add(document(ANNA, Kind.PROGRAMME, null, null));
    return all.stream();
  }

  private static <B extends Block> List<B> blocks(Document document, Class<B> type) {
    return document.blocks().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void namesItsGuidelineWithADateOrThatThereIsNone(Document document) {
    assertThat(document.guidelines()).matches(".*(odaterad|\\d{4}-\\d{2}-\\d{2}).*");
    assertThat(blocks(document, Block.Paragraph.class).get(0).text())
        .contains(document.guidelines());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void endsWithSomebodyToSign(Document document) {
    assertThat(blocks(document, Block.Signatures.class)).isNotEmpty();
    int last = document.blocks().size() - 1;
    assertThat(document.blocks().get(last)).isInstanceOf(Block.Signatures.class);
  }

  /** No label twice, nothing of the file format, no English. */
  @ParameterizedTest
  @MethodSource("documents")
  void isInSwedishThroughout(Document document) {
    String words = document.markdown();
    assertThat(words)
        .doesNotContainPattern("(?i)\\b(planned|clinical|internal|external|home|supervisor)\\b")
        .doesNotContain("Optional", "null", "mini-cex", "hc-1", "allmanmedicin");
  }

  /** On paper a value stands beside its label, and a label alone has lines to write on. */
  @ParameterizedTest
  @MethodSource("documents")
  void onPaperValuesStandBesideTheirLabels(Document document) throws IOException {
    try (PDDocument paper = Loader.loadPDF(document.pdf().pdf())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      List<String> lines = stripper.getText(paper).lines().map(String::strip).toList();
      for (Block.Field field : blocks(document, Block.Field.class)) {
        if (field.label().length() < 26) {
          String value =
              field.value().map(v -> v.substring(0, Math.min(15, v.length()))).orElse("");
          assertThat(lines).anyMatch(l -> l.startsWith((field.label() + " " + value).strip()));
        }
      }
      assertThat(rules(paper)).isEqualTo(expectedRules(document));
    }
  }

  private static int expectedRules(Document document) {
    int fields =
        blocks(document, Block.Field.class).stream()
            .filter(f -> f.value().isEmpty())
            .mapToInt(Block.Field::lines)
            .sum();
    int lines = blocks(document, Block.Lines.class).stream().mapToInt(Block.Lines::count).sum();
    int signatures = 0;
    for (Block.Signatures block : blocks(document, Block.Signatures.class)) {
      long unnamed = block.parties().stream().filter(p -> p.name().isEmpty()).count();
      signatures += 1 + block.parties().size() + (int) unnamed;
    }
    return fields + lines + signatures;
  }

  /** The lines to write on, as they are drawn. */
  private static int rules(PDDocument paper) throws IOException {
    int count = 0;
    for (PDPage page : paper.getPages()) {
      String marks = new String(page.getContents().readAllBytes(), StandardCharsets.US_ASCII);
      count += marks.split("q 0 G 0\\.5 w ", -1).length - 1;
    }
    return count;
  }

  @ParameterizedTest
  @CsvSource({
    "Huvudhandledare, 'Karin Ek, Gävle Strand hälsocentral'",
    "Verksamhetschef, 'Mats Hedberg, Gävle Strand hälsocentral'",
    "Föreskrift, HSLF-FS 2021:8",
    "Första dag, 2022-02-01",
    "Beräknas fullgjord, 2028-09-15",
    "Huvudsaklig placering, Gävle Strand hälsocentral",
    "Tid för handledning, 1 tim/vecka",
    "Tid för egna studier, 4 tim/vecka",
    "Specialistexamen, Planeras",
    "Utlandstjänstgöring, ",
    "Planerad forskarutbildning, ",
    "Pedagogisk verksamhet, ",
  })
  void bilagaBHasWhatThePortfolioKnows(String label, String value) {
    Document contract = document(ANNA, Kind.ST_CONTRACT, "vasternorrland-primarvard", null);
    assertThat(field(contract, label)).isEqualTo(Optional.ofNullable(value));
  }

  @ParameterizedTest
  @CsvSource({
    "Mottagande enhet, 'Medicinkliniken, Gävle sjukhus'",
    "Handledare eller kontaktperson på enheten, 'Peter Åslund, Medicinkliniken, Gävle sjukhus'",
    "Överenskommen tid, 2025-04-01 – 2025-08-31",
    "Tjänstgöringsgrad, 100 %",
    "E-post, anna.lindqvist@example.se",
    "Huvudhandledarens e-post, karin.ek@example.se",
    "Studierektorns e-post, ",
    "Kurser som redan är inbokade, ",
    "Delmål som jag vill uppfylla, 'STc2, STc4, STc5, STc8, STc14, STb4'",
    "Delmål som kan nås, ",
  })
  void bilagaCHasWhatThePortfolioKnows(String label, String value) {
    Document contract = document(ANNA, Kind.SIDE_SERVICE, null, "med");
    assertThat(field(contract, label)).isEqualTo(Optional.ofNullable(value));
  }

  @ParameterizedTest
  @CsvSource({
    "Upprättad, 2024-03-20",
    "Utvärderas senast, 2024-06-12",
    "Avslutad, 2024-09-18",
    "Genomförda senast, ",
  })
  void bilagaFHasWhatThePortfolioKnows(String label, String value) {
    assertThat(field(document(ERIK, Kind.ACTION_PLAN, null, "ap-1"), label))
        .isEqualTo(Optional.ofNullable(value));
  }

  private static Optional<String> field(Document document, String label) {
    return blocks(document, Block.Field.class).stream()
        .filter(f -> f.label().equals(label))
        .findFirst()
        .orElseThrow()
        .value();
  }

  /** Steps two and three are for later: only who the trainee and the director are is known. */
  @Test
  void theLaterStepsOfAnActionPlanAreEmpty() {
    List<Block> all = document(ERIK, Kind.ACTION_PLAN, null, "ap-1").blocks();
    int second = all.indexOf(new Block.Heading(2, "Steg 2 – utökad handlingsplan"));
    assertThat(second).isPositive();
    assertThat(all.subList(second, all.size()))
        .filteredOn(Block.Field.class::isInstance)
        .hasSizeGreaterThan(8)
        .allMatch(b -> ((Block.Field) b).value().isEmpty());
  }

  @Test
  void theOverviewHasEveryDelmalOfTheSpecialty() {
    Block.Table overview =
        blocks(document(ANNA, Kind.PROGRAMME, null, null), Block.Table.class).stream()
            .filter(t -> t.head().get(0).equals("Delmål"))
            .findFirst()
            .orElseThrow();
    List<String> codes =
        Law.shipped().target(Issued.HSLF_FS_2021_8, "allmanmedicin").delmal().stream()
            .map(d -> d.code())
            .toList();
    assertThat(overview.rows())
        .extracting(row -> row.get(0).split(" ", 2)[0])
        .containsExactlyElementsOf(codes);
    assertThat(row(overview, "STc7"))
        .contains("Kvinnosjukvården, Gävle sjukhus, och Barnmorskemottagningen Gävle 2026")
        .contains("(intyg finns)");
    // Nothing is planned for it yet: a cell to write in.
    assertThat(row(overview, "STa1")).isEmpty();
  }

  private static String row(Block.Table table, String code) {
    return table.rows().stream()
        .filter(r -> r.get(0).split(" ", 2)[0].equals(code))
        .findFirst()
        .orElseThrow()
        .get(1);
  }

  @Test
  void thePictureHasALaneForEachUnitAndTellsItsDays() {
    Document programme = document(ANNA, Kind.PROGRAMME, null, null);
    Block.TimeLine line = blocks(programme, Block.TimeLine.class).get(0);
    assertThat(line.lanes().get(0).label()).isEqualTo("Gävle Strand hälsocentral");
    assertThat(line.lanes().get(0).bars()).hasSizeGreaterThan(5);
    assertThat(line.lanes())
        .allSatisfy(
            lane ->
                assertThat(lane.bars())
                    .allMatch(b -> 0 <= b.from() && b.from() < b.to() && b.to() <= 1));
    assertThat(line.told()).contains("2022-02-01", "2028-09-15");
    assertThat(line.ticks()).extracting(Block.Tick::label).startsWith("2022", "2023");
  }

  /** A year that begins at the very end of the line has no room for its number. */
  @Test
  void noYearStandsOutsideThePicture() {
    Block.TimeLine line =
        blocks(document(ERIK, Kind.PROGRAMME, null, null), Block.TimeLine.class).get(0);
    assertThat(line.told()).contains("till 2027-01-31");
    assertThat(line.ticks()).extracting(Block.Tick::label).endsWith("2026");
    assertThat(line.legend()).extracting(Block.Key::text).doesNotContain("Bastjänstgöring");
  }

  @Test
  void anEmptyPortfolioGetsRowsToWriteInAndNoPicture() {
    Portfolio read =
        PortfolioReader.read(Path.of(ANNA), ANNA, Optional.empty(), where -> Optional.empty());
    Portfolio empty =
        new Portfolio(
            read.folder(),
            read.contract(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            read.incomplete(),
            read.sources());
    Document programme =
        Document.of(
            Kind.PROGRAMME,
            Optional.empty(),
            Optional.empty(),
            empty,
            read.contract().orElseThrow(),
            Optional.empty());
    assertThat(blocks(programme, Block.TimeLine.class)).isEmpty();
    assertThat(blocks(programme, Block.Table.class)).allMatch(t -> t.rows().isEmpty());
    assertThat(programme.markdown()).contains("inte fullständig");
  }
}
