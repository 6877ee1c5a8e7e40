package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All trainees in one answer: the same as each alone, whole, and honest about what lacks. */
class CohortCommandTest {
  private static final String REGION = "examples/region";

  @TempDir private Path temporary;

  private CohortFolder folder() {
    return new CohortFolder(temporary);
  }

  private static JsonObject json(String... arguments) {
    return JsonParser.parseString(Run.st(arguments).out()).getAsJsonObject();
  }

  private static List<String> values(JsonObject json, String array, String key) {
    List<String> values = new ArrayList<>();
    for (JsonElement one : json.getAsJsonArray(array)) {
      JsonElement value = one.getAsJsonObject().get(key);
      values.add(value.isJsonNull() ? "–" : value.getAsString());
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "--pseudonyms", "--attention", "--by unit", "--lang sv"})
  void theSchemaSaysWhatIsPrinted(String options) {
    URI uri = URI.create("urn:cohort");
    Validator validator =
        new ValidatorFactory()
            .withDialect(new Dialects.Draft7Dialect())
            .withJsonNodeFactory(new GsonNode.Factory())
            .createValidator();
    validator.registerSchema(uri, Run.st("schema", "cohort").out());
    List<String> words = new ArrayList<>(List.of("cohort", REGION, "--format", "json"));
    if (!options.isEmpty()) {
      words.addAll(List.of(options.split(" ", -1)));
    }
    JsonObject json = json(words.toArray(String[]::new));
    assertThat(json.keySet())
        .containsExactly(
            "schema",
            "asOf",
            "trainees",
            "supply",
            "units",
            "supervisors",
            "coursesNeeded",
            "keyFigures",
            "orientations",
            "notIncluded");
    assertThat(validator.validate(uri, json).getErrors()).isEmpty();
    json.addProperty("more", 1);
    assertThat(validator.validate(uri, json).isValid()).isFalse();
  }

  /** Whoever computes a day or a finding anew here would one day say another than the others. */
  @Test
  void saysOfEachWhatTheOtherCommandsSay() {
    JsonObject cohort = json("cohort", "examples", "--format", "json");
    JsonObject forecast = json("forecast", "examples", "--format", "json");
    JsonArray findings =
        json("validate", "examples", "--format", "json").getAsJsonArray("findings");
    for (JsonElement one : forecast.getAsJsonArray("portfolios")) {
      JsonObject alone = one.getAsJsonObject();
      String portfolio = alone.get("portfolio").getAsString();
      JsonObject row = CohortFolder.with(cohort, "trainees", "portfolio", portfolio);
      for (String key :
          List.of(
              "regulation",
              "specialty",
              "accruedMonths",
              "requiredMonths",
              "completionDate",
              "conditional",
              "bindingConstraint")) {
        assertThat(row.get(key)).as("%s of %s", key, portfolio).isEqualTo(alone.get(key));
      }
      assertThat(row.get("uncovered").getAsLong())
          .isEqualTo(values(alone, "uncovered", "objective").stream().distinct().count());
      for (String severity : List.of("error", "warning", "info")) {
        long found = 0;
        for (JsonElement finding : findings) {
          JsonObject f = finding.getAsJsonObject();
          found +=
              f.get("portfolio").getAsString().equals(portfolio)
                      && f.get("severity").getAsString().equals(severity)
                      && f.get("exception").isJsonNull()
                  ? 1
                  : 0;
        }
        assertThat(row.get(severity + "s").getAsLong()).as(portfolio).isEqualTo(found);
      }
    }
    assertThat(values(cohort, "notIncluded", "portfolio"))
        .containsExactly("examples/broken", "examples/region/olof");
  }

