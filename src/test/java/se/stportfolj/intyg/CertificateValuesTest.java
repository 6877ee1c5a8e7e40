package se.stportfolj.intyg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.intyg.Choices.NotThereException;
import se.stportfolj.pdf.form.FormId;

/** Which value goes into which field, and who signs, for both examples. */
class CertificateValuesTest {
  private final Portfolios anna = Portfolios.of(Portfolios.ANNA, "2026-11-22");
  private final Portfolios erik = Portfolios.of(Portfolios.ERIK, "2027-12-31");

  @Test
  void clinicalServiceOf2021() throws NotThereException {
    Intyg intyg = anna.one("hc-1");
    assertThat(intyg.form()).isEqualTo(FormId.of("2021-9"));
    assertThat(intyg.values().texts())
        .containsEntry("family-name", "Lindqvist")
        .containsEntry("given-name", "Anna")
        .containsEntry("personnummer", "19900214-9822")
        .containsEntry("specialty", "Allmänmedicin")
        .containsEntry("unit", "Gävle Strand hälsocentral")
        .containsEntry("signer-name", "Karin Ek")
        .containsEntry("signer-specialty", "Allmänmedicin")
        .doesNotContainKeys("unit-and-period", "signature", "bilaga");
    assertThat(intyg.values().texts().get("period")).matches("\\d{6}–\\d{6}");
  }

  @Test
  void courseAndProjectHaveTheirSubjects() throws NotThereException {
    assertThat(anna.one("konsultation").values().texts())
        .hasEntrySatisfying("subject", t -> assertThat(t).startsWith("Konsultation"))
        .doesNotContainKey("period");
    Intyg project = anna.one("qi-1");
    assertThat(project.form()).isEqualTo(FormId.of("2021-11"));
    assertThat(project.values().texts()).containsKeys("subject", "description");
  }

  @Test
  void attestationsOfBtAreAmongAllThatIsDone() throws NotThereException {
    assertThat(anna.selection().all().intyg())
        .extracting(Intyg::fileName)
        .contains("2021-2-bt-primarvard.pdf", "2021-2-bt-akutsjukvard.pdf", "2021-3.pdf");
    assertThat(anna.one("bt-primarvard").values().texts())
        .containsEntry("objectives", "BT5, BT9, BT12, BT14, BT16")
        .containsEntry("signer-name", "Karin Ek")
        .containsEntry("place-date", "Gävle 2022-08-10")
        .hasEntrySatisfying(
            "activities",
            // The line breaks of the file are the editor's, on every form.
            t -> assertThat(t).startsWith("Sex månaders").contains("barnavårdscentral och akut"))
        .hasEntrySatisfying("verification", t -> assertThat(t).startsWith("Sit-in"));
  }

  @Test
  void serviceOfBtIsListedAloneAndItsPartsAreDescribed() throws NotThereException {
    Intyg intyg = anna.on("2021-3");
    assertThat(intyg.values().rows())
        .extracting(r -> r.period() + " " + r.percent() + " " + r.months())
        .containsExactly("220201–220731 100 6,0", "220801–221130 100 4,0", "221201–230131 100 2,0");
    assertThat(intyg.values().texts())
        .containsEntry("sum", "12,0")
        .containsEntry("signer-name", "Mats Hedberg")
        .containsEntry(
            "primary-care",
            "Gävle Strand hälsocentral, 220201–220731, 100 % av heltid, motsvarande 6,0 månader på"
                + " heltid.")
        .hasEntrySatisfying("acute-care", t -> assertThat(t).contains("Akutmottagningen"));
  }

  @Test
  void twoDifferentPersonsSignTheFinalCertificatesOf2021() throws NotThereException {
    assertThat(anna.on("2021-4").values().texts())
        .containsEntry("main-name", "Karin Ek")
        .containsEntry("assessor-name", "Đorđe Marković")
        .containsEntry("assessor-workplace", "Sandvikens hälsocentral");
    assertThat(anna.on("2021-7").values().texts())
        .containsEntry("main-name", "Karin Ek")
        .containsEntry("main-personnummer", "19680917-9846")
        .containsEntry("specialist-name", "Nguyễn Thị Lan")
        .containsEntry("specialist-personnummer", "19820611-9888");
  }

  @Test
  void theServiceRecordOf2021IsSignedByTheHead() throws NotThereException {
    assertThat(anna.on("2021-6").values().texts())
        .containsEntry("signer-name", "Mats Hedberg")
        .containsEntry("signer-workplace", "Gävle Strand hälsocentral")
        .doesNotContainKey("signer-personnummer");
    assertThat(anna.on("2021-6").values().rows()).hasSizeGreaterThan(10);
  }

