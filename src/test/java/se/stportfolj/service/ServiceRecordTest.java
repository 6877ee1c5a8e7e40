package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stportfolj.service.Careers.REGULATION_2015;
import static se.stportfolj.service.Careers.bt;
import static se.stportfolj.service.Careers.career;
import static se.stportfolj.service.Careers.clinical;
import static se.stportfolj.service.Careers.leave;
import static se.stportfolj.service.Careers.posting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;

class ServiceRecordTest {
  private static final Posting YEAR = clinical("hc", "2023-01-01", "2023-12-31", 100);

  @Test
  void aRotationIsARow() {
    assertThat(rows(YEAR)).containsExactly("unit hc 2023-01-01–2023-12-31 100 % 12.0");
  }

  @Test
  void parentalLeaveIsAGapBetweenRows() {
    assertThat(rows(List.of(YEAR), leave(AbsenceKind.PARENTAL, "2023-03-01", "2023-06-30", 100)))
        .containsExactly(
            "unit hc 2023-01-01–2023-02-28 100 % 2.0", "unit hc 2023-07-01–2023-12-31 100 % 6.0");
  }

  @Test
  void partialLeaveOf28DaysIsARowOfItsOwn() {
    assertThat(rows(List.of(YEAR), leave(AbsenceKind.SICK, "2023-02-01", "2023-02-28", 50)))
        .containsExactly(
            "unit hc 2023-01-01–2023-01-31 100 % 1.0",
            "unit hc 2023-02-01–2023-02-28 50 % 0.5", "unit hc 2023-03-01–2023-12-31 100 % 10.0");
  }

  @Test
  void shorterLeaveReducesTheMonths() {
    assertThat(rows(List.of(YEAR), leave(AbsenceKind.SICK, "2023-02-01", "2023-02-27", 100)))
        .containsExactly("unit hc 2023-01-01–2023-12-31 100 % 11.0");
  }

  @Test
  void leavesThatFollowEachOtherAreOne() {
    assertThat(
            rows(
                List.of(YEAR),
                leave(AbsenceKind.SICK, "2023-02-01", "2023-02-20", 100),
                leave(AbsenceKind.PARENTAL, "2023-02-21", "2023-03-10", 100)))
        .containsExactly(
            "unit hc 2023-01-01–2023-01-31 100 % 1.0", "unit hc 2023-03-11–2023-12-31 100 % 9.7");
  }

  @Test
  void aLongLeaveOverTwoRotationsShortensBoth() {
    assertThat(
            rows(
                List.of(YEAR, clinical("med", "2024-01-01", "2024-06-30", 100)),
                leave(AbsenceKind.PARENTAL, "2023-12-22", "2024-01-31", 100)))
        .containsExactly(
            "unit hc 2023-01-01–2023-12-21 100 % 11.7", "unit med 2024-02-01–2024-06-30 100 % 5.0");
  }

  @Test
  void researchAndAuskultationAreNoService() {
    assertThat(
            rows(
                YEAR,
                posting(
                    "f", RotationKind.RESEARCH, Optional.empty(), "2024-01-01", "2024-12-31", 100),
                posting(
                    "o",
                    RotationKind.OBSERVERSHIP,
                    Optional.empty(),
                    "2023-02-01",
                    "2023-02-10",
                    100)))
        .containsExactly("unit hc 2023-01-01–2023-12-31 100 % 12.0");
  }

  @Test
  void rotationsThatFollowInOneUnitAreOneRow() {
    Posting next =
        new Posting(
            "hc-2",
            YEAR.unit(),
            RotationKind.CLINICAL,
            Optional.empty(),
            Careers.period("2024-01-01", "2024-06-30"),
            YEAR.percent(),
            true);
    ServiceRecord record = record(List.of(YEAR, next));
    assertThat(texts(record)).containsExactly("unit hc 2023-01-01–2024-06-30 100 % 18.0");
    assertThat(record.rows().get(0).rotations()).containsExactly("hc", "hc-2");
  }

  @Test
  void partTimeSideBySideIsTwoRowsThatNeverExceedFullTime() {
    assertThat(
            rows(
                clinical("a", "2023-01-01", "2023-12-31", 80),
                clinical("b", "2023-01-01", "2023-12-31", 80)))
        .containsExactly(
            "unit a 2023-01-01–2023-12-31 50 % 6.0", "unit b 2023-01-01–2023-12-31 50 % 6.0");
  }

  @Test
  void onlyWhatIsServedByThenAndLicensed() {
    Career career =
        Careers.licensed(
            career(REGULATION_2015, List.of(YEAR)), Optional.of(LocalDate.of(2023, 2, 1)));
    assertThat(texts(ServiceRecord.through(career, LocalDate.of(2023, 6, 30))))
        .containsExactly("unit hc 2023-02-01–2023-06-30 100 % 5.0");
  }

  @Test
  void aCertificateOfBtListsBtOnly() {
    Posting bt = bt("bt", Setting.ACUTE_CARE, "2022-07-01", "2022-12-31", 100);
    assertThat(texts(record(List.of(bt, YEAR)).only(Set.of(RotationKind.BT))))
        .containsExactly("unit bt 2022-07-01–2022-12-31 100 % 6.0");
  }

  @Test
  void printedRowsAddUpToThePrintedTotal() {
    ServiceRecord record =
        record(
            List.of(
                clinical("a", "2023-01-01", "2023-01-10", 100),
                clinical("b", "2023-01-11", "2023-01-20", 100),
                clinical("c", "2023-01-21", "2023-01-31", 100)));
    assertThat(record.printedTotal()).isEqualTo(new BigDecimal("1.0"));
    assertThat(record.printedMonths())
        .containsExactly(new BigDecimal("0.3"), new BigDecimal("0.3"), new BigDecimal("0.4"));
  }

  @Test
  void manySingleDaysOffReduceTheMonths() {
    List<Leave> fridays = new ArrayList<>();
    LocalDate friday = LocalDate.of(2023, 1, 6);
    for (; friday.getYear() == 2023; friday = friday.plusWeeks(1)) {
      fridays.add(leave(AbsenceKind.PARENTAL, friday.toString(), friday.toString(), 100));
    }
    ServiceRecord record =
        ServiceRecord.through(
            career(REGULATION_2015, List.of(YEAR), fridays.toArray(Leave[]::new)),
            LocalDate.of(2024, 12, 31));
    assertThat(texts(record)).containsExactly("unit hc 2023-01-01–2023-12-31 100 % 10.3");
  }

  private static List<String> rows(Posting... postings) {
    return rows(List.of(postings));
  }

  private static List<String> rows(List<Posting> postings, Leave... leaves) {
    return texts(record(postings, leaves));
  }

  private static ServiceRecord record(List<Posting> postings, Leave... leaves) {
    return ServiceRecord.through(
        career(REGULATION_2015, postings, leaves), LocalDate.of(2024, 12, 31));
  }

  private static List<String> texts(ServiceRecord record) {
    return record.rows().stream()
        .map(
            row ->
                "%s %s–%s %s %% %s"
                    .formatted(
                        row.unit(),
                        row.dates().from(),
                        row.dates().to(),
                        row.percent(),
                        row.months().rounded(1)))
        .toList();
  }
}