  /** Each state that a region has to see is in the example. */
  @Test
  void theExampleShowsEveryPart() {
    JsonObject json = json("cohort", REGION, "--format", "json");
    assertThat(values(json, "trainees", "portfolio"))
        .containsExactly(
            REGION + "/per",
            REGION + "/leila",
            REGION + "/johan",
            REGION + "/sara",
            REGION + "/viktor",
            REGION + "/fatima",
            REGION + "/maja");
    List<String> reasons = new ArrayList<>();
    for (JsonElement row : json.getAsJsonArray("trainees")) {
      reasons.addAll(values(row.getAsJsonObject(), "attention", "reason"));
    }
    assertThat(reasons)
        .contains(
            "objectives-lacking",
            "later-than-contract",
            "guideline-broken",
            "signature-waiting",
            "no-rotation-planned",
            "bt-not-approved",
            "supervisor-untrained",
            "action-plan-open");
    assertThat(Run.st("cohort", REGION).code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(Run.st("cohort", REGION + "/per").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void whatIsOverdueLongestComesFirst() {
    String out = Run.st("cohort", REGION).out();
    assertThat(out.indexOf("Johan Ek")).isPositive().isLessThan(out.indexOf("Viktor Strand"));
    assertThat(out.indexOf("2024-07-01 !")).isPositive().isLessThan(out.indexOf("2024-12-02 !"));
    assertThat(out).doesNotContain("2030-03-02 !");
  }

  @ParameterizedTest
  @CsvSource({
    "completion, per leila johan sara viktor fatima maja",
    "name, fatima johan leila maja per sara viktor",
    "start, per leila sara fatima johan viktor maja",
    "drift, sara viktor fatima per leila johan maja",
    "attention, johan viktor leila maja sara fatima per",
    "findings, johan leila viktor per sara fatima maja",
    "deadline, fatima viktor maja johan sara leila per",
  })
  void isSortedAsAsked(String sort, String order) {
    JsonObject json = json("cohort", REGION, "--format", "json", "--sort", sort);
    List<String> expected = new ArrayList<>();
    for (String name : order.split(" ", -1)) {
      expected.add(REGION + "/" + name);
    }
    assertThat(values(json, "trainees", "portfolio")).isEqualTo(expected);
  }

  @Test
  void groupsStandApart() {
    String out = Run.st("cohort", REGION, "--by", "unit").out();
    assertThat(out)
        .containsSubsequence(
            "Havsviks hälsocentral: 2 trainees",
            "Norrstrands lasarett: 4 trainees",
            "Skogsby hälsocentral: 1 trainee");
    assertThat(Run.st("cohort", REGION, "--by", "regulation").out())
        .containsSubsequence("2015: 2 trainees", "2021: 5 trainees");
    assertThat(Run.st("cohort", REGION, "--by", "supervisor").out()).contains("Eva Lundin: 2");
    assertThat(Run.st("cohort", REGION, "--by", "specialty").out()).contains("Geriatrik: 2");
  }

  @Test
  void oneUnitIsItsOwnAndWhoComesThere() {
    for (String name : List.of("havsvik", "HAVSVIKS hälsocentral")) {
      JsonObject json = json("cohort", REGION, "--format", "json", "--unit", name);
      assertThat(values(json, "trainees", "portfolio"))
          .containsExactly(REGION + "/viktor", REGION + "/maja");
      assertThat(values(json, "units", "unit")).containsExactly("Havsviks hälsocentral");
      JsonObject unit = json.getAsJsonArray("units").get(0).getAsJsonObject();
      assertThat(values(unit, "sideServices", "portfolio")).containsExactly(REGION + "/fatima");
      JsonObject stay = CohortFolder.with(json, "keyFigures", "id", "stay-after-st");
      assertThat(stay.get("percent").isJsonNull()).isTrue();
      assertThat(stay.get("unknown").getAsString()).contains("which unit");
    }
  }

  @Test
  void oneSpecialtyIsEverywhereTheOnlyOne() {
    JsonObject json = json("cohort", REGION, "--format", "json", "--specialty", "geriatrik");
    assertThat(values(json, "trainees", "specialty")).containsExactly("geriatrik", "geriatrik");
    assertThat(values(json, "supply", "specialty")).containsOnly("geriatrik");
    JsonObject review = CohortFolder.with(json, "keyFigures", "id", "external-review");
    assertThat(review.get("denominator").getAsInt()).isEqualTo(1);
    assertThat(review.get("percent").getAsInt()).isZero();
    JsonObject at = CohortFolder.with(json, "keyFigures", "id", "stay-after-at");
    assertThat(at.get("numerator").isJsonNull()).isTrue();
  }

  @Test
  void onlyThoseWhoNeedItAreListed() {
    JsonObject all = json("cohort", REGION, "--format", "json");
    JsonObject json = json("cohort", REGION, "--format", "json", "--attention");
    assertThat(values(json, "trainees", "portfolio"))
        .hasSize(5)
        .doesNotContain(REGION + "/per", REGION + "/fatima");
    assertThat(json.get("supply")).isEqualTo(all.get("supply"));
    assertThat(json.get("keyFigures")).isEqualTo(all.get("keyFigures"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--years 0|--years",
        "--years 51|--years",
        "--years x|--years",
        "--by hospital|--by",
        "--by units|\"unit\"",
        "--sort nam|\"name\"",
        "--specialty internmedisin|\"internmedicin\"",
        "--unit Skogsbi hälsocentral|\"Skogsby hälsocentral\"",
        "--unit Nowhere|Nowhere",
        "--as-of soon|--as-of",
      })
  void whatCannotBeMeantIsRefused(String options, String told) {
    List<String> words = new ArrayList<>(List.of("cohort", REGION));
    words.addAll(List.of(options.split(" ", 2)));
    Run run = Run.st(words.toArray(String[]::new));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(told);
  }

  @Test
  void yearsAreCalendarYearsFromTodays() {
    JsonObject four = json("cohort", REGION, "--format", "json", "--years", "4");
    assertThat(values(four, "supply", "year")).containsOnly("2029");
    assertThat(Run.st("cohort", REGION, "--years", "4").out())
        .contains("Complete after 2029: 3 trainees");
    JsonObject before =
        json("cohort", REGION, "--format", "json", "--years", "1", "--as-of", "2026-01-15");
    assertThat(values(before, "supply", "year")).containsExactly("2026", "2026");
  }

  // --- Bad input -------------------------------------------------------------------------------

  @Test
  void noPortfoliosAtAllIsWrongUsage() throws Exception {
    folder().region("updated: 2026-01-01\n");
    Run run = folder().run("--format", "json");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "xlsx"})
  void whereNoneCanBeReadNothingIsMadeUp(String format) throws Exception {
    for (String name : List.of("a", "b")) {
      folder().add(name).file(name + "/absence.yaml", "absences: 3\n");
    }
    Run run = folder().run("--format", format);
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).doesNotContain("NaN");
    JsonObject json = folder().json();
    assertThat(json.getAsJsonArray("trainees")).isEmpty();
    assertThat(values(json, "notIncluded", "portfolio")).containsExactly("a", "b");
    assertThat(values(json, "keyFigures", "percent")).containsOnly("–");
    assertThat(values(json, "keyFigures", "met")).containsOnly("–");
    assertThat(values(json, "keyFigures", "unknown")).doesNotContain("–");
  }

  @Test
  void namesakesAreTwoTrainees() throws Exception {
    Map<String, String> same = Map.of("GIVEN", "Anna", "FAMILY", "Berg");
    JsonObject json = folder().add("a", same).add("b", same).json();
    assertThat(values(json, "trainees", "name")).containsExactly("Anna Berg", "Anna Berg");
    assertThat(values(json, "trainees", "portfolio")).containsExactly("a", "b");
  }

  @Test
  void supervisorsOfOneNameAreOneUnlessTheyWorkElsewhere() throws Exception {
    Map<String, String> anywhere = Map.of("SUPERVISOR", "Bo Ek");
    Map<String, String> north =
        Map.of(
            "SUPERVISOR", "Bo  ek", "TRAINING", "workplace: Norr, supervisor-training: 2020-01-01");
    Map<String, String> south = Map.of("SUPERVISOR", "Bo Ek", "TRAINING", "workplace: Söder");
    JsonObject json =
        folder().add("a", anywhere).add("b", north).add("c", north).add("d", south).json();
    assertThat(values(json, "supervisors", "trainees")).containsExactly("3", "1");
    assertThat(values(json, "supervisors", "trained")).containsExactly("true", "false");
    JsonObject figure = CohortFolder.with(json, "keyFigures", "id", "supervisors-trained");
    assertThat(figure.get("denominator").getAsInt()).isEqualTo(2);
  }

  @Test
  void whereRegionAndPortfoliosDifferBothAreTold() throws Exception {
    folder()
        .add("a", Map.of("GIVEN", "Anna", "FAMILY", "Berg", "UNIT", "Norra kliniken"))
        .add("b", Map.of("UNIT", "Kliniken"))
        .region(
            """
            units: [{id: kliniken, name: Kliniken, specialties: [geriatrik]}]
            former-trainees:
              - {id: anna berg, training: st, from: 2015-01-01, to: 2020-01-01, outcome: completed}
            """);
    Run run = folder().run("--format", "json");
    assertThat(run.err())
        .contains("a: the home unit \"Norra kliniken\" is not among the units of region.yaml")
        .contains("b: by region.yaml Kliniken does not train in psykiatri")
        .contains("a: Anna Berg is in training and stands among former-trainees");
    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertThat(values(json, "units", "unit")).containsExactly("Kliniken", "Norra kliniken");
  }

  /** A region speaks for the portfolios below it and for no others. */
  @Test
  void oneRegionHasNothingToSayOfAnother() throws Exception {
    String units = "units: [{id: kliniken, name: Kliniken}]\n";
    folder().add("north/a").add("south/b", Map.of("UNIT", "Elsewhere"));
    folder().file("north/region.yaml", units);
    assertThat(folder().run().err()).isEmpty();
    folder().file("south/region.yaml", units);
    assertThat(folder().run().err()).contains("south/b").doesNotContain("north/a");
  }

  @Test
  void manyDifferencesAreCountedAndNotAllTold() throws Exception {
    for (int i = 0; i < 13; i++) {
      folder().add("p" + i);
    }
    folder().region("units: [{id: u, name: U}]\n");
    assertThat(folder().run().err().lines()).hasSize(11).last().asString().contains("and 3 more");
  }

  /** Whatever a name is: it stays in its cell, and does not turn the line or the terminal. */
  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv"})
  void oddNamesDoNoHarm(String format) throws Exception {
    String odd = "=c\\u202Emd|' /C calc'!A0;<script>alert(1)</script>";
    Map<String, String> values =
        Map.of("GIVEN", odd, "FAMILY", "x".repeat(300), "UNIT", "+1; @SUM(A1)");
    Run run = folder().add("a", values).run("--format", format);
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).doesNotContain("\u202E").contains("=c\uFFFDmd");
    if (format.equals("text")) {
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 90);
    }
  }

