package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;

class ScenarioTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final Career PLANNED =
      Careers.career(
          Careers.REGULATION_2015,
          List.of(Careers.clinical("hc", "2022-02-01", "2027-12-31", 100)));

  @Test
  void aPercentageHoldsFromItsDayOn() {
    Scenario eighty = new Scenario.PercentFrom(Percent.of(80), LocalDate.of(2026, 2, 1));
    // 48 months are done; the 12 that are left take 15 at 80 %.
    assertThat(day(eighty.in(PLANNED))).contains(LocalDate.of(2027, 4, 30));
  }

  @Test
  void aPercentageOfServiceThatIsOnlyTakenToGoOnLeavesNoGap() {
    Career twoYears =
        Careers.career(
            Careers.REGULATION_2015,
            List.of(Careers.clinical("hc", "2022-02-01", "2024-01-31", 100)));
    Scenario eighty = new Scenario.PercentFrom(Percent.of(80), LocalDate.of(2026, 2, 1));
    assertThat(day(eighty.in(twoYears))).contains(LocalDate.of(2027, 4, 30));
  }

  @Test
  void rotationsInParallelShareThePercentage() {
    Career parallel =
        Careers.career(
            Careers.target(60, 6),
            List.of(
                Careers.bt("bt", Setting.PRIMARY_CARE, "2022-02-01", "2025-01-31", 30),
                Careers.clinical("hc", "2022-02-01", "2025-01-31", 70)));
    Scenario half = new Scenario.PercentFrom(Percent.of(50), LocalDate.of(2022, 2, 1));
    Amount accrued = ServiceTime.accrued(half.in(parallel), LocalDate.of(2025, 1, 31));
    assertThat(accrued.total()).isEqualTo(Fraction.of(18));
    assertThat(accrued.bt()).isEqualTo(Fraction.of(27, 5));
  }

  @Test
  void anAbsenceIsOnTopOfWhatIsWritten() {
    Scenario away =
        new Scenario.Away(
            AbsenceKind.PARENTAL, Percent.FULL, Careers.period("2026-03-01", "2026-04-30"));
    assertThat(day(away.in(PLANNED))).contains(LocalDate.of(2027, 3, 31));
    Scenario vacation =
        new Scenario.Away(
            AbsenceKind.VACATION, Percent.FULL, Careers.period("2026-03-01", "2026-04-30"));
    assertThat(day(vacation.in(PLANNED))).isEqualTo(day(PLANNED));
  }

  @Test
  void aRotationStandsInPlaceOfTheOthers() {
    Period march = Careers.period("2026-03-01", "2026-03-31");
    Scenario half = new Scenario.Placed(RotationKind.CLINICAL, Percent.of(50), march);
    assertThat(day(half.in(PLANNED))).contains(LocalDate.of(2027, 2, 14));
    Scenario research = new Scenario.Placed(RotationKind.RESEARCH, Percent.FULL, march);
    assertThat(day(research.in(PLANNED))).contains(LocalDate.of(2027, 2, 28));
    Scenario bt = new Scenario.Placed(RotationKind.BT, Percent.FULL, march);
    assertThat(ServiceTime.accrued(bt.in(PLANNED), march.to()).bt()).isEqualTo(Fraction.ONE);
  }

  @Test
  void theFirstOfTheDegreesLowersTheMonths() {
    Scenario degree = new Scenario.Degree(LocalDate.of(2025, 5, 1), Fraction.of(54));
    assertThat(day(degree.in(PLANNED))).contains(LocalDate.of(2026, 7, 31));
    Scenario later = new Scenario.Degree(LocalDate.of(2029, 5, 1), Fraction.of(54));
    assertThat(day(later.in(degree.in(PLANNED)))).contains(LocalDate.of(2026, 7, 31));
    assertThat(day(degree.in(later.in(PLANNED)))).contains(LocalDate.of(2026, 7, 31));
  }

  @Test
  void theSamePercentageChangesNothing() {
    LongStream.rangeClosed(1, 2_000)
        .forEach(
            seed -> {
              LocalDate from = LocalDate.of(2022, 2, 1).plusDays(seed);
              Scenario same = new Scenario.PercentFrom(Percent.FULL, from);
              assertThat(day(same.in(PLANNED))).as("from %s", from).isEqualTo(day(PLANNED));
            });
  }

  @Test
  void thePercentageToFinishByADayIsExact() {
    // Through 2026-11-22 are 57 months and 22/30; to come by 2027-04-30 are 5 and 8/30.
    FinishBy answer = FinishBy.of(PLANNED, AS_OF, LocalDate.of(2027, 4, 30));
    assertThat(answer).isInstanceOf(FinishBy.At.class);
    FinishBy.At at = (FinishBy.At) answer;
    assertThat(at.exact()).isEqualTo(Fraction.of(68, 158));
    assertThat(at.percent()).isEqualTo(44);
    assertThat(at.completeOn()).isBeforeOrEqualTo(LocalDate.of(2027, 4, 30));
  }

  @Test
  void itSaysByHowMuchFullTimeIsTooLate() {
    assertThat(FinishBy.of(PLANNED, AS_OF, LocalDate.of(2027, 1, 1)))
        .isEqualTo(new FinishBy.TooLate(LocalDate.of(2027, 1, 31), 30));
    assertThat(FinishBy.of(PLANNED, LocalDate.of(2028, 1, 1), LocalDate.of(2028, 2, 1)))
        .isEqualTo(new FinishBy.Already(LocalDate.of(2027, 1, 31)));
    Career noBt = PLANNED.withTarget(Careers.REGULATION_2021);
    assertThat(FinishBy.of(noBt, AS_OF, LocalDate.of(2030, 1, 1)))
        .isEqualTo(new FinishBy.Never(Completion.Obstacle.TOO_LITTLE_BT));
  }

  @Test
  void noSmallerPercentageFinishesInTime() {
    LocalDate asOf = LocalDate.of(2019, 10, 1);
    long answered =
        LongStream.rangeClosed(1, 3_000)
            .filter(
                seed -> {
                  Career career = RandomCareers.career(seed);
                  LocalDate by = asOf.plusDays(seed % 900);
                  if (!(FinishBy.of(career, asOf, by) instanceof FinishBy.At at)) {
                    return false;
                  }
                  assertThat(at.completeOn()).as("seed %s", seed).isBeforeOrEqualTo(by);
                  if (at.percent() > 1) {
                    Career less =
                        new Scenario.PercentFrom(Percent.of(at.percent() - 1), asOf.plusDays(1))
                            .in(career);
                    assertThat(day(less).filter(day -> !day.isAfter(by)))
                        .as("seed %s", seed)
                        .isEmpty();
                  }
                  return true;
                })
            .count();
    assertThat(answered).isGreaterThan(300);
  }

  @Test
  void theYearsOfALedgerAddUp() {
    LongStream.rangeClosed(1, 2_000)
        .forEach(
            seed -> {
              Career career = RandomCareers.career(seed);
              Ledger ledger = Ledger.through(career, career.start().plusDays(seed % 2_000));
              Fraction sum =
                  ledger.years().stream()
                      .map(YearMonths::months)
                      .reduce(ledger.credited().total(), Fraction::plus);
              assertThat(sum).as("seed %s", seed).isEqualTo(ledger.accrued().total());
            });
  }

  /** One pass over the periods: a long career has no more segments than a short one. */
  @Test
  void fortyYearsHaveAsManySegmentsAsFive() {
    assertThat(segments(40 * 365 / 20)).isEqualTo(segments(5 * 365 / 20));
  }

  private static int segments(int daysEach) {
    LocalDate first = LocalDate.of(2000, 1, 1);
    List<Posting> postings = new java.util.ArrayList<>();
    for (int i = 0; i < 20; i++) {
      LocalDate from = first.plusDays((long) i * daysEach);
      postings.add(
          Careers.clinical("r" + i, from.toString(), from.plusDays(daysEach - 1L).toString(), 100));
    }
    Career career = Careers.career(Careers.REGULATION_2015, postings);
    return Timeline.of(career, first, List.of()).size();
  }

  private static Optional<LocalDate> day(Career career) {
    return ServiceTime.completion(career).day();
  }
}