  @Test
  void underThe2015RegulationTheAppointedSpecialistSignsInTheHeadsPlace() throws NotThereException {
    Intyg intyg = erik.on("2015-2");
    assertThat(intyg.values().checked()).isEqualTo(Set.of("appointed-yes"));
    assertThat(intyg.values().texts())
        .containsEntry("appointer-name", "Camilla Thorsell")
        .containsEntry("head-name", "Željko Perišić")
        .containsEntry("head-specialty", "Psykiatri")
        .containsEntry("main-name", "Margareta Holmqvist")
        .containsEntry("main-training-year", "2022")
        .containsEntry("study-director-given-name", "Anneli")
        .containsEntry("study-director-family-name", "Rosdahl")
        .doesNotContainKeys("head-place-date", "main-signature");
  }

  @Test
  void theOtherFormsOf2015() throws NotThereException {
    assertThat(erik.one("obs-palliativ").form()).isEqualTo(FormId.of("2015-3"));
    assertThat(erik.one("sci-1").form()).isEqualTo(FormId.of("2015-7"));
    Intyg course = erik.one("psykofarm");
    assertThat(course.form()).isEqualTo(FormId.of("2015-5"));
    // A leader who is a specialist says so; one who is none has nothing to say.
    assertThat(course.values().texts())
        .containsKeys("subject-and-period", "leader")
        .containsEntry("signer-specialty", "Psykiatri");
    assertThat(anna.one("konsultation").values().texts()).doesNotContainKey("signer-specialty");
    assertThat(course.values().checked()).hasSize(1);
  }

  @Test
  void theApplicationOf2015HasTheServiceRecordAndListsItsBilagor() {
    Map<String, String> texts =
        erik.envelope(Application.Kind.SPECIALIST).application().values().texts();
    assertThat(texts)
        .containsEntry("mobile", "070-174 06 47")
        .doesNotContainKey("phone")
        .containsEntry("degree-date", "180608")
        .containsEntry("licence-1-date", "210127")
        .containsEntry("bilagor-final", "1")
        .containsEntry("bilagor-observership", "2–4")
        .containsEntry("sum", "61,3");
  }

  @Test
  void theApplicationForBtListsItsBilagor() {
    Envelope envelope = anna.envelope(Application.Kind.BT);
    assertThat(envelope.application().form()).isEqualTo(FormId.of("2021-1"));
    assertThat(envelope.application().values().texts())
        .containsEntry("phone", "070-174 06 12")
        .containsEntry("bilagor-bt-service", "1")
        .containsEntry("bilagor-bt-final", "2")
        .containsEntry("bilagor-bt-goals", "3–6");
    assertThat(envelope.certificates())
        .extracting(i -> i.bilaga().orElseThrow())
        .isEqualTo(List.of(1, 2, 3, 4, 5, 6));
  }

  /** Years lie between the two: neither has the day of the other. */
  @Test
  void eachApplicationHasItsOwnDayAndPlace(@TempDir Path folder) throws IOException {
    for (String file : List.of("contract", "rotations", "courses", "assessments", "absence")) {
      String name = file + ".yaml";
      Files.copy(Path.of(Portfolios.ANNA, name), folder.resolve(name));
    }
    Path contract = folder.resolve("contract.yaml");
    Files.writeString(
        contract,
        Files.readString(contract)
            .replace(
                "bt: {approved: 2023-04-20}",
                "bt: {applied: 2023-03-01, place: Gävle}\n"
                    + "application: {date: 2028-09-11, place: Sandviken}"));
    Portfolios both = Portfolios.of(folder, "2026-11-22");
    assertThat(both.envelope(Application.Kind.BT).application().values().texts())
        .containsEntry("place-date", "Gävle 2023-03-01");
    assertThat(both.envelope(Application.Kind.SPECIALIST).application().values().texts())
        .containsEntry("place-date", "Sandviken 2028-09-11");
  }

  @Test
  void anApplicationTooEarlySaysWhatIsMissing() {
    assertThat(anna.envelope(Application.Kind.SPECIALIST).gaps())
        .extracting(m -> m.key())
        .contains("render.service-not-complete", "render.gap.delmal");
  }

  /** What validate says of a form is what is printed, whichever delmål stands first. */
  @ParameterizedTest
  @ValueSource(strings = {"BT1, STc1", "STc1, BT1"})
  void anAttestationIsPrintedOnTheFormThatTheRulesJudge(String objectives, @TempDir Path folder)
      throws IOException, NotThereException {
    for (String file : List.of("contract", "rotations", "courses", "assessments", "absence")) {
      String name = file + ".yaml";
      Files.copy(Path.of(Portfolios.ANNA, name), folder.resolve(name));
    }
    Files.writeString(
        folder.resolve("attestations.yaml"),
        "attestations: [{id: mixed, objectives: [" + objectives + "], activities: Kurs}]");
    Portfolios mixed = Portfolios.of(folder, "2026-11-22");
    assertThat(mixed.one("mixed").form()).isEqualTo(FormId.of("2021-2"));
    assertThat(mixed.training().certifiable())
        .filteredOn(one -> one.activity().id().equals("mixed"))
        .extracting(one -> one.form().bilaga())
        .containsExactly("2");
  }
}
