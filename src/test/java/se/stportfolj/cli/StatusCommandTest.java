package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code st status} and {@code st calendar} from outside. */
class StatusCommandTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";

  @Test
  void thePageSaysWhereADoctorStands() {
    Run run = Run.st("status", ANNA);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("44.5 of 66.0 months")
        .containsPattern("Now: +Gävle Strand hälsocentral, 100 %, 2026-11-01–2027-01-31")
        .containsPattern("Next: +Ögonmottagningen")
        .contains("– STa1  course missing")
        .contains("○ STa7  clinical service ongoing")
        .contains("○ STb2  clinical service signed · course planned")
        .contains("✓ STc11 clinical service certified")
        .containsPattern("signed\\s+original, for 73 days")
        .contains("the certificate, for 22 days");
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
        .contains("\"for\" : \"signature\"");
  }

  @Test
  void markdownIsATable() {
    assertThat(Run.st("status", ANNA, "--format", "markdown").out())
        .startsWith("## Anna Lindqvist")
        .contains("| --- | --- | --- |")
        .contains("| STc11 | ✓ | clinical service certified |");
  }

  @Test
  void theCalendarIsReadBackByAnotherProgram() {
    ICalendar calendar = Biweekly.parse(Run.st("calendar", ANNA).out()).first();
    assertThat(calendar.getEvents())
        .extracting(event -> event.getSummary().getValue())
        .contains(
            "Contract with Ögonmottagningen, Gävle sjukhus before the rotation begins",
            "Certificate of Ortopedkliniken, Gävle sjukhus");
    assertThat(calendar.getEvents())
        .extracting(event -> event.getUid().getValue())
        .doesNotHaveDuplicates();
    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
  }

  @Test
  void linesAreFoldedAndUidsStayWhenDaysMove() {
    String now = Run.st("calendar", ANNA).out();
    assertThat(now.split("\r\n"))
        .allSatisfy(
            l -> assertThat(l.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(now.replace("\r\n", "")).doesNotContain("\n");
    String later = Run.st("calendar", ANNA, "--as-of", "2026-11-29").out();
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
