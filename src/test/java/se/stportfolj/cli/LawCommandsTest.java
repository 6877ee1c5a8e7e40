package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The commands that tell what the law says: specialties, explain, malbeskrivning, --regulation. */
class LawCommandsTest {
  private static final String ERIK = "examples/erik-psykiatri-2015";
  private static final Path OFFICIAL =
      Path.of("../shared/reference/official/malbeskrivning-2015-psykiatri.pdf");

  @TempDir Path folder;

  @Test
  void specialtiesAreListedByKindAndText() {
    assertThat(Run.st("specialties").out()).endsWith("63 specialties\n");
    assertThat(Run.st("specialties", "--kind", "base").out()).endsWith("44 specialties\n");
    assertThat(Run.st("specialties", "--kind", "branch").out()).endsWith("9 specialties\n");
    assertThat(Run.st("specialties", "--kind", "additional").out()).endsWith("10 specialties\n");
    assertThat(Run.st("specialties", "--search", "ÖGON").out()).contains("ogonsjukdomar");
  }

  @Test
  void aSpecialtyIsToldWithWhatEachFactRestsOn() {
    Run run = Run.st("specialties", "handkirurgi", "--regulation", "2021");
    assertThat(run.out())
        .contains("HSLF-FS 2021:8")
        .doesNotContain("SOSFS 2015:8\n")
        .contains("c delmål: STc1–STc")
        .contains("[one source, probable: ST-ARK (a web tool");
  }

