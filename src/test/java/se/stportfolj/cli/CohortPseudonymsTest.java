package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No name, path, unit or small number gets out under {@code --pseudonyms}. */
class CohortPseudonymsTest {
  private static final Map<String, String> SECRET = Map.of("ST_PSEUDONYM_KEY", "hemlig");

  @TempDir private Path temporary;
  private CohortFolder folder;

  /**
   * Eight trainees with everything that can carry a word: five in psychiatry at one unit, three
   * elsewhere, one of whom cannot be read.
   */
  @BeforeEach
  void region() throws Exception {
    folder = new CohortFolder(temporary);
    for (int i = 0; i < 5; i++) {
      folder.add("secretpath" + i, values("Storkliniken", "psykiatri", "Bossan"));
    }
    folder.add("secretpath5", values("Lillkliniken", "geriatrik", "Chefen"));
    folder.add("secretpath6", values("Lillkliniken", "geriatrik", "Chefen"));
    folder.add("secretpath7", values("Storkliniken", "psykiatri", "Chefen"));
    folder.file(
        "secretpath7/contract.yaml", "trainee: {given-name: Hemligaste}\nspecialty: hemligt\n");
    for (int i = 0; i < 7; i++) {
      folder.file(
          "secretpath" + i + "/assessments.yaml",
          "assessments: []\naction-plans: [{id: hemligplan, opened: 2026-05-01}]\n");
      folder.file(
          "secretpath" + i + "/courses.yaml",
          """
          courses:
            - {id: hemligkurs, title: Hemligkursen, from: 2026-11-01, to: 2026-11-02, objectives: [a6]}
            - {id: annan, title: Hemligkursen, from: 2026-08-01, to: 2026-08-02, objectives: [a1],
               certificate: {issued: 2026-08-09, place: Ort}}
          """);
    }
    folder.file(".st.yaml", "policies: [blekinge]\n");
    folder.region(
        """
        units:
          - {id: stor, name: Storkliniken, external-reviews: [{date: 2025-05-05}]}
          - {id: lill, name: Lillkliniken}
        former-trainees:
          - {id: gammalnamn, training: st, from: 2010-01-01, to: 2015-01-01, outcome: completed}
        """);
  }

  private static Map<String, String> values(String unit, String specialty, String supervisor) {
    Map<String, String> values = new HashMap<>();
    values.put("UNIT", unit);
    values.put("SPECIALTY", specialty);
    values.put("SUPERVISOR", supervisor);
    values.put("TRAINING", "workplace: Arbetsplatsen");
    values.put("MORE", "planned-completion: 2026-01-01\norientation: research");
    return values;
  }

