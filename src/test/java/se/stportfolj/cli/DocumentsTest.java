package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The local documents: what is known is filled in, the same each time, and nothing is replaced. */
class DocumentsTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";

  @TempDir Path out;

  @ParameterizedTest
  @CsvSource({
    "st-kontrakt, --variant=blekinge, st-kontrakt-blekinge, Mats Hedberg",
    "st-kontrakt, --variant=vasternorrland-sjukhus, st-kontrakt-vasternorrland-sjukhus, bilaga A",
    "st-kontrakt, --variant=vasternorrland-primarvard,"
        + " st-kontrakt-vasternorrland-primarvard, bilaga B",
    "sidotjanstgoring, --id=med, sidotjanstgoring-med, Peter Åslund",
    "huvudhandledarkontrakt, --lang=sv, huvudhandledarkontrakt, Karin Ek",
    "studierektorskontrakt, --lang=sv, studierektorskontrakt, Helena Sjödin",
    "iup, --lang=sv, iup, Rätt antibiotika",
  })
  void sayWhatThePortfolioKnows(String kind, String option, String name, String says)
      throws Exception {
    Run run = Run.st("render-document", kind, ANNA, option, "--out", out.toString());
    assertThat(run.code()).isZero();
    byte[] first = Files.readAllBytes(out.resolve(name + ".pdf"));
    try (PDDocument document = Loader.loadPDF(first)) {
      assertThat(new PDFTextStripper().getText(document)).contains(says);
    }
    Run.st("render-document", kind, ANNA, option, "--out", out.toString(), "--force");
    assertThat(Files.readAllBytes(out.resolve(name + ".pdf"))).isEqualTo(first);
    Run markdown =
        Run.st("render-document", kind, ANNA, option, "--out", out.toString(), "--format", "md");
    assertThat(markdown.code()).isZero();
    assertThat(Files.readString(out.resolve(name + ".md"))).contains(says);
  }

  @Test
  void anActionPlanHasItsThreeSteps() throws Exception {
    String portfolio = "src/test/resources/policies/vasternorrland-satisfied";
    Run run =
        Run.st(
            "render-document",
            "handlingsplan",
            portfolio,
            "--id",
            "plan-1",
            "--out",
            out.toString(),
            "--format",
            "md");
    assertThat(run.code()).isZero();
    assertThat(Files.readString(out.resolve("handlingsplan-plan-1.md")))
        .contains("Steg 1", "Steg 2", "Steg 3", "Strukturera ronden", "2025-05-01");
  }

  /** It is an agreement with the director, and the trainee's name is none of its business. */
  @Test
  void theDirectorsContractDoesNotNameTheTrainee() throws Exception {
    Run.st("render-document", "studierektorskontrakt", ANNA, "--out", out.toString());
    try (PDDocument document =
        Loader.loadPDF(Files.readAllBytes(out.resolve("studierektorskontrakt.pdf")))) {
      assertThat(new PDFTextStripper().getText(document)).doesNotContain("Lindqvist");
    }
  }

  @Test
  void whatExistsIsNotReplacedUnasked() {
    Run.st("render-document", "iup", ANNA, "--out", out.toString());
    Run again = Run.st("render-document", "iup", ANNA, "--out", out.toString());
    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void wrongWordsAreToldWithTheRightOnes() {
    assertThat(Run.st("render-document", "st-kontrkt", ANNA).err()).contains("st-kontrakt");
    assertThat(Run.st("render-document", "sidotjanstgoring", ANNA).err()).contains("glesbygd");
    assertThat(Run.st("render-document", "handlingsplan", ANNA).code()).isEqualTo(ExitCode.USAGE);
  }
}
