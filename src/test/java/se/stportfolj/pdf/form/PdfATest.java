package se.stportfolj.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import se.stportfolj.pdf.page.DraftMark;
import se.stportfolj.pdf.page.Flattening;
import se.stportfolj.pdf.page.PdfA;
import se.stportfolj.pdf.running.Block;
import se.stportfolj.pdf.running.RunningDocument;
import se.stportfolj.pdf.running.TextPages;
import se.stportfolj.pdf.running.TextPages.Paragraph;

/** What st draws itself keeps to PDF/A-2b, as veraPDF judges it. */
class PdfATest {
  @BeforeAll
  static void start() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static List<FormId> ids() {
    return Forms.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void everyDrawnFormDoes(FormId id) throws IOException {
    Form form = Forms.load(id);
    assertConforms(DrawnForm.draw(form, Samples.full(form, form.rowsPerCopy())).pdf());
    assertConforms(DrawnForm.draw(form, FormValues.of(Map.of())).pdf());
    assertConforms(DrawnForm.draw(form, Samples.lengthy(form, form.rowsPerCopy() + 1)).pdf());
  }

  @Test
  void soDoTheApplicationTheDraftAndTheLists() throws IOException {
    List<byte[]> parts = new ArrayList<>();
    for (String id : List.of("2021-5", "2021-6", "2021-10", "2015-2")) {
      Form form = Forms.load(FormId.of(id));
      parts.add(DrawnForm.draw(form, Samples.lengthy(form, 41)).pdf());
    }
    parts.add(TextPages.of("Lista", "Fot", List.of(new Paragraph("Övrigt", true))).pdf());
    byte[] merged = Flattening.merged(parts, "Ansökan").pdf();
    assertConforms(merged);
    assertConforms(Flattening.of(parts.get(1)));
    assertConforms(parts.get(4));
    assertConforms(DraftMark.on(parts.get(0)));
    assertConforms(DraftMark.on(merged));
  }

  @Test
  void soDoRunningDocumentsAndTheyCanBeHeard() throws IOException {
    Block.Bar bar = new Block.Bar(0.1, 0.5, 0.8, Block.Shade.MIDDLE);
    List<Block> blocks =
        List.of(
            new Block.Heading(1, "Rubrik"),
            new Block.Paragraph("Text av Łukasz och Nguyễn"),
            new Block.Items(List.of("Ett", "Två")),
            new Block.Field("Känt", Optional.of("värde"), 1),
            new Block.Field("Okänt", Optional.empty(), 2),
            new Block.Heading(2, "Tabell"),
            new Block.Table(List.of("A", "B"), List.of(1, 2), List.of(List.of("a", ""))),
            new Block.TimeLine(
                "Tidslinje",
                List.of(new Block.Lane("Enhet", List.of(bar))),
                List.of(new Block.Tick("2026", 0.2)),
                List.of(new Block.Tick("Fullgjord", 0.9)),
                List.of(new Block.Key(Block.Shade.MIDDLE, "Tjänstgöring"))),
            new Block.NewPage(),
            new Block.Heading(3, "Fråga"),
            new Block.Lines(3),
            new Block.Signatures(List.of(new Block.Party("ST-läkare", Optional.empty()))));
    byte[] pdf = RunningDocument.draw("Titel", "Fot", blocks).pdf();
    assertConforms(pdf);
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).allMatch(fault -> fault.startsWith("5 "));
  }

  /** PDF/UA-1 is promised, and kept in every shape in which the form leaves the house. */
  @Test
  void whatIsDrawnCanBeHeardToo() throws IOException {
    List<byte[]> parts = new ArrayList<>();
    for (FormId id : Forms.ids()) {
      Form form = Forms.load(id);
      byte[] drawn = DrawnForm.draw(form, Samples.lengthy(form, form.rowsPerCopy() + 1)).pdf();
      parts.add(drawn);
      assertCanBeHeard(drawn, id.toString());
      assertCanBeHeard(DrawnForm.draw(form, FormValues.of(Map.of())).pdf(), id + ", empty");
      assertCanBeHeard(Flattening.of(drawn), id + ", without fields");
      assertCanBeHeard(DraftMark.on(drawn), id + ", a draft");
    }
    parts.add(TextPages.of("Lista", "Fot", List.of(new Paragraph("Övrigt", true))).pdf());
    assertCanBeHeard(parts.get(parts.size() - 1), "the list");
    assertCanBeHeard(Flattening.merged(parts, "Ansökan").pdf(), "the application");
  }

