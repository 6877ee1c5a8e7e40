package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stportfolj.service.Careers.clinical;
import static se.stportfolj.service.Careers.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;

/** Why the days of a ledger count as they do. */
class ReasonTest {
  /** Licensed in February; research that nobody has decided on; a leave between two rotations. */
  private static final Career CAREER =
      Careers.licensed(
          Careers.career(
              Careers.REGULATION_2015,
              List.of(
                  clinical("a", "2022-02-01", "2022-04-30", 100),
                  research("r", "2022-04-01", "2022-06-30"),
                  clinical("b", "2022-09-01", "2022-10-31", 80)),
              leave(AbsenceKind.PARENTAL, "2022-07-15", "2022-07-31", 100),
              leave(AbsenceKind.SICK, "2022-10-01", "2022-10-10", 50)),
          Optional.of(LocalDate.of(2022, 2, 15)));

  @Test
  void saysInOneWordWhatTheDaysAre() {
    assertThat(rows().stream().map(row -> row.dates().from() + " " + row.reason().label()))
        .containsExactly(
            "2022-02-01 before-licence",
            "2022-02-15 a",
            "2022-04-01 a",
            "2022-05-01 not-counted",
            "2022-07-01 gap",
            "2022-07-15 parental",
            "2022-08-01 gap",
            "2022-09-01 b",
            "2022-10-01 sick",
            "2022-10-11 b",
            "2022-11-01 continues");
  }

  /** What does not count is named only where nothing else is. */
  @Test
  void namesTheRotationsThatCountAndOnlyElseTheOthers() {
    assertThat(rows().stream().map(row -> row.reason().rotations()))
        .containsExactly(
            List.of("a"),
            List.of("a"),
            List.of("a"),
            List.of("r"),
            List.of(),
            List.of(),
            List.of(),
            List.of("b"),
            List.of("b"),
            List.of("b"),
            List.of());
  }

  @Test
  void saysWhatEachOfTheDaysCounts() {
    assertThat(rows().stream().map(row -> row.percent().rounded(0).intValueExact()))
        .containsExactly(0, 100, 100, 0, 0, 0, 0, 80, 40, 80, 100);
  }

  private static List<LedgerRow> rows() {
    return Ledger.through(CAREER, LocalDate.of(2022, 12, 31)).rows();
  }

  private static Posting research(String id, String from, String to) {
    return Careers.posting(id, RotationKind.RESEARCH, Optional.empty(), from, to, 100);
  }
}