  /** The nearest name is a guess that is said, not taken. */
  @ParameterizedTest
  @CsvSource({
    "specialties Psykiatri, psykiatri",
    "specialties Ögonsjukdomar, ogonsjukdomar",
    "explain c1 --specialty psykatri, psykiatri",
    "explain stc4 --specialty psykiatri, STc4",
    "explain bt3, BT3",
    "explain time/gapp, time/gap",
    "explain rules/over-full-time, time/over-full-time",
    "specialties --regulation 2051, 2015",
  })
  void whatIsMistypedGetsTheNearestName(String line, String meant) {
    Run run = Run.st(line.split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("did you mean").contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "explain, say what to explain",
    "explain c4, add --specialty",
    "explain c20 --specialty psykiatri, it has c1",
    "explain xyzzy, no delmål or rule",
    "malbeskrivning, import FILE.pdf",
    "malbeskrivning import no.pdf, no file no.pdf",
  })
  void whatCannotBeAnsweredIsSaid(String line, String said) {
    Run run = Run.st(line.split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(said);
  }

  @Test
  void aDelmalIsExplainedForThePortfolioInTheFolder() {
    Path erik = Path.of(ERIK).toAbsolutePath();
    Run own = Run.in(erik, Map.of("ST_LANG", "en"), false, "explain", "c5");
    assertThat(own.out()).contains("Requires: clinical service\n").contains("bilaga 4");
    Run other = Run.in(erik, Map.of("ST_LANG", "en"), false, "explain", "STa1");
    assertThat(other.out())
        .contains("STa1 is a delmål of HSLF-FS 2021:8; the portfolio here follows SOSFS 2015:8");
  }

  @Test
  void whatNobodyCouldReadIsNotCalledNone() {
    Run run = Run.st("specialties", "radiologi", "--regulation", "2021");
    assertThat(run.out()).contains("b delmål: nobody could read which");
    Run delmal = Run.st("explain", "STb1", "--specialty", "radiologi");
    assertThat(delmal.out()).contains("Nobody could read whether STb1 applies");
  }

  @Test
  void aRuleIsExplainedWithWhatItRestsOn() {
    assertThat(Run.st("explain", "time/credit-too-large").out())
        .startsWith("## time/credit-too-large")
        .contains("- Severity: error")
        .contains("- Force: ");
    assertThat(Run.st("explain", "regulation/not-eligible-2015").out())
        .contains("- Only under: SOSFS 2015:8");
  }

  @Test
  void anotherRegulationIsAskedForWithoutMappingAnything() {
    Run run = Run.st("validate", ERIK, "--regulation", "2021");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("HSLF-FS 2021:8, Psykiatri: 66 months")
        .contains("STa1 Hälso- och sjukvårdens förutsättningar: course")
        .contains("independent written work, now for a5; no form for this kind")
        .contains("No delmål is taken for one of the other regulation");
    Run same = Run.st("validate", ERIK, "--regulation", "2015");
    assertThat(same.out()).isEqualTo(Run.st("validate", ERIK).out());
  }

  @Test
  void jsonIsOneObjectOfItsSchema() throws IOException {
    json("st/specialties/1", "specialties");
    json("st/specialty/1", "specialties", "psykiatri");
    json("st/explain/1", "explain", "time/gap");
    json("st/explain/1", "explain", "STb4", "--specialty", "kirurgi");
    json("st/regulation-change/1", "validate", ERIK, "--regulation", "2021");
  }

  @Test
  void theOfficialTextIsUsedByThePortfoliosOfTheRepository() throws IOException {
    Assumptions.assumeTrue(Files.exists(OFFICIAL), "the official PDF is not here: " + OFFICIAL);
    Path portfolio = Files.createDirectory(folder.resolve("erik"));
    Files.createDirectory(folder.resolve(".git"));
    try (var files = Files.list(Path.of(ERIK))) {
      for (Path file : files.toList()) {
        Files.copy(file, portfolio.resolve(file.getFileName().toString()));
      }
    }
    String pdf = OFFICIAL.toAbsolutePath().toString();
    Run imported = in(portfolio, "malbeskrivning", "import", pdf);
    assertThat(imported.code()).as(imported.err()).isZero();
    assertThat(imported.out())
        .contains("24 delmål written to")
        .contains("The imported text and the data of st agree in everything.");
    Path file = folder.resolve("malbeskrivningar/2015/psykiatri.yaml");
    assertThat(in(portfolio, "explain", "c5").out())
        .contains("– kunna upptäcka och initialt handlägga somatiska tillstånd")
        .contains("General advice (allmänna råd), not required\n  – Deltagande i seminarium");
    assertThat(in(folder, "specialties", "psykiatri").out())
        .contains("from malbeskrivningar/2015/psykiatri.yaml");
    for (String format : new String[] {"text", "markdown", "json"}) {
      assertThat(in(portfolio, "status", "--all", "--format", format).out())
          .contains("ha kunskap om differentialdiagnostik mellan");
    }
    assertThat(in(portfolio, "validate", ".").err()).isEmpty();
    Files.writeString(file, Files.readString(file).replace("count: 13", "count: 12"));
    Run broken = in(folder, "validate", "erik");
    assertThat(broken.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(broken.out())
        .contains("malbeskrivningar/2015/psykiatri.yaml:3:1: error:")
        .contains("rests on the data that comes with st");
    assertThat(in(folder, "forecast", "erik").err()).contains("cannot be used");
  }

  @Test
  void whereTheOwnTextDisagreesWithASingleSourceIsTold() throws IOException {
    Path file = folder.resolve("malbeskrivningar/2015/kirurgi.yaml");
    Files.createDirectories(file.getParent());
    String shipped = Files.readString(Path.of("src/main/resources/regulations/2015/kirurgi.yaml"));
    Files.writeString(
        file,
        shipped.replaceFirst("c1: \\{require: \\[[^}]*}", "c1: {require: [observership], c: C}"));
    assertThat(in(folder, "specialties", "kirurgi", "--regulation", "2015").out())
        .contains("from malbeskrivningar/2015/kirurgi.yaml")
        .containsPattern(
            "  c1: the text requires observership \\(auskultation\\); st had clinical service.*"
                + " \\(one source, probable\\)\n$");
  }

  private static Run in(Path folder, String... args) {
    return Run.in(folder, Map.of("ST_LANG", "en"), false, args);
  }

  private static void json(String schema, String... line) throws IOException {
    String[] args = java.util.Arrays.copyOf(line, line.length + 2);
    args[line.length] = "--format";
    args[line.length + 1] = "json";
    String out = Run.st(args).out();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), out)) {
      parser.nextToken();
      parser.skipChildren();
      assertThat(parser.nextToken()).isNull();
    }
    assertThat(out).startsWith("{\n  \"schema\" : \"" + schema + "\",");
  }

  /** The answer is no list of findings; it once came as text, whatever was asked for. */
  @ParameterizedTest
  @CsvSource({"sarif", "github", "junit"})
  void whatTheOtherRegulationNeedsIsNotToldInAFormatForFindings(String format) {
    Run run = Run.st("validate", ERIK, "--regulation", "2021", "--format", format);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("not as " + format);
    // Under its own regulation the question is the usual one.
    assertThat(Run.st("validate", ERIK, "--regulation", "2015", "--format", format).out())
        .isNotEmpty();
  }
}