  @Test
  void aFileThatIsThereIsNotReplacedInSilence() throws Exception {
    folder().add("a").file("out.csv", "mine");
    Run run = folder().run("--format", "csv", "--out", "out.csv");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(temporary.resolve("out.csv"))).isEqualTo("mine");
    assertThat(folder().run("--format", "csv", "--out", "out.csv", "--force").code()).isZero();
    assertThat(Files.readString(temporary.resolve("out.csv"))).startsWith("\uFEFF");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "csv", "xlsx"})
  void anOutputFolderIsMadeAndAFileInItsPlaceIsAFailure(String format) throws Exception {
    folder().add("a");
    Run made = folder().run("--format", format, "--out", "new/folder/out");
    assertThat(made.code()).as(made.err()).isZero();
    assertThat(made.out()).isEmpty();
    assertThat(Files.size(temporary.resolve("new/folder/out"))).isPositive();
    Run run = folder().run("--format", format, "--out", "a/contract.yaml/out");
    assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
    assertThat(run.err()).contains("could not read or write");
  }

  @Test
  void aWorkbookIsNotThrownAtATerminal() throws Exception {
    folder().add("a");
    Run run = Run.in(temporary, Map.of("ST_LANG", "en"), true, "cohort", "--format", "xlsx");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--out");
  }
}
