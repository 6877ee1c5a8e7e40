package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stportfolj.service.Careers.REGULATION_2015;
import static se.stportfolj.service.Careers.REGULATION_2021;
import static se.stportfolj.service.Careers.bt;
import static se.stportfolj.service.Careers.career;
import static se.stportfolj.service.Careers.clinical;
import static se.stportfolj.service.Careers.credited;
import static se.stportfolj.service.Careers.leave;
import static se.stportfolj.service.Careers.licensed;
import static se.stportfolj.service.Careers.posting;
import static se.stportfolj.service.Careers.target;
import static se.stportfolj.service.Careers.withDegree;
import static se.stportfolj.service.Careers.withPostings;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;
import se.stportfolj.service.Completion.Obstacle;

class ServiceTimeTest {
  private static final Posting TWENTY_YEARS = clinical("hc", "2022-02-01", "2042-01-31", 100);

  @Test
  void theDayItselfIsAccrued() {
    Career career = career(REGULATION_2015, List.of(TWENTY_YEARS));
    assertThat(accrued(career, "2022-01-31")).isEqualTo(Fraction.ZERO);
    assertThat(accrued(career, "2022-02-01")).isEqualTo(Fraction.of(1, 28));
    assertThat(accrued(career, "2022-02-28")).isEqualTo(Fraction.ONE);
  }

  @Test
  void creditsCountFromTheStart() {
    Career career = credited(career(REGULATION_2015, List.of(TWENTY_YEARS)), 12, 0);
    assertThat(accrued(career, "2021-01-01")).isEqualTo(Fraction.of(12));
    assertThat(ServiceTime.completion(career).day()).contains(LocalDate.of(2026, 1, 31));
  }

  @Test
  void enoughCreditIsCompleteAtTheStart() {
    Career career = credited(career(REGULATION_2015, List.of(TWENTY_YEARS)), 60, 0);
    assertThat(ServiceTime.completion(career).day()).contains(LocalDate.of(2022, 2, 1));
  }

  @Test
  void nothingCountsBeforeTheLicence() {
    Career career = career(REGULATION_2015, List.of(TWENTY_YEARS));
    Career later = licensed(career, Optional.of(LocalDate.of(2022, 3, 1)));
    assertThat(accrued(later, "2022-02-28")).isEqualTo(Fraction.ZERO);
    assertThat(ServiceTime.completion(later).day()).contains(LocalDate.of(2027, 2, 28));
    assertThat(ServiceTime.completion(licensed(career, Optional.empty())))
        .isEqualTo(new Completion.Unknown(Obstacle.NO_LICENCE));
  }

  @Test
  void withoutRotationsThereIsNoDate() {
    Career career = career(REGULATION_2015, List.of(TWENTY_YEARS));
    assertThat(ServiceTime.completion(withPostings(career, List.of())))
        .isEqualTo(new Completion.Unknown(Obstacle.NO_ROTATIONS));
    Posting observed =
        posting("o", RotationKind.OBSERVERSHIP, Optional.empty(), "2022-02-01", "2022-02-04", 100);
    assertThat(ServiceTime.completion(withPostings(career, List.of(observed))))
        .isEqualTo(new Completion.Unknown(Obstacle.NO_ROTATIONS));
  }

  @Test
  void whatEndsBeforeItBeginsIsNoService() {
    Posting served = clinical("a", "2022-02-01", "2022-12-31", 100);
    Posting backwards = clinical("b", "2024-01-01", "2023-06-30", 100);
    Career career = career(REGULATION_2015, List.of(served, backwards));
    assertThat(career.continuesFrom()).contains(LocalDate.of(2023, 1, 1));
    assertThat(ServiceTime.completion(career))
        .isEqualTo(ServiceTime.completion(withPostings(career, List.of(served))));
  }

  @Test
  void whereNoProgrammeHasAnEndTheLastDelmalIsTheDay() {
    Career career = career(REGULATION_2015, List.of(TWENTY_YEARS));
    Optional<LocalDate> covered = Optional.of(LocalDate.of(2025, 5, 5));
    Optional<LocalDate> ends = Optional.of(LocalDate.of(2024, 3, 31));
    assertThat(ServiceTime.completion(career.withTarget(untimed(Optional.empty())), covered).day())
        .isEqualTo(covered);
    assertThat(ServiceTime.completion(career.withTarget(untimed(ends)), covered).day())
        .isEqualTo(ends);
  }

  @Test
  void auskultationAddsNothingAndNeitherEndsNorFillsAnything() {
    Posting first = clinical("a", "2022-02-01", "2022-12-31", 100);
    Posting after =
        posting("o", RotationKind.OBSERVERSHIP, Optional.empty(), "2022-12-01", "2023-03-31", 100);
    Career career = career(REGULATION_2015, List.of(first, after));
    assertThat(career.continuesFrom()).contains(LocalDate.of(2023, 1, 1));
    assertThat(accrued(career, "2022-12-31")).isEqualTo(Fraction.of(11));
  }

  @Test
  void researchWithoutADecisionHoldsThePlaceButDoesNotCount() {
    Posting first = clinical("a", "2022-02-01", "2022-12-31", 100);
    Posting research =
        posting("f", RotationKind.RESEARCH, Optional.empty(), "2023-01-01", "2023-12-31", 100);
    Career career = career(REGULATION_2015, List.of(first, research));
    assertThat(accrued(career, "2023-12-31")).isEqualTo(Fraction.of(11));
    assertThat(career.continuesFrom()).contains(LocalDate.of(2024, 1, 1));
    assertThat(Ledger.through(career, LocalDate.of(2023, 12, 31)).rows().get(1).reason().kind())
        .isEqualTo(Reason.Kind.NOT_COUNTED);
  }

