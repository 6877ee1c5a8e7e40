package se.stportfolj.intyg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.statute.Issued;

/** Specialists from a third country: delmål attested in Sweden, with the individual programme. */
class ThirdCountryTest {
  private static final String FOLDER = "src/test/resources/portfolios/tredjeland-";
  private final Portfolios old = Portfolios.of(FOLDER + "2015", "2026-11-22");
  private final Portfolios newer = Portfolios.of(FOLDER + "2021", "2026-11-22");

  @Test
  void delmalOf2015AreAttestedByHeadAndMainSupervisor() throws Choices.NotThereException {
    Intyg intyg = old.one("akut");
    assertThat(intyg.fileName()).isEqualTo("2015-8a-akut.pdf");
    assertThat(intyg.values().texts())
        .containsEntry("bilaga", "4")
        .containsEntry("objectives", "a1, c1, c3")
        .containsEntry("head-name", "Sven Åkesson")
        .containsEntry("main-name", "Birgitta Öhman")
        .containsEntry("main-training-year", "2018")
        // How it was checked, not which activities there were: that is what the form asks.
        .hasEntrySatisfying("description", t -> assertThat(t).startsWith("Kontrollerat"))
        .doesNotContainKeys("signer-name", "activities");
    assertThat(intyg.values().checked()).isEqualTo(Set.of("appointed-no"));
    assertThat(intyg.values().rows())
        .extracting(r -> r.unit() + " " + r.period())
        .containsExactly(
            "Psykiatriska akutmottagningen, Umeå 200302–201231",
            "Psykiatriska öppenvården, Umeå 210101–210630");
  }

  @Test
  void theFinalCertificateOf2015IsBilaga8b() throws Choices.NotThereException {
    assertThat(old.on("2015-8b").values().texts())
        .containsEntry("head-name", "Sven Åkesson")
        .containsEntry("main-name", "Birgitta Öhman")
        .containsEntry("study-director-family-name", "Haddad")
        .doesNotContainKeys("family-name", "specialty");
    Envelope envelope = old.envelope(Application.Kind.SPECIALIST);
    assertThat(envelope.certificates())
        .extracting(i -> i.form().toString())
        .containsExactly("2015-8b", "2015-8a", "2015-8a");
    assertThat(envelope.application().values().texts())
        .containsEntry("bilagor-third-country", "1–2, 4")
        .containsEntry("bilagor-programme", "3")
        .containsEntry("held-1-country", "Moldavien")
        .containsEntry("sum", "14,5")
        .doesNotContainKeys("bilagor-final", "bilagor-clinical");
  }

  @Test
  void delmalOf2021AreAttestedByTheSupervisor() throws Choices.NotThereException {
    Intyg intyg = newer.one("akut");
    assertThat(intyg.fileName()).isEqualTo("2021-13-akut.pdf");
    assertThat(intyg.values().texts())
        .containsEntry("objectives", "STa5, STc1, STc3")
        .containsEntry("signer-name", "Nils Ødegård")
        .containsEntry("place-date", "Umeå 2023-07-02")
        .hasEntrySatisfying("activities", t -> assertThat(t).startsWith("Tio månaders"))
        .hasEntrySatisfying("verification", t -> assertThat(t).contains("Chișinău"));
    // Nobody of its own: the main supervisor.
    assertThat(newer.one("oppen").values().texts()).containsEntry("signer-name", "Birgitta Öhman");
    assertThat(newer.envelope(Application.Kind.SPECIALIST).application().values().texts())
        .containsEntry("bilagor-third-country", "3–4")
        .containsEntry("bilagor-programme", "5");
  }

  @Test
  void delmalAreTransferredToo() throws Choices.NotThereException {
    Transfer transfer = new Transfer(old.training(), Issued.HSLF_FS_2021_8);
    assertThat(transfer.all().intyg())
        .filteredOn(i -> i.form().bilaga().equals("13"))
        .hasSize(2)
        .allSatisfy(
            i ->
                assertThat(i.values().texts())
                    .containsEntry("signer-name", "Birgitta Öhman")
                    .doesNotContainKeys("objectives", "place-date"));
  }

  @Test
  void bothPartsOfBtAreDescribedFromTheRotationsOfBtAlone() throws Choices.NotThereException {
    Portfolios anna = Portfolios.of(Portfolios.ANNA, "2026-11-22");
    Map<String, String> texts = anna.on("2021-3").values().texts();
    List<String> units =
        anna.portfolio().rotations().stream()
            .filter(r -> r.kind() == RotationKind.BT)
            .map(r -> r.unit())
            .toList();
    assertThat(units).isNotEmpty();
    String described = texts.get("primary-care") + "\n" + texts.get("acute-care");
    for (String line : described.split("\n", -1)) {
      assertThat(units).anyMatch(line::startsWith);
    }
  }

  @Test
  void theChecklistTellsWhatIsSignedAndWhatIsNot() {
    List<Checklist.Line> lines =
        Checklist.of(
            old.envelope(Application.Kind.SPECIALIST), old.training(), Application.Kind.SPECIALIST);
    assertThat(lines)
        .extracting(line -> line.text().key())
        .containsExactly(
            "checklist.sign",
            "checklist.signs",
            "checklist.signs",
            "checklist.applicant-signs",
            "checklist.enclose",
            "checklist.application",
            "checklist.original",
            "checklist.original",
            "checklist.copy",
            "checklist.original-signed-on",
            "checklist.replace",
            "checklist.fee",
            "checklist.pay",
            "checklist.note",
            "checklist.not-known",
            "checklist.not-known.signed",
            "checklist.not-known.document",
            "checklist.not-known.other");
    assertThat(lines.get(9).text().blanks().get("day").toString()).contains("2021-07-02");
    // Bilaga 4 is signed: neither head nor main supervisor is asked again.
    assertThat(lines.get(1).text().blanks().get("bilagor").toString()).contains("1–2");
  }
}
