package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** {@code st forecast} from outside: scenarios, the table, the comparison and the picture. */
class ForecastCommandTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";
  private static final String ERIK = "examples/erik-psykiatri-2015";

  @TempDir Path folder;

  @Test
  void scenariosStandInOneTableWithTheirDifference() {
    String out =
        Run.st(
                "forecast",
                ANNA,
                "--what-if",
                "percent 80 from 2027-01-01",
                "--what-if",
                "rotation external 100% 2027-09-01..2028-02-28",
                "--what-if",
                "absence parental 2027-03-01..2027-12-31 50% ; percent 80 from 2027-01-01")
            .out();
    assertThat(out)
        .containsPattern("as it is written +2028-09-06")
        .containsPattern("percent 80 from 2027-01-01 +2029-02-07 +\\+154 days")
        .containsPattern("2028-02-28 +2028-09-06 +none")
        .containsPattern("; percent 80 from 2027-01-01 +20\\d\\d-\\d\\d-\\d\\d +\\+\\d+ days");
  }

  @Test
  void jsonHasTheScenariosAndTheGoal() {
    String out =
        Run.st(
                "forecast",
                ANNA,
                "--format",
                "json",
                "--what-if",
                "doctoral-degree 2027-05-01",
                "--finish-by",
                "2029-06-30")
            .out();
    assertThat(out)
        .contains("\"whatIf\" : \"doctoral-degree 2027-05-01\"")
        .contains("\"days\" : -183")
        .contains("\"answer\" : \"percent\"")
        .contains("\"monthsPerYear\"")
        .contains("\"kind\" : \"side-service-contact\"")
        .contains("\"rule\" : \"policy/side-service-contacted-before\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ";",
        "percent 80",
        "percent 0 from 2027-01-01",
        "percent 101 from 2027-01-01",
        "percent 80 from 2027-02-30",
        "absence holiday 2027-03-01..2027-03-02",
        "absence sick 2027-03-02..2027-03-01",
        "rotation moon 100% 2027-03-01..2027-03-02",
        "doctoral-degree soon",
        "percent 80 from 2027-01-01; nonsense",
      })
  void aMalformedScenarioIsAWrongUsageWithTheGrammar(String scenario) {
    Run run = Run.st("forecast", ANNA, "--what-if", scenario);
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("absence parental 2027-03-01..2027-12-31");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aTreeIsATableAndWhatHasNoDateSaysWhy() {
    Run run = Run.st("forecast", "examples");
    assertThat(run.out()).containsSubsequence("2026-12-23", "2028-09-06 *", "no date", "format/");
    assertThat(run.out()).doesNotContain("Ledger");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Run.st("forecast", "examples", "--explain").out())
        .contains("Ledger")
        .contains("Months per calendar year");
  }

  @Test
  void bothRegulationsStandSideBySide() {
    Run run = Run.st("forecast", ERIK, "--regulation", "both");
    assertThat(run.out())
        .containsPattern("SOSFS 2015:8 +HSLF-FS 2021:8")
        .containsPattern("Months required +60.0 +66.0");
    Run refused = Run.st("forecast", ANNA, "--regulation", "2015");
    assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
    assertThat(refused.err()).contains("2021-07-01");
  }

  @Test
  void aDoctorWithAtSeesWhatBtWouldMakeOfTheDay() {
    String out = Run.st("forecast", ERIK, "--regulation", "both").out();
    assertThat(out)
        .containsPattern("Done on +2026-12-23 +–")
        .containsPattern("Complete, if BT is next +– +2027-06-22")
        .contains("Those who have done AT need BT too under HSLF-FS 2021:8");
  }

  @Test
  void fortyYearsAreForecastLikeFive() throws IOException {
    write(
        "2015",
        "{id: a, kind: clinical, unit: U, from: 1990-01-01, to: 2029-12-31, percent: 12.5}");
    Run run = forecast();
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("Done on 2029-12-31").contains("55.3 of 60.0 months");
    assertThat(forecast("--explain").out()).containsPattern("1990 +1\\.5").contains("60.0  sum");
    assertThat(forecast("--format", "svg").out()).contains("2029-12-31").endsWith("</svg>\n");
    assertThat(forecast("--format", "json").out()).contains("\"completionDate\" : \"2029-12-31\"");
  }

  @Test
  void onePercentTakesFiveHundredYears() throws IOException {
    write("2015", "{id: a, kind: clinical, unit: U, from: 2022-01-01, to: 2022-12-31, percent: 1}");
    Run run = forecast("--what-if", "percent 100 from 2023-01-01");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Done on 2521-12-31")
        .containsPattern("percent 100 from 2023-01-01 +2027-12-28");
    assertThat(forecast("--format", "svg").out()).contains("2521-12-31").endsWith("</svg>\n");
    assertThat(forecast("--finish-by", "2100-12-31").out())
        .containsPattern("7 % from 2026-11-23 \\(exactly 6[.]\\d+ %\\)");
  }

  private Run forecast(String... options) {
    return Run.in(
        folder,
        Map.of("ST_LANG", "en"),
        false,
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("forecast"), java.util.Arrays.stream(options))
            .toArray(String[]::new));
  }

  /** A portfolio with one rotation, whose percentage goes on. */
  private void write(String regulation, String rotation) throws IOException {
    String percent = rotation.replaceAll(".*percent: ([0-9.]+).*", "$1");
    Files.writeString(
        folder.resolve("contract.yaml"),
        """
        trainee: {given-name: Tova, family-name: Ek}
        licences: [{country: Sverige, date: 1980-07-01}]
        internship: {kind: at, completed: 1980-06-01}
        regulation: "%s"
        specialty: psykiatri
        start: 1990-01-01
        employment-percent: %s
        """
            .formatted(regulation, percent));
    Files.writeString(folder.resolve("rotations.yaml"), "rotations:\n  - " + rotation + "\n");
    for (String list : new String[] {"courses", "assessments"}) {
      Files.writeString(folder.resolve(list + ".yaml"), list + ": []\n");
    }
    Files.writeString(folder.resolve("absence.yaml"), "absences: []\n");
  }

  @Test
  void everyRotationIsNamedInThePicture() {
    String svg = Run.st("forecast", ANNA, "--format", "svg").out();
    String texts =
        java.util.regex.Pattern.compile("<text[^>]*>([^<]*)</text>")
            .matcher(svg)
            .results()
            .map(text -> text.group(1))
            .collect(java.util.stream.Collectors.joining("\n"));
    for (String id : new String[] {"bt-hc", "bt-akut", "ogon", "onh", "hud", "hc-7", "glesbygd"}) {
      assertThat(texts).containsPattern("(?m)^" + id + "\\b");
    }
    assertThat(texts).contains("\nAbsence that costs no time\n").doesNotContain("Research");
  }

  @Test
  void tooLittleBtNamesTheDayOnWhichTheMonthsSuffice() throws IOException {
    write(
        "2021", "{id: a, kind: clinical, unit: U, from: 2022-02-01, to: 2026-12-31, percent: 100}");
    Run run = Run.in(folder, Map.of("ST_LANG", "en"), false, "forecast");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("the months are reached on 2027-07-31, but only 0.0 of 6.0 months of BT");
    Run early = Run.in(folder, Map.of("ST_LANG", "en"), false, "status", "--as-of", "2020-01-01");
    assertThat(early.code()).isZero();
    assertThat(early.out()).contains("0.0 of 66.0 months").contains("No date can be computed");
  }

  @Test
  void thePictureIsSoundXmlWithATitleAndWithoutScript() throws Exception {
    String svg = Run.st("forecast", ANNA, "--format", "svg").out();
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    Document picture = factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    assertThat(picture.getDocumentElement().getAttribute("role")).isEqualTo("img");
    assertThat(picture.getElementsByTagName("desc").item(0).getTextContent())
        .contains("2028-09-06");
    assertThat(svg).doesNotContain("<script").contains("done 2028-09-06");
  }

  @Test
  void aRendererDrawsThePicture() throws Exception {
    Run run =
        Run.st(
            "forecast",
            ANNA,
            "--format",
            "svg",
            "--what-if",
            "percent 80 from 2027-01-01",
            "--out",
            folder.resolve("plan.svg").toString());
    assertThat(run.code()).as(run.err()).isZero();
    Path png = folder.resolve("plan.png");
    assumeThat(rendered(folder.resolve("plan.svg"), png)).as("rsvg-convert is installed").isTrue();
    BufferedImage image = ImageIO.read(png.toFile());
    assertThat(image.getWidth()).isEqualTo(900);
    assertThat(dark(image)).isBetween(5_000L, 100_000L);
  }

  private static boolean rendered(Path svg, Path png) throws Exception {
    try {
      Process renderer =
          new ProcessBuilder("rsvg-convert", svg.toString(), "-o", png.toString()).start();
      return renderer.waitFor(30, TimeUnit.SECONDS) && renderer.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static long dark(BufferedImage image) {
    long dark = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        dark += (image.getRGB(x, y) & 0xFF) < 100 ? 1 : 0;
      }
    }
    return dark;
  }
}
