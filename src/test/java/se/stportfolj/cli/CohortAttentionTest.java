package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Why somebody needs attention, to the day. Without anything unusual a portfolio of {@link
 * CohortFolder} is complete on 2027-02-28 and needs none.
 */
class CohortAttentionTest {
  @TempDir private Path temporary;

  /** The reasons of the only portfolio, each with its rule, in their order. */
  private Map<String, String> reasons(Map<String, String> values, String... arguments)
      throws Exception {
    CohortFolder folder = new CohortFolder(temporary).add("a", values);
    Map<String, String> reasons = new LinkedHashMap<>();
    for (JsonElement one :
        folder
            .json(arguments)
            .getAsJsonArray("trainees")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("attention")) {
      JsonElement rule = one.getAsJsonObject().get("rule");
      reasons.put(
          one.getAsJsonObject().get("reason").getAsString(),
          rule.isJsonNull() ? "" : rule.getAsString());
    }
    return reasons;
  }

  private Map<String, String> reasons(String key, String value) throws Exception {
    return reasons(Map.of(key, value));
  }

  @Test
  void whatIsInOrderNeedsNone() throws Exception {
    assertThat(reasons(Map.of())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-12-30, false", "2026-12-29, true", "2027-06-30, false"})
  void laterThanTheContractByMoreThanSixtyDays(String planned, boolean marked) throws Exception {
    Map<String, String> reasons =
        reasons("MORE", "signed: 2022-03-15\nplanned-completion: " + planned);
    assertThat(reasons.containsKey("later-than-contract")).isEqualTo(marked);
    if (marked) {
      assertThat(reasons).containsEntry("later-than-contract", "time/planned-completion-differs");
    }
  }

  @Test
  void whatSomebodyHasAcceptedIsNoReason() throws Exception {
    String late = "signed: 2022-03-15\nplanned-completion: 2026-01-01\n";
    String accepted =
        """
        exceptions:
          - {rule: time/planned-completion-differs, reason: agreed, decided-by: Ruth Ek, date: 2026-10-01}
        """;
    assertThat(reasons("MORE", late)).containsKey("later-than-contract");
    assertThat(reasons("MORE", late + accepted.strip())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2027-05-21, true", "2027-05-22, false"})
  void rotationsArePlannedForHalfAYear(String last, boolean marked) throws Exception {
    // Complete only in September: the months of two years at half time lack.
    Map<String, String> values = new HashMap<>();
    values.put("TO", last);
    values.put("MORE", "signed: 2022-03-15\ncredits: []");
    CohortFolder folder = new CohortFolder(temporary).add("a", values);
    folder.file(
        "a/absence.yaml",
        "absences:\n  - {from: 2024-01-01, to: 2024-12-31, kind: parental, percent: 100}\n");
    String text = folder.run().out();
    assertThat(text.contains("no rotation is planned after " + last)).isEqualTo(marked);
  }

  /** Where the plan reaches the day of completion, nothing more is to be planned. */
  @Test
  void thePlanNeedNotReachBeyondCompletion() throws Exception {
    assertThat(reasons("TO", "2027-02-28")).doesNotContainKey("no-rotation-planned");
    assertThat(reasons("TO", "2027-02-27")).containsEntry("no-rotation-planned", "");
  }

  @ParameterizedTest
  @CsvSource({"2026-10-23, false", "2026-10-22, true"})
  void aCertificateWaitsThirtyDays(String issued, boolean marked) throws Exception {
    CohortFolder folder = new CohortFolder(temporary).add("a");
    folder.file(
        "a/courses.yaml",
        """
        courses:
          - id: kurs
            title: En kurs
            from: 2026-09-01
            to: 2026-09-02
            objectives: [a6]
            certificate: {issued: ISSUED, place: Ort}
        """
            .replace("ISSUED", issued));
    String out = folder.run().out();
    assertThat(out.contains("31 days")).isEqualTo(marked);
    assertThat(out.contains("[delmal/unsigned]")).isEqualTo(marked);
  }

  @Test
  void serviceCompleteWhileDelmalLack() throws Exception {
    assertThat(reasons(Map.of(), "--as-of", "2027-02-27")).doesNotContainKey("objectives-lacking");
    assertThat(reasons(Map.of(), "--as-of", "2027-02-28"))
        .containsEntry("objectives-lacking", "delmal/activity-missing");
  }

  @Test
  void aTrainingWithoutAnyDayIsToBeSeenTo() throws Exception {
    CohortFolder folder = new CohortFolder(temporary).add("a");
    folder.file("a/rotations.yaml", "rotations: []\n");
    assertThat(folder.run().out())
        .contains("no day can be computed: there are no rotations in rotations.yaml")
        .contains("Without a day: 1 trainee");
  }

  @Test
  void aSupervisorWithoutTraining() throws Exception {
    assertThat(reasons("TRAINING", "workplace: Kliniken"))
        .containsEntry("supervisor-untrained", "people/supervisor-untrained");
  }

  @ParameterizedTest
  @CsvSource({"'', true", "', closed: 2026-11-22', false", "', closed: 2026-11-23', true"})
  void anActionPlanThatIsOpen(String closed, boolean marked) throws Exception {
    Map<String, String> reasons =
        reasons(
            "ASSESSMENTS",
            "assessments: []\naction-plans: [{id: plan, opened: 2026-05-01" + closed + "}]\n");
    assertThat(reasons.containsKey("action-plan-open")).isEqualTo(marked);
  }

  /** A must is a must also where the region has made its finding milder or worse. */
  @ParameterizedTest
  @CsvSource({"must, true", "should, false"})
  void aMustOfAGuidelineIsBroken(String force, boolean marked) throws Exception {
    CohortFolder folder = new CohortFolder(temporary);
    folder.file(
        ".st.yaml",
        "policies: [./pack.yaml]\nseverities: {policy/contract-signed-within: error}\n");
    folder.file(
        "pack.yaml",
        """
        title: Regionen
        documents: [{id: pm, title: PM}]
        entries:
          - {rule: contract-signed-within, value: 3, unit: months, force: FORCE,
             source: {document: pm, section: "2"}}
        """
            .replace("FORCE", force));
    Map<String, String> reasons = reasons("MORE", "employer: Regionen");
    assertThat(reasons.containsKey("guideline-broken")).isEqualTo(marked);
    if (marked) {
      assertThat(reasons).containsEntry("guideline-broken", "policy/contract-signed-within");
    }
  }

  /** What lacks in several years stands in one place of the files, and is told once for each. */
  @Test
  void everyYearIsToldForItself() throws Exception {
    CohortFolder folder = new CohortFolder(temporary).add("a");
    folder.file(".st.yaml", "policies: [./pack.yaml]\n");
    folder.file(
        "pack.yaml",
        """
        title: Regionen
        documents: [{id: pm, title: PM}]
        entries:
          - {rule: assessments-per-year, value: 4, unit: times, force: must,
             source: {document: pm, section: "2"}}
        """);
    Run alone =
        Run.in(temporary, Map.of("ST_LANG", "en"), false, "validate", "a", "--format", "json");
    List<String> found = new ArrayList<>();
    for (JsonElement one :
        JsonParser.parseString(alone.out()).getAsJsonObject().getAsJsonArray("findings")) {
      if (one.getAsJsonObject().get("rule").getAsString().equals("policy/assessments-per-year")) {
        found.add(one.getAsJsonObject().get("message").getAsString());
      }
    }
    List<String> told = new ArrayList<>();
    folder
        .json()
        .getAsJsonArray("trainees")
        .get(0)
        .getAsJsonObject()
        .getAsJsonArray("attention")
        .forEach(one -> told.add(one.getAsJsonObject().get("text").getAsString()));
    assertThat(found).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    assertThat(told).containsExactlyInAnyOrderElementsOf(found);
  }

  /** Where no rule stands beside it, the text says what it rests on. */
  @Test
  void everyReasonHasARuleOrASource() throws Exception {
    for (JsonElement row :
        JsonParser.parseString(Run.st("cohort", "examples", "--format", "json").out())
            .getAsJsonObject()
            .getAsJsonArray("trainees")) {
      for (JsonElement one : row.getAsJsonObject().getAsJsonArray("attention")) {
        boolean rule = !one.getAsJsonObject().get("rule").isJsonNull();
        assertThat(rule || one.getAsJsonObject().get("text").getAsString().endsWith(")")).isTrue();
      }
    }
  }
}
