package se.stportfolj.intyg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.intyg.Choices.Chosen;
import se.stportfolj.intyg.Choices.NotThereException;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.statute.Issued;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Message;

/** The other regulation's certificates, for the main supervisor to sign. */
class TransferTest {
  private static final RegulationId NEW = Issued.HSLF_FS_2021_8;
  private static final RegulationId OLD = Issued.SOSFS_2015_8;

  @TempDir private Path folder;

  private static Transfer transfer(Portfolios from, RegulationId to) {
    return new Transfer(from.training(), to);
  }

  private static Transfer erik() {
    return transfer(Portfolios.of(Portfolios.ERIK, "2026-12-31"), NEW);
  }

  private static Intyg one(Transfer transfer, String id) throws NotThereException {
    return transfer.one(id, Optional.empty()).intyg().get(0);
  }

  @Test
  void theMainSupervisorSignsOnADayToCome() throws NotThereException {
    Intyg bup = one(erik(), "bup");
    assertThat(bup.form()).isEqualTo(FormId.of("2021-9"));
    assertThat(bup.values().texts())
        .containsEntry("signer-name", "Margareta Holmqvist")
        .containsEntry("signer-personnummer", "19650430-9896")
        .containsEntry("signer-specialty", "Psykiatri")
        .containsEntry("unit", "Barn- och ungdomspsykiatriska mottagningen, Karlskrona")
        .containsEntry("period", "230401–230731")
        .containsKey("description")
        // Nobody has said which delmål of 2021 these are: they are not invented.
        .doesNotContainKeys("objectives", "place-date", "bilaga");
  }

  @Test
  void aCourseIsSignedByTheSupervisorAndNotByItsLeader() throws NotThereException {
    Intyg course = one(erik(), "etik");
    assertThat(course.form()).isEqualTo(FormId.of("2021-10"));
    assertThat(course.values().checked()).isEqualTo(Set.of("signed-by-supervisor"));
    assertThat(course.values().texts()).containsEntry("signer-name", "Margareta Holmqvist");
    Intyg old = one(transfer(Portfolios.of(Portfolios.ANNA, "2026-11-22"), OLD), "konsultation");
    assertThat(old.form()).isEqualTo(FormId.of("2015-5"));
    assertThat(old.values().checked()).isEqualTo(Set.of("signed-by-supervisor"));
    assertThat(old.values().texts())
        .containsEntry("signer-name", "Karin Ek")
        .containsKey("leader")
        .doesNotContainKey("objectives");
  }

  @Test
  void everythingThatHasAFormAndWhatHasNone() throws NotThereException {
    Chosen chosen = erik().all();
    assertThat(chosen.intyg()).hasSize(43).allMatch(i -> i.form().regulation() == 2021);
    assertThat(chosen.intyg())
        .extracting(Intyg::fileName)
        .contains("2021-8-obs-rtms.pdf", "2021-11-qi-1.pdf")
        .doesNotContain("2021-6.pdf", "2021-7.pdf");
    // Independent written work has no form under 2021.
    assertThat(chosen.refusals())
        .extracting(Message::key)
        .containsExactly("render.transfer.no-form");
    assertThat(chosen.refusals().get(0).blanks().get("id").toString()).contains("sci-1 (2015-7)");
    assertThat(chosen.warnings())
        .extracting(Message::key)
        .containsExactly("render.transfer.delmal");
  }

  @Test
  void neitherBtNorSta3HasAFormUnder2015() throws NotThereException {
    Transfer anna = transfer(Portfolios.of(Portfolios.ANNA, "2026-11-22"), OLD);
    assertThat(anna.all().intyg()).extracting(i -> i.form().toString()).doesNotContain("2015-8a");
    assertThat(anna.all().refusals().get(0).blanks().get("id").toString())
        .contains("bt-primarvard (2021-2)");
    assertThatThrownBy(() -> one(anna, "bt-primarvard"))
        .isInstanceOf(NotThereException.class)
        .hasMessage("usage.no-form-there");
  }

  @Test
  void theWholeIsNotTransferred() {
    assertThatThrownBy(() -> erik().of(FormId.of("2021-7"))).hasMessage("usage.none-on-form");
    assertThatThrownBy(() -> erik().of(FormId.of("2015-4")))
        .hasMessage("usage.other-regulation-asked");
  }

  @Test
  void onOneForm() throws NotThereException {
    Chosen chosen = erik().of(FormId.of("2021-8"));
    assertThat(chosen.intyg())
        .extracting(Intyg::sources)
        .containsExactly(List.of("obs-palliativ"), List.of("obs-atstorning"), List.of("obs-rtms"));
  }

  @Test
  void whatFollowsTheRegulationAlreadyNeedNotBeTransferred() {
    Transfer same = transfer(Portfolios.of(Portfolios.ERIK, "2026-12-31"), OLD);
    assertThatThrownBy(same::all).hasMessage("usage.nothing-to-transfer");
    assertThatThrownBy(() -> one(same, "bup")).hasMessage("usage.not-to-transfer");
    assertThatThrownBy(() -> one(same, "nobody")).hasMessageStartingWith("usage.no-such-id");
  }

  @Test
  void afterTheContractHasChangedOnlyEntriesThatNameTheOthersCodes() throws Exception {
    Portfolios changed = changed();
    Transfer transfer = transfer(changed, NEW);
    Chosen chosen = transfer.all();
    assertThat(chosen.intyg())
        .extracting(Intyg::fileName)
        .containsExactly("2021-9-old.pdf", "2021-9-both.pdf");
    assertThat(one(transfer, "both").values().texts()).containsEntry("objectives", "STc1");
    assertThat(one(transfer, "old").values().texts())
        .doesNotContainKeys("objectives", "signer-name");
    assertThat(chosen.warnings())
        .extracting(Message::key)
        .contains(
            "render.transfer.nobody", "render.transfer.delmal", "render.without-personnummer");
  }

  private Portfolios changed() throws IOException {
    Files.writeString(
        folder.resolve("contract.yaml"),
        """
        trainee: {given-name: Åsa, family-name: Ek}
        licences: [{country: Sverige, date: 2018-01-01}]
        regulation: "2021"
        specialty: psykiatri
        start: 2019-01-01
        employment-percent: 100
        """);
    StringBuilder rotations = new StringBuilder("rotations:\n");
    rotations.append(rotation("old", "2019", "c1"));
    rotations.append(rotation("both", "2020", "c2, STc1"));
    rotations.append(rotation("new", "2021", "STc2"));
    Files.writeString(folder.resolve("rotations.yaml"), rotations);
    for (String file : List.of("courses", "absences", "assessments")) {
      String name = file.equals("absences") ? "absence" : file;
      Files.writeString(folder.resolve(name + ".yaml"), file + ": []\n");
    }
    return Portfolios.of(folder, "2026-12-31");
  }

  private static String rotation(String id, String year, String codes) {
    return "  - {id: %s, kind: clinical, unit: U, from: %s-01-01, to: %s-12-31, percent: 100, objectives: [%s], description: D}\n"
        .formatted(id, year, year, codes);
  }
}