  private String printed(String format, String... more) throws Exception {
    List<String> words = new ArrayList<>(List.of("--pseudonyms", "--format", format));
    words.addAll(List.of(more));
    if (!format.equals("xlsx")) {
      Run run = folder.run(SECRET, words.toArray(String[]::new));
      assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.FINDINGS);
      return run.out() + run.err();
    }
    words.addAll(List.of("--out", "out.xlsx", "--force"));
    assertThat(folder.run(SECRET, words.toArray(String[]::new)).code())
        .isEqualTo(ExitCode.FINDINGS);
    StringBuilder text = new StringBuilder();
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(Files.readAllBytes(temporary.resolve("out.xlsx"))))) {
      for (ZipEntry one = zip.getNextEntry(); one != null; one = zip.getNextEntry()) {
        text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "text, ''",
    "json, ''",
    "csv, ''",
    "xlsx, ''",
    "text, --by=supervisor",
    "text, --by=unit",
    "text, --by=specialty",
    "json, --sort=name",
    "csv, --attention",
  })
  void nothingOfTheFilesIsSaid(String format, String option) throws Exception {
    String out = printed(format, option.isEmpty() ? "--sort=start" : option);
    assertThat(out)
        .contains("ST-")
        .doesNotContainIgnoringCase("secretpath")
        .doesNotContainIgnoringCase("Given-")
        .doesNotContainIgnoringCase("Family-")
        .doesNotContainIgnoringCase("Bossan")
        .doesNotContainIgnoringCase("Chefen")
        .doesNotContainIgnoringCase("hemlig")
        .doesNotContainIgnoringCase("Arbetsplatsen")
        .doesNotContainIgnoringCase("gammalnamn")
        // Two of seven: not shown apart.
        .doesNotContainIgnoringCase("Lillkliniken")
        .doesNotContainIgnoringCase("geriatrik");
  }

  /** Without the option all these words are there: the test above looks for the right ones. */
  @Test
  void withNamesEverythingIsSaid() {
    String out = folder.run("--by", "supervisor").out();
    assertThat(out)
        .contains("secretpath0", "Given-", "Bossan", "Chefen", "hemligplan", "Hemligkursen")
        .contains("Lillkliniken", "Arbetsplatsen");
  }

  /** Three are hidden, with whom they come together to five. */
  @Test
  void aSmallGroupIsNotShownByWhatIsLeft() {
    JsonObject json =
        JsonParser.parseString(folder.run(SECRET, "--pseudonyms", "--format", "json").out())
            .getAsJsonObject();
    for (JsonElement row : json.getAsJsonArray("trainees")) {
      assertThat(row.getAsJsonObject().get("unit").isJsonNull()).isTrue();
      assertThat(row.getAsJsonObject().get("specialty").isJsonNull()).isTrue();
      assertThat(row.getAsJsonObject().get("regulation").getAsString()).isEqualTo("2015");
    }
    assertThat(json.getAsJsonArray("trainees")).hasSize(7);
  }

  private List<String> labels(Map<String, String> variables) {
    JsonObject json =
        JsonParser.parseString(folder.run(variables, "--pseudonyms", "--format", "json").out())
            .getAsJsonObject();
    List<String> labels = new ArrayList<>();
    for (JsonElement row : json.getAsJsonArray("trainees")) {
      labels.add(row.getAsJsonObject().get("name").getAsString());
      assertThat(row.getAsJsonObject().get("portfolio"))
          .isEqualTo(row.getAsJsonObject().get("name"));
    }
    return labels;
  }

  @Test
  void theSamePersonHasTheSameLabelWhoeverComesAndGoes() throws Exception {
    List<String> before = labels(SECRET);
    assertThat(labels(SECRET)).isEqualTo(before).doesNotHaveDuplicates();
    folder.add("aaa").add("zzz");
    assertThat(labels(SECRET)).hasSize(9).containsAll(before);
    Files.move(temporary.resolve("secretpath3"), temporary.resolve("moved"));
    assertThat(labels(SECRET)).containsAll(before);
  }

  @Test
  void whoDoesNotKnowTheKeyGetsOtherLabels() {
    List<String> before = labels(SECRET);
    assertThat(labels(Map.of("ST_PSEUDONYM_KEY", "annan"))).doesNotContainAnyElementsOf(before);
    assertThat(folder.run("--pseudonyms").err()).contains("ST_PSEUDONYM_KEY");
    assertThat(folder.run(SECRET, "--pseudonyms").err()).doesNotContain("ST_PSEUDONYM_KEY");
  }

  @Test
  void namesakesWhoBeganOnTheSameDayAreStillTwo() throws Exception {
    Map<String, String> same = Map.of("GIVEN", "Anna", "FAMILY", "Berg");
    folder.add("x", same).add("y", same);
    assertThat(labels(SECRET)).doesNotHaveDuplicates().anyMatch(label -> label.endsWith("-2"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"secretpath5", "--unit=Lillkliniken", "--specialty=geriatrik"})
  void fewAreRefusedAndNotNamed(String argument) {
    Run run = folder.run(SECRET, "--pseudonyms", argument);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("too few").doesNotContain("Given");
  }

  @Test
  void theOrderTellsNoName() {
    List<String> labels = new ArrayList<>();
    JsonObject json =
        JsonParser.parseString(
                folder.run(SECRET, "--pseudonyms", "--format", "json", "--sort", "name").out())
            .getAsJsonObject();
    json.getAsJsonArray("trainees")
        .forEach(row -> labels.add(row.getAsJsonObject().get("name").getAsString()));
    assertThat(labels).isSorted();
  }
}