  @Test
  void btIsItsShareBeyondFullTimeAndInAbsence() {
    Career career =
        career(
            REGULATION_2021,
            List.of(
                bt("bt", Setting.PRIMARY_CARE, "2022-02-01", "2022-02-28", 100),
                clinical("st", "2022-02-01", "2022-02-28", 50)),
            leave(AbsenceKind.SICK, "2022-02-01", "2022-02-28", 50));
    Amount accrued = ServiceTime.accrued(career, LocalDate.of(2022, 2, 28));
    assertThat(accrued.total()).isEqualTo(Fraction.of(1, 2));
    assertThat(accrued.bt()).isEqualTo(Fraction.of(1, 3));
    assertThat(accrued.btPrimaryCare()).isEqualTo(Fraction.of(1, 3));
    assertThat(accrued.btAcuteCare()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void btSaysWhereItWasServed() {
    Career career =
        career(
            REGULATION_2021,
            List.of(
                bt("p", Setting.PRIMARY_CARE, "2022-02-01", "2022-04-30", 100),
                bt("a", Setting.ACUTE_CARE, "2022-05-01", "2022-06-30", 100),
                bt("o", Setting.PSYCHIATRY, "2022-07-01", "2022-07-31", 100)));
    assertThat(ServiceTime.accrued(career, LocalDate.of(2022, 12, 31)))
        .isEqualTo(new Amount(Fraction.of(11), Fraction.of(6), Fraction.of(3), Fraction.of(2)));
  }

  @Test
  void btMayBeWhatTheDateWaitsFor() {
    Career career =
        career(
            target(12, 6),
            List.of(
                clinical("st", "2022-02-01", "2023-03-31", 100),
                bt("bt", Setting.OTHER, "2023-04-01", "2023-12-31", 100)));
    assertThat(ServiceTime.completion(career))
        .isEqualTo(new Completion.On(LocalDate.of(2023, 9, 30), true));
  }

  /** The degree lowers the months on the very day on which BT is complete: neither waited. */
  @Test
  void btThatIsCompleteOnTheDayOfTheDegreeIsNotWaitedFor() {
    Target lowered = withDegree(target(8, 1), 2, "2022-03-31");
    Career career =
        career(
            lowered,
            List.of(
                clinical("hc", "2022-01-01", "2022-02-28", 100),
                bt("bt", Setting.PRIMARY_CARE, "2022-03-01", "2022-12-31", 100)));
    assertThat(ServiceTime.completion(career))
        .isEqualTo(new Completion.On(LocalDate.of(2022, 3, 31), false));
  }

  @Test
  void whatGoesOnIsNotBt() {
    Career career =
        career(REGULATION_2021, List.of(bt("bt", Setting.OTHER, "2022-02-01", "2022-06-30", 100)));
    assertThat(ServiceTime.completion(career))
        .isEqualTo(
            new Completion.Never(Obstacle.TOO_LITTLE_BT, Optional.of(LocalDate.of(2027, 7, 31))));
    assertThat(ServiceTime.completion(credited(career, 1, 1)).day())
        .contains(LocalDate.of(2027, 6, 30));
  }

  @Test
  void aLeaveForLifeIsNotADate() {
    Career career =
        career(
            REGULATION_2015,
            List.of(TWENTY_YEARS),
            leave(AbsenceKind.LEAVE, "2022-03-01", "9999-12-31", 100));
    assertThat(ServiceTime.completion(career))
        .isEqualTo(new Completion.Never(Obstacle.NOT_BEFORE_YEAR_10000, Optional.empty()));
  }

  @Test
  void whatEndsBeforeItBeginsIsLeftOut() {
    Career career =
        career(
            REGULATION_2015,
            List.of(TWENTY_YEARS, clinical("x", "2060-01-01", "2050-01-01", 100)),
            leave(AbsenceKind.SICK, "2024-01-01", "2023-01-01", 100));
    assertThat(ServiceTime.completion(career).day()).contains(LocalDate.of(2027, 1, 31));
  }

  @Test
  void theEndOfTimeIsADayLikeAnyOther() {
    Career career = career(REGULATION_2015, List.of(TWENTY_YEARS));
    assertThat(accrued(career, "9999-12-31")).isEqualTo(accrued(career, "+999999999-12-31"));
    assertThat(accrued(career, "-999999999-01-01")).isEqualTo(Fraction.ZERO);
    assertThat(ServiceRecord.through(career, LocalDate.MAX).months()).isEqualTo(Fraction.of(240));
  }

  @Test
  void aCareerOf40YearsInItsLedger() {
    Career career = career(REGULATION_2015, List.of(clinical("a", "1990-02-01", "2030-01-31", 12)));
    Ledger ledger = Ledger.through(career, LocalDate.of(2030, 1, 31));
    assertThat(ledger.rows()).hasSize(1);
    assertThat(ledger.accrued().total()).isEqualTo(Fraction.of(576, 10));
  }

  private static Target untimed(Optional<LocalDate> ends) {
    return new Target(
        Fraction.ZERO, Fraction.ZERO, Optional.empty(), Optional.of(new Target.Untimed(ends)));
  }

  private static Fraction accrued(Career career, String day) {
    return ServiceTime.accrued(career, LocalDate.parse(day)).total();
  }
}
