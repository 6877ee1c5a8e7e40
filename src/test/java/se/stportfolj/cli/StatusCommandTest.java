package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code st status} and {@code st calendar} from outside. */
class StatusCommandTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";

  /** Four months after the last rotation: they count, and somebody should know that. */
  @Test
  void saysWhatIsAssumed() {
    String anna = "examples/anna-allmanmedicin-2021";
    Run later = Run.st("status", anna, "--as-of", "2029-01-31");
    assertThat(later.out()).contains("4.0 of them assumed: no rotation records");
    assertThat(Run.st("forecast", anna, "--as-of", "2029-01-31").out())
        .contains("of these 4.0 months are assumed");
    assertThat(Run.st("status", anna, "--as-of", "2029-01-31", "--format", "json").out())
        .contains("\"assumedMonths\" : 4.0");
    assertThat(Run.st("status", anna).out()).doesNotContain("assumed");
  }

  @Test
  void thePageSaysWhereADoctorStands() {
    Run run = Run.st("status", ANNA);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("44.5 of 66.0 months")
        .containsPattern("Now: +Gävle Strand hälsocentral, 100 %, 2026-11-01–2027-01-31")
        .containsPattern("Next: +Ögonmottagningen")
        .contains("  ✓ BT1–BT18: BT is approved\n")
        .contains("  ✓ STc1–STc10, STc12–STc15: the certificates are signed\n")
        .contains("– STa1  course missing")
        .contains("○ STa7  clinical service ongoing")
        .contains("○ STb2  clinical service signed · course planned")
        .contains("✓ STc11 clinical service certified")
        .containsPattern("Get the signed original for .*\\s+.*issued on 2026-09-10, 73 days ago")
        .containsPattern("Ortopedkliniken, Gävle sjukhus, done on\\s+2026-10-31, 22 days ago");
  }

  @Test
  void itIsOnePageAndAllIsWhatItLeavesOut() {
    String page = Run.st("status", ANNA).out();
    String all = Run.st("status", ANNA, "--all").out();
    assertThat(page.lines().count()).isLessThanOrEqualTo(50);
    assertThat(all)
        .contains("✓ BT7   certificate of the delmål itself signed")
        .contains("✓ STc1  clinical service signed")
        .contains("the certificate, for 22 days")
        .contains("Plan for STa1: course")
        .contains("– bilaga 12 Intyg – Delmål STa3. Medicinsk vetenskap: no activity yet for STa3")
        .doesNotContain("--all");
    assertThat(page).contains("shown with --all").contains("25 of 35 certificates signed");
  }

  @Test
  void inTheLastYearTheAttachmentsStandOneByOne() {
    assertThat(Run.st("status", "examples/erik-psykiatri-2015").out())
        .contains("· bilaga 2 Intyg om uppnådd specialistkompetens: to be printed and signed")
        .contains("– bilaga 5 Kurs: 22 of 23 signed; lacking: npf-vuxna")
        .contains("✓ bilaga 6 Kvalitets- och utvecklingsarbete: 2 of 2 signed");
  }

  @Test
  void theMostUrgentStandsFirst() {
    List<String> days =
        Run.st("status", ANNA)
            .out()
            .lines()
            .dropWhile(line -> !line.equals("What to do next"))
            .takeWhile(line -> !line.isBlank())
            .filter(line -> line.matches("  20\\d\\d-.*"))
            .map(line -> line.substring(2, 12))
            .toList();
    assertThat(days).hasSizeGreaterThan(5).isSorted();
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80, 120})
  void noLineIsWiderThanTheTerminal(int columns) {
    Run run =
        Run.in(
            Path.of("").toAbsolutePath(),
            Map.of("ST_LANG", "sv", "COLUMNS", Integer.toString(columns)),
            false,
            "status",
            ANNA);
    assertThat(run.out().lines())
        .allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(columns));
  }

  @Test
  void jsonHasEveryActivityWithItsEvidence() {
    assertThat(Run.st("status", ANNA, "--format", "json").out())
        .contains("\"schema\" : \"st/status/1\"")
        .contains("\"state\" : \"missing\"")
        .containsPattern("\"evidence\" : \\[\\s+\"glesbygd\"")
        .contains("\"for\" : \"signature\"")
        .containsPattern(
            "\"form\" : \"2021-8\",\\s+\"document\" : null,\\s+\"state\" : \"missing\",\\s+"
                + "\"present\" : \\[\\s+\"[a-z-]+\"\\s+\\],\\s+\"missing\" : \\[\\s+\"obs-bero\"");
  }

  @Test
  void markdownIsATable() {
    assertThat(Run.st("status", ANNA, "--format", "markdown").out())
        .startsWith("## Anna Lindqvist")
        .contains("| --- | --- | --- |")
        .contains("| STc11 | ✓ | clinical service certified |")
        .contains("- [x] bilaga 11 Deltagande i utvecklingsarbete: 1 of 1 signed");
  }

  @Test
  void anApplicationForApprovedBtIsToldUntilItIsApproved(@TempDir Path folder) throws IOException {
    for (String file : List.of("contract", "rotations", "courses", "assessments", "absence")) {
      Files.copy(Path.of(ANNA, file + ".yaml"), folder.resolve(file + ".yaml"));
    }
    Path contract = folder.resolve("contract.yaml");
    String text = Files.readString(contract);
    String applied = "bt: {applied: 2023-03-01}";
    Files.writeString(contract, text.replace("bt: {approved: 2023-04-20}", applied));
    String out = Run.in(folder, Map.of("ST_LANG", "en"), false, "status").out();
    assertThat(out).contains("12.0 of 6.0 months, applied for on 2023-03-01");
    Files.writeString(
        contract,
        Files.readString(contract).replace("2023-03-01}", "2023-03-01, approved: 2023-04-20}"));
    out = Run.in(folder, Map.of("ST_LANG", "en"), false, "status").out();
    assertThat(out).contains("approved on 2023-04-20").doesNotContain("applied for");
  }

  @Test
  void theCalendarIsReadBackByAnotherProgram() {
    ICalendar calendar = Biweekly.parse(Run.st("calendar", ANNA).out()).first();
    assertThat(calendar.getEvents())
        .extracting(event -> event.getSummary().getValue())
        .contains(
            "Sign the contract with Ögonmottagningen, Gävle sjukhus before the side service begins",
            "Certificate of Ortopedkliniken, Gävle sjukhus");
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue())
        .doesNotHaveDuplicates();
    assertThat(calendar.getEvents())
        .filteredOn(
            event -> event.getSummary().getValue().equals("Apply for specialist competence"))
        .singleElement()
        .extracting(event -> event.getDescription().getValue())
        .asString()
        .contains("\n- bilaga 8 Auskultation: 1 of 2 signed; lacking: obs-bero\n");
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
  }

  @Test
  void linesAreFoldedAndUidsStayWhenDaysMove() {
    String now = Run.st("calendar", ANNA).out();
    assertThat(now.split("\r\n"))
        .allSatisfy(
            l -> assertThat(l.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(now.replace("\r\n", "")).doesNotContain("\n");
    // Three days later: her next year of training, with what it asks, begins on the 28th.
    String later = Run.st("calendar", ANNA, "--as-of", "2026-11-25").out();
    assertThat(uids(later)).isEqualTo(uids(now));
    assertThat(later).isNotEqualTo(now);
  }

  private static List<String> uids(String calendar) {
    return Biweekly.parse(calendar).first().getEvents().stream()
        .map(VEvent::getUid)
        .map(uid -> uid.getValue())
        .toList();
  }
}
