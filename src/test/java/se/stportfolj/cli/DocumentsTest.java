package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The local documents, as a user calls for them: what is written, and what is refused and why. */
class DocumentsTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";
  private static final String ERIK = "examples/erik-psykiatri-2015";
  private static final String BLEKINGE = "src/test/resources/policies/blekinge-satisfied";
  private static final String VASTERNORRLAND =
      "src/test/resources/policies/vasternorrland-satisfied";

  @TempDir Path out;

  /** Every kind and variant: the words after st render-document, and the file's name. */
  static Stream<List<String>> everyDocument() {
    return Stream.of(
        List.of("st-kontrakt-blekinge", "st-kontrakt", ANNA, "--variant=blekinge"),
        List.of(
            "st-kontrakt-vasternorrland-sjukhus",
            "st-kontrakt",
            ERIK,
            "--variant=vasternorrland-sjukhus"),
        List.of(
            "st-kontrakt-vasternorrland-primarvard",
            "st-kontrakt",
            ANNA,
            "--variant=vasternorrland-primarvard"),
        List.of("sidotjanstgoring-med", "sidotjanstgoring", ANNA, "--id=med"),
        List.of("aterkoppling-hc-1", "aterkoppling", ANNA, "--id=hc-1"),
        List.of("huvudhandledarkontrakt", "huvudhandledarkontrakt", ANNA),
        List.of("studierektorskontrakt", "studierektorskontrakt", ANNA),
        List.of("handlingsplan-ap-1", "handlingsplan", ERIK, "--id=ap-1"),
        List.of("iup", "iup", ANNA),
        List.of("iup", "iup", ERIK));
  }

  private Run render(List<String> words, String... more) {
    return Run.st(
        Stream.of(
                Stream.of("render-document"),
                words.stream(),
                Stream.of("--out", out.toString()),
                Stream.of(more))
            .flatMap(s -> s)
            .toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("everyDocument")
  void theSamePortfolioGivesTheSameBytes(List<String> words) throws IOException {
    List<String> call = words.subList(1, words.size());
    Path file = out.resolve(words.get(0) + ".pdf");
    assertThat(render(call).code()).isZero();
    byte[] first = Files.readAllBytes(file);
    assertThat(render(call, "--force").code()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(first);
  }

  @ParameterizedTest
  @MethodSource("everyDocument")
  void isTaggedNamedAndCarriesItsLetters(List<String> words) throws IOException {
    render(words.subList(1, words.size()));
    try (PDDocument document = pdf(words.get(0))) {
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
      assertThat(document.getDocumentInformation().getTitle())
          .isNotBlank()
          .doesNotContain("Anna", "Erik");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
      assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
      assertThat(document.getDocumentCatalog().getMetadata().toByteArray())
          .asString(StandardCharsets.UTF_8)
          .contains("<pdfaid:part>2</pdfaid:part>");
      for (PDPage page : document.getPages()) {
        PDResources resources = page.getResources();
        for (COSName font : resources.getFontNames()) {
          assertThat(resources.getFont(font).isEmbedded()).isTrue();
        }
      }
    }
  }

  /** What stands in one stands in the other, but for the picture and the lines to write on. */
  @ParameterizedTest
  @MethodSource("everyDocument")
  void markdownHasTheWordsOfThePdf(List<String> words) throws IOException {
    List<String> call = words.subList(1, words.size());
    render(call);
    render(call, "--format=md");
    String markdown = letters(Files.readString(out.resolve(words.get(0) + ".md")));
    try (PDDocument document = pdf(words.get(0))) {
      String[] lines = new PDFTextStripper().getText(document).split("\\R", -1);
      assertThat(lines.length).isGreaterThan(15);
      for (String line : lines) {
        boolean inPicture = line.contains("…");
        boolean foot = line.matches(".* \\d+ \\(\\d+\\)");
        for (String word : line.split(" ", -1)) {
          if (!foot && !inPicture && word.length() > 3) {
            assertThat(markdown).contains(letters(word));
          }
        }
      }
    }
  }

  private static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private PDDocument pdf(String name) throws IOException {
    return Loader.loadPDF(Files.readAllBytes(out.resolve(name + ".pdf")));
  }

  /** No guideline asks for one, and the portfolio has four, and one more in a text. */
  @ParameterizedTest
  @MethodSource("everyDocument")
  void noPersonnummerIsPrinted(List<String> words) throws IOException {
    Path portfolio = copy(Path.of(words.get(2)));
    Path contract = portfolio.resolve("contract.yaml");
    String text = Files.readString(contract);
    String changed =
        text.replaceFirst("research: .*\n", "research: Gäller 19900214-9822, dnr 123456\n");
    assertThat(changed).isNotEqualTo(text);
    Files.writeString(contract, changed);
    for (String format : List.of("pdf", "md")) {
      List<String> call = new ArrayList<>(words.subList(1, words.size()));
      call.set(1, portfolio.toString());
      assertThat(render(call, "--format=" + format, "--force").code()).isZero();
    }
    String all;
    try (PDDocument document = pdf(words.get(0))) {
      all =
          new PDFTextStripper().getText(document)
              + Files.readString(out.resolve(words.get(0) + ".md"));
    }
    assertThat(all).doesNotContainPattern("\\d{6}[-+ ]?\\d{4}");
    if (all.contains("Gäller")) {
      assertThat(all).contains("19900214-****", "123456");
    }
  }

  private Path copy(Path portfolio) throws IOException {
    Path copy = Files.createDirectory(out.resolve("portfolio"));
    try (Stream<Path> files = Files.list(portfolio)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    return copy;
  }

  @Test
  void anActionPlanHasItsThreeSteps() throws Exception {
    Run run = render(List.of("handlingsplan", VASTERNORRLAND), "--format=md");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(Files.readString(out.resolve("handlingsplan-plan-1.md")))
        .contains("Steg 1", "Steg 2", "Steg 3", "Strukturera ronden", "2025-05-01");
  }

  /** It is an agreement with the director, and the trainee's name is none of its business. */
  @Test
  void theDirectorsContractDoesNotNameTheTrainee() throws Exception {
    render(List.of("studierektorskontrakt", ANNA));
    try (PDDocument document = pdf("studierektorskontrakt")) {
      assertThat(new PDFTextStripper().getText(document)).doesNotContain("Lindqvist");
    }
  }

  @Test
  void sickLeaveIsNotToldToAnotherUnit() throws Exception {
    render(List.of("sidotjanstgoring", ANNA, "--id=barn"), "--format=md");
    assertThat(Files.readString(out.resolve("sidotjanstgoring-barn.md"))).doesNotContain("vård av");
    render(List.of("sidotjanstgoring", ANNA, "--id=med"), "--format=md");
    assertThat(Files.readString(out.resolve("sidotjanstgoring-med.md")))
        .contains("semester 2025-07");
  }

  @Test
  void theContractIsThatOfTheGuidelineFollowed() {
    assertThat(render(List.of("st-kontrakt", BLEKINGE)).out()).contains("st-kontrakt-blekinge.pdf");
    assertThat(render(List.of("st-kontrakt", VASTERNORRLAND)).out())
        .contains("st-kontrakt-vasternorrland-primarvard.pdf");
  }

  /** Gävleborg has no contract of its own, so none is chosen for it. */
  @Test
  void whereNoGuidelineHasAContractTheVariantsAreTold() {
    Run run = render(List.of("st-kontrakt", ANNA));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("--variant", "blekinge", "vasternorrland-sjukhus", "vasternorrland-primarvard");
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void ofTwoContractsNoneIsChosen() throws IOException {
    Path portfolio = copy(Path.of(BLEKINGE));
    Path contract = portfolio.resolve("contract.yaml");
    Files.writeString(
        contract, Files.readString(contract).replace("[blekinge]", "[blekinge, vasternorrland]"));
    Run run = render(List.of("st-kontrakt", portfolio.toString()));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--variant: blekinge, vasternorrland-sjukhus.");
  }

  /** The repository's settings count, and so does its language. */
  @Test
  void theRepositoryMayNameTheGuideline() throws IOException {
    Path portfolio = copy(Path.of(ERIK));
    Path contract = portfolio.resolve("contract.yaml");
    Files.writeString(contract, Files.readString(contract).replaceFirst("(?m)^policies:.*\n", ""));
    Files.writeString(out.resolve(".st.yaml"), "language: sv\npolicies: [vasternorrland]\n");
    Run run =
        Run.in(
            Path.of("").toAbsolutePath(),
            Map.of(),
            false,
            "render-document",
            "st-kontrakt",
            portfolio.toString());
    assertThat(run.out()).contains("st-kontrakt-vasternorrland-sjukhus.pdf skriven");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aDocumentOfAnotherGuidelineSaysSo() {
    assertThat(render(List.of("huvudhandledarkontrakt", ANNA)).err())
        .contains("ST-utbildning i Region Västernorrland (odaterad), bilaga D", "policies");
    assertThat(render(List.of("huvudhandledarkontrakt", VASTERNORRLAND), "--force").err())
        .isEmpty();
    assertThat(render(List.of("iup", ANNA)).err()).isEmpty();
  }

  @Test
  void whatExistsIsNotReplacedUnasked() throws IOException {
    render(List.of("iup", ANNA));
    byte[] first = Files.readAllBytes(out.resolve("iup.pdf"));
    Run again = render(List.of("iup", ERIK));
    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err()).contains("iup.pdf", "--force");
    assertThat(Files.readAllBytes(out.resolve("iup.pdf"))).isEqualTo(first);
    assertThat(render(List.of("iup", ERIK), "--force").code()).isZero();
    assertThat(Files.readAllBytes(out.resolve("iup.pdf"))).isNotEqualTo(first);
  }

  @Test
  void outIsAFolderLikeThatOfTheForms() throws IOException {
    Path file = Files.writeString(out.resolve("file"), "kept");
    for (String[] call :
        List.of(
            new String[] {"render-document", "iup", ANNA, "--out", file.toString()},
            new String[] {"render-intyg", ANNA, "--id", "med", "--out", file.toString()})) {
      Run run = Run.st(call);
      assertThat(run.code()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("is a file");
    }
    Run below = Run.st("render-document", "iup", ANNA, "--out", file.resolve("x").toString());
    assertThat(below.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(file).hasContent("kept");
  }

  @Test
  void aFolderThatCannotBeWrittenToIsAFailure() throws IOException {
    Path locked = Files.createDirectory(out.resolve("locked"));
    assertThat(locked.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(locked)).as("this user may write anywhere").isFalse();
    Run run = Run.st("render-document", "iup", ANNA, "--out", locked.toString());
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(locked).isEmptyDirectory();
  }

  @Test
  void aCharacterThatNoFontHasStopsBothFormats() throws IOException {
    Path portfolio = copy(Path.of(ANNA));
    Path contract = portfolio.resolve("contract.yaml");
    Files.writeString(
        contract, Files.readString(contract).replace("Lindqvist", "Lindqvist \uD808\uDC00"));
    for (String format : List.of("pdf", "md")) {
      Run run = render(List.of("iup", portfolio.toString()), "--format=" + format);
      assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
      assertThat(run.err()).contains("\uD808\uDC00");
      assertThat(out.resolve("iup." + format)).doesNotExist();
    }
  }

  @Test
  void aFileThatCannotBeReadStopsIt() throws IOException {
    Path portfolio = copy(Path.of(ANNA));
    Files.writeString(portfolio.resolve("rotations.yaml"), "rotations: [");
    Run run = render(List.of("iup", portfolio.toString()));
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("rotations.yaml");
    assertThat(out.resolve("iup.pdf")).doesNotExist();
  }

  /** Who undid the orientation would hand out the contract of an ordinary ST. */
  @Test
  void theContractOfAnOrientationIsItsOwn() throws IOException {
    Path portfolio = copy(Path.of(ANNA));
    Path contract = portfolio.resolve("contract.yaml");
    String plain = Files.readString(contract);
    assertThat(blekinge(portfolio)).doesNotContain("Inriktning");
    Files.writeString(
        contract,
        plain.replace(
            "track: regular",
            "track: regular\norientation: research\n"
                + "orientation-decision: {by: Studieledningsgruppen, date: 2022-03-01}"));
    assertThat(blekinge(portfolio))
        .contains(
            "Inriktning", "forsknings-ST", "Studieledningsgruppen, 2022-03-01", "egen forskning")
        .doesNotContain("nätverk inom ledarskap");
    Files.writeString(
        contract, plain.replace("track: regular", "track: regular\norientation: leadership"));
    assertThat(blekinge(portfolio))
        .contains("ledarskaps-ST", "nätverk inom ledarskap")
        .doesNotContain("egen forskning");
  }

  private String blekinge(Path portfolio) throws IOException {
    render(
        List.of("st-kontrakt", portfolio.toString()),
        "--variant=blekinge",
        "--format=md",
        "--force");
    return Files.readString(out.resolve("st-kontrakt-blekinge.md"));
  }

  @ParameterizedTest
  @CsvSource({
    "st-kontrkt, examples/anna-allmanmedicin-2021, --format=pdf, st-kontrakt",
    "iup, examples, --format=pdf, one portfolio at a time",
    "iup, src/main, --format=pdf, no portfolio",
    "iup, nowhere, --format=pdf, nowhere",
    "iup, README.md, --format=pdf, README.md",
    "iup, examples/anna-allmanmedicin-2021, --format=docx, md",
    "iup, examples/anna-allmanmedicin-2021, --id=med, sidotjanstgoring",
    "iup, examples/anna-allmanmedicin-2021, --variant=blekinge, st-kontrakt",
    "st-kontrakt, examples/anna-allmanmedicin-2021, --variant=bleking, blekinge",
    "sidotjanstgoring, examples/anna-allmanmedicin-2021, --format=md, glesbygd",
    "sidotjanstgoring, examples/anna-allmanmedicin-2021, --id=hc-1, glesbygd",
    "aterkoppling, examples/anna-allmanmedicin-2021, --id=nothing, hc-1",
    "handlingsplan, examples/anna-allmanmedicin-2021, --format=md, action-plans",
    "handlingsplan, examples/erik-psykiatri-2015, --id=ap-9, ap-1",
  })
  void wrongWordsAreToldWithTheRightOnes(String kind, String path, String option, String says) {
    Run run = render(List.of(kind, path), option);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(says);
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void theKindIsAskedFor() {
    Run run = Run.st("render-document");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("huvudhandledarkontrakt");
  }
}
