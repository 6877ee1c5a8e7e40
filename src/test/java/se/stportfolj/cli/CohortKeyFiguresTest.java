package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures of Blekinge, section 5, to the day. Today is 2026-11-22. */
class CohortKeyFiguresTest {
  @TempDir private Path temporary;

  private JsonObject figure(String id, String region) throws Exception {
    return CohortFolder.with(
        new CohortFolder(temporary).add("a").region(region).json(), "keyFigures", "id", id);
  }

  private static String count(JsonObject figure) {
    return figure.get("numerator") + "/" + figure.get("denominator");
  }

  private static String former(String training, String to, String more) {
    return "former-trainees:\n  - {id: x, training: "
        + training
        + ", from: 2010-01-01, to: "
        + to
        + ", outcome: completed"
        + more
        + "}\n";
  }

  @ParameterizedTest
  @CsvSource({
    "2021-11-22, '', 1/1",
    "2021-11-23, '', 0/0",
    "2019-08-31, ', left: 2024-08-31', 1/1",
    "2019-08-31, ', left: 2024-08-30', 0/1",
    "2022-01-01, ', left: 2022-02-01', 0/0",
  })
  void whoIsStillThereFiveYearsAfterSt(String to, String more, String count) throws Exception {
    JsonObject figure = figure("stay-after-st", former("st", to, more));
    assertThat(count(figure)).isEqualTo(count);
    assertThat(figure.get("percent").isJsonNull()).isEqualTo(count.endsWith("/0"));
    assertThat(figure.get("met").isJsonNull()).isEqualTo(count.endsWith("/0"));
    assertThat(figure.get("target").getAsInt()).isEqualTo(75);
    if (count.endsWith("/0")) {
      assertThat(figure.get("unknown").getAsString()).contains("5 years have not passed");
    }
  }

  /** Nobody knows whether who has no last day was there after the file was last right. */
  @Test
  void afterTheFileWasRightNobodyKnows() throws Exception {
    String region = "updated: 2024-08-30\n" + former("st", "2019-08-31", "");
    JsonObject figure = figure("stay-after-st", region);
    assertThat(count(figure)).isEqualTo("0/0");
    assertThat(figure.get("unknown").getAsString()).contains("right until 2024-08-30");
    String later = "updated: 2024-08-31\n" + former("st", "2019-08-31", "");
    assertThat(count(figure("stay-after-st", later))).isEqualTo("1/1");
  }

  @ParameterizedTest
  @CsvSource({"2025-11-22, 1/1", "2025-11-23, 0/0"})
  void whoIsStillThereOneYearAfterAt(String to, String count) throws Exception {
    assertThat(count(figure("stay-after-at", former("at", to, "")))).isEqualTo(count);
    assertThat(count(figure("stay-after-st", former("at", to, "")))).isEqualTo("0/0");
  }

  @Test
  void whoCompletesInTheRegion() throws Exception {
    String region =
        """
        former-trainees:
          - {id: a, training: st, from: 2015-01-01, to: 2020-01-01, outcome: completed}
          - {id: b, training: st, from: 2015-01-01, to: 2018-01-01, outcome: elsewhere}
          - {id: c, training: st, from: 2015-01-01, to: 2016-01-01, outcome: discontinued}
          - {id: d, training: at, from: 2015-01-01, to: 2016-01-01, outcome: discontinued}
          - {id: e, training: st, from: 2022-01-01, to: 2026-11-23, outcome: elsewhere}
        """;
    JsonObject figure = figure("complete-st", region);
    assertThat(count(figure)).isEqualTo("1/3");
    assertThat(figure.get("percent").getAsBigDecimal()).isEqualTo("33.3333");
    assertThat(figure.get("met").getAsBoolean()).isFalse();
    assertThat(figure.get("source").getAsString()).contains("Blekinge");
  }