  private static void assertCanBeHeard(byte[] pdf, String what) throws IOException {
    assertThat(faults(pdf, PDFAFlavour.PDFUA_1)).as(what).isEmpty();
    assertThat(metadata(pdf)).as(what).contains("<pdfuaid:part>1</pdfuaid:part>");
  }

  /** What no program can judge: rows of fields are a table, with heads and cells. */
  @Test
  void rowsAreATableForWhoeverHearsThem() throws IOException {
    Form form = Forms.load(FormId.of("2021-6"));
    for (byte[] pdf :
        List.of(
            DrawnForm.draw(form, Samples.full(form, 2)).pdf(),
            Flattening.of(DrawnForm.draw(form, Samples.full(form, 2)).pdf()))) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        List<PDStructureElement> rows = new ArrayList<>();
        for (Object kid : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
          collect((PDStructureElement) kid, "TR", rows);
        }
        int columns = rows.get(0).getKids().size();
        assertThat(columns).isGreaterThan(2);
        assertThat(rows)
            .allSatisfy(
                row -> {
                  assertThat(row.getParent()).extracting("structureType").isEqualTo("Table");
                  boolean first = isFirst(row);
                  assertThat(types(row)).hasSize(columns).containsOnly(first ? "TH" : "TD");
                });
        assertThat(rows).hasSizeGreaterThan(form.rowsPerCopy());
      }
    }
  }

  private static boolean isFirst(PDStructureElement row) {
    PDStructureElement first = (PDStructureElement) row.getParent().getKids().get(0);
    return first.getCOSObject().equals(row.getCOSObject());
  }

  private static void collect(
      PDStructureElement element, String type, List<PDStructureElement> found) {
    if (element.getStructureType().equals(type)) {
      found.add(element);
    }
    for (Object kid : element.getKids()) {
      if (kid instanceof PDStructureElement below) {
        collect(below, type, found);
      }
    }
  }

  private static List<String> types(PDStructureElement row) {
    return row.getKids().stream()
        .map(kid -> ((PDStructureElement) kid).getStructureType())
        .toList();
  }

  /** Running documents have tables that are not yet told as such: nothing is promised of them. */
  @Test
  void oneListThatPromisesLessIsEnough() throws IOException {
    byte[] form = DrawnForm.draw(Forms.load(FormId.of("2021-9")), FormValues.of(Map.of())).pdf();
    byte[] running =
        RunningDocument.draw("Titel", "Fot", List.of(new Block.Heading(1, "Rubrik"))).pdf();
    byte[] both = Flattening.merged(List.of(form, running), "Ansökan").pdf();
    assertConforms(both);
    assertThat(metadata(both)).contains("pdfaid:part").doesNotContain("pdfuaid");
  }

  private static String metadata(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new String(
          document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
    }
  }

  /** A blank has fonts and colours of its own, of which st knows nothing. */
  @Test
  void nothingIsSaidOfWhatIsNotDrawn() throws IOException {
    Form form = Forms.load(FormId.of("2021-9"));
    FormValues values = Samples.full(form, 0);
    byte[] filled = OfficialForm.fill(form, values, Samples.blank(form.id())).pdf();
    byte[] mixed =
        Flattening.merged(List.of(DrawnForm.draw(form, values).pdf(), filled), "A").pdf();
    for (byte[] pdf : List.of(filled, mixed, Flattening.of(filled))) {
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(PdfA.isDeclared(document)).isFalse();
        if (document.getDocumentCatalog().getMetadata() != null) {
          assertThat(metadata(pdf)).doesNotContain("pdfaid:", "pdfuaid:", "GTS_PDFX");
        }
      }
    }
  }

  static void assertConforms(byte[] pdf) throws IOException {
    assertThat(faults(pdf, PDFAFlavour.PDFA_2_B)).isEmpty();
  }

  /** The clauses that are broken, with what they ask for. */
  static Set<String> faults(byte[] pdf, PDFAFlavour flavour) throws IOException {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      Set<String> faults =
          result.getTestAssertions().stream()
              .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(result.isCompliant()).isEqualTo(faults.isEmpty());
      assertThat(result.getTotalAssertions()).isPositive();
      return faults;
    } catch (VeraPDFException e) {
      throw new IOException(e);
    }
  }
}