  @ParameterizedTest
  @CsvSource({
    "self-assessment, self-assessments, 2023-11-22, 1/1",
    "self-assessment, self-assessments, 2023-11-21, 0/1",
    "self-assessment, self-assessments, 2026-11-23, 0/1",
    "external-review, external-reviews, 2021-11-22, 1/1",
    "external-review, external-reviews, 2021-11-21, 0/1",
  })
  void reviewsOfAUnit(String id, String key, String day, String count) throws Exception {
    String region = "units: [{id: u, name: U, " + key + ": [{date: " + day + "}]}]\n";
    assertThat(count(figure(id, region))).isEqualTo(count);
  }

  @Test
  void eachSpecialtyOfAUnitIsCounted() throws Exception {
    String region =
        """
        units:
          - id: u
            name: U
            specialties: [psykiatri, geriatrik]
            external-reviews:
              - {date: 2025-01-01, specialty: psykiatri}
              - {date: 2010-01-01, specialty: geriatrik}
        """;
    assertThat(count(figure("external-review", region))).isEqualTo("1/2");
    JsonObject unit = CohortFolder.with(new CohortFolder(temporary).json(), "units", "unit", "U");
    assertThat(unit.get("externalReview").getAsString()).isEqualTo("2010-01-01");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stay-after-st",
        "stay-after-at",
        "complete-st",
        "self-assessment",
        "external-review"
      })
  void withoutAFileOfTheRegionItIsUnknown(String id) throws Exception {
    JsonObject json = new CohortFolder(temporary).add("a").json();
    JsonObject figure = CohortFolder.with(json, "keyFigures", "id", id);
    for (String key : new String[] {"numerator", "denominator", "percent", "met"}) {
      assertThat(figure.get(key).isJsonNull()).as(key).isTrue();
    }
    assertThat(figure.get("unknown").getAsString()).contains("no region.yaml");
  }

  @Test
  void aListThatIsReadInPartIsNotCounted() throws Exception {
    String region = "units: [{id: u}]\nformer-trainees: [{id: x}]\n";
    for (String id : new String[] {"stay-after-st", "complete-st", "external-review"}) {
      JsonObject figure = figure(id, region);
      assertThat(figure.get("denominator").isJsonNull()).as(id).isTrue();
      assertThat(figure.get("unknown").getAsString()).contains("in full");
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-11-22, 1/1", "2026-11-23, 0/1"})
  void aContractIsWrittenWhenItIsSigned(String day, String count) throws Exception {
    JsonObject json = new CohortFolder(temporary).add("a", Map.of("MORE", "signed: " + day)).json();
    JsonObject figure = CohortFolder.with(json, "keyFigures", "id", "written-contracts");
    assertThat(count(figure)).isEqualTo(count);
  }

  /** A region may know of a training that no portfolio tells. */
  @Test
  void aSupervisorsTrainingMayStandInTheRegion() throws Exception {
    CohortFolder folder =
        new CohortFolder(temporary)
            .add("a", Map.of("SUPERVISOR", "Bo Ek", "TRAINING", "workplace: Norr"))
            .add("b", Map.of("SUPERVISOR", "Eva Ek", "TRAINING", "workplace: Norr"))
            .region("supervisors: [{name: Bo Ek, trainings: [2020-05-05]}]\n");
    JsonObject figure = CohortFolder.with(folder.json(), "keyFigures", "id", "supervisors-trained");
    assertThat(count(figure)).isEqualTo("1/2");
  }

  @Test
  void doctorsWithResearchAreComparedWithTheAim() throws Exception {
    CohortFolder folder =
        new CohortFolder(temporary)
            .add("a", Map.of("MORE", "orientation: research"))
            .add("b", Map.of("MORE", "orientation: research"))
            .region(
                "aims: [{orientation: research, at-most: 1}, {orientation: leadership, at-least: 1}]\n");
    String out = folder.run().out();
    assertThat(out).contains("With research         2  (aim ≤ 1, no)");
    assertThat(out).contains("With leadership       0  (aim ≥ 1, no)");
    JsonObject research =
        CohortFolder.with(folder.json(), "orientations", "orientation", "research");
    assertThat(research.get("trainees").getAsInt()).isEqualTo(2);
    assertThat(research.get("atLeast").isJsonNull()).isTrue();
  }
}
