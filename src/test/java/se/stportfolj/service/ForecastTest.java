package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Law;
import se.stportfolj.service.Completion.Obstacle;
import se.stportfolj.statute.Issued;

class ForecastTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final Coverage NOTHING_REQUIRED = new Coverage(List.of(), List.of());

  private static final String SERVICE =
      """
      rotations:
        - {id: hc, kind: clinical, unit: U, from: 2022-02-01, to: 2026-12-31, percent: 100}
      """;

  @TempDir Path folder;

  /**
   * The last rotation ended on 30 June: from then on nothing is known, and it counts all the same.
   */
  @Test
  void saysHowMuchOfItNoRotationRecords() {
    String ended = SERVICE.replace("2026-12-31", "2026-06-30");
    Forecast open =
        forecast(Written.portfolio(folder, "2015", "psykiatri").with("rotations", ended));
    Forecast recorded =
        forecast(Written.portfolio(folder, "2015", "psykiatri").with("rotations", SERVICE));
    assertThat(open.accrued()).isEqualTo(recorded.accrued());
    // July to October, and 22 of the 30 days of November.
    assertThat(open.assumed()).isEqualTo(Fraction.of(4).plus(Fraction.of(22, 30)));
    assertThat(recorded.assumed()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void saysWhatItTakesForGranted() {
    Forecast forecast =
        forecast(Written.portfolio(folder, "2015", "psykiatri").with("rotations", SERVICE));
    assertThat(forecast.serviceCompleteOn()).contains(LocalDate.of(2027, 1, 31));
    assertThat(forecast.assumptions())
        .contains(
            new Assumption.AsPlanned(
                new Period(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 12, 31))),
            new Assumption.ContinuesAt(Percent.FULL, LocalDate.of(2027, 1, 1)));
  }

  @Test
  void theLedgerIsTheMonthsAndReachesToTheDay() {
    Forecast forecast =
        forecast(Written.portfolio(folder, "2015", "psykiatri").with("rotations", SERVICE));
    assertThat(forecast.accrued().total()).isEqualTo(Fraction.of(57).plus(Fraction.of(22, 30)));
    assertThat(forecast.ledger().until(AS_OF).accrued()).isEqualTo(forecast.accrued());
    assertThat(forecast.ledger().accrued().total()).isEqualTo(forecast.required());
    assertThat(forecast.remaining().rounded(4)).hasToString("2.2667");
  }

  @Test
  void withoutAllDelmalItIsTheServiceDateOnCondition() {
    Forecast forecast =
        forecast(Written.portfolio(folder, "2015", "psykiatri").with("rotations", SERVICE));
    assertThat(forecast.objectivesCompleteOn()).isEmpty();
    assertThat(forecast.completionDate()).isEqualTo(forecast.serviceCompleteOn());
    assertThat(forecast.conditional()).isTrue();
    assertThat(forecast.binding()).isEqualTo(BindingConstraint.SERVICE);
    assertThat(forecast.uncovered()).isNotEmpty();
  }

  @Test
  void onceServedTheDelmalBind() {
    Forecast forecast = inDays(LocalDate.of(2030, 1, 1), Optional.empty());
    assertThat(forecast.binding()).isEqualTo(BindingConstraint.OBJECTIVES);
    assertThat(forecast.completionDate()).contains(LocalDate.of(2027, 1, 31));
    assertThat(forecast.remaining()).isEqualTo(Fraction.ZERO);
  }

  @Test
  void theLaterOfTheTwoIsTheDate() {
    Forecast late = inDays(AS_OF, Optional.of(LocalDate.of(2027, 5, 12)));
    assertThat(late.completionDate()).contains(LocalDate.of(2027, 5, 12));
    assertThat(late.binding()).isEqualTo(BindingConstraint.OBJECTIVES);
    Forecast early = inDays(AS_OF, Optional.of(LocalDate.of(2026, 5, 12)));
    assertThat(early.completionDate()).contains(LocalDate.of(2027, 1, 31));
    assertThat(early.binding()).isEqualTo(BindingConstraint.SERVICE);
    assertThat(early.conditional()).isFalse();
  }

  @Test
  void completeIsCompleteOnTheDayItself() {
    LocalDate day = LocalDate.of(2027, 1, 31);
    assertThat(inDays(day, Optional.of(day)).binding()).isEqualTo(BindingConstraint.COMPLETE);
    assertThat(inDays(day.minusDays(1), Optional.of(day)).binding())
        .isEqualTo(BindingConstraint.SERVICE);
  }

  @Test
  void tooLittleBtIsSaidAndNoDateMadeUp() {
    Forecast forecast =
        forecast(Written.portfolio(folder, "2021", "psykiatri").with("rotations", SERVICE));
    assertThat(forecast.service().obstacle()).contains(Obstacle.TOO_LITTLE_BT);
    assertThat(forecast.completionDate()).isEmpty();
    assertThat(forecast.binding()).isEqualTo(BindingConstraint.BT);
    assertThat(forecast.btRequired()).isEqualTo(Fraction.of(6));
  }

  @Test
  void whatTheDayWouldBeIfBtCameNext() {
    Written written = Written.portfolio(folder, "2021", "psykiatri").with("rotations", SERVICE);
    // 66 months on 2027-07-31; six months from 2026-11-23 are over before that.
    assertThat(forecast(written).withBtNext()).contains(LocalDate.of(2027, 7, 31));
    // As of a month before, six months of BT are what takes longest: 0 of 6 on 2027-06-30.
    assertThat(forecast(written, LocalDate.of(2027, 6, 30)).withBtNext())
        .contains(LocalDate.of(2027, 12, 31));
  }

  @Test
  void btThatIsBegunNeedsOnlyItsRest() {
    String bt =
        SERVICE
            + "  - {id: bt, kind: bt, unit: B, from: 2027-01-01, to: 2027-04-30, percent: 100}\n";
    Written written = Written.portfolio(folder, "2021", "psykiatri").with("rotations", bt);
    assertThat(forecast(written, LocalDate.of(2027, 6, 30)).withBtNext())
        .contains(LocalDate.of(2027, 8, 31));
    assertThat(forecast(written.contract("bt: {approved: 2027-05-20}")).withBtNext())
        .as("recorded months are what counts, approved or not")
        .isPresent();
  }

  @Test
  void onlyWhereBtAloneLacksThereIsSuchADay() {
    Written under2015 = Written.portfolio(folder, "2015", "psykiatri").with("rotations", SERVICE);
    assertThat(forecast(under2015).withBtNext()).isEmpty();
    Written none =
        Written.portfolio(folder, "2021", "psykiatri").with("rotations", "rotations: []");
    assertThat(forecast(none).withBtNext()).isEmpty();
  }

  @Test
  void anAbsenceThatIsStillToComeIsAnAssumptionToo() {
    Forecast forecast =
        forecast(
            Written.portfolio(folder, "2015", "psykiatri")
                .with("rotations", SERVICE)
                .with(
                    "absence",
                    "absences: [{from: 2027-01-10, to: 2027-01-19, kind: sick, percent: 50}]"));
    assertThat(forecast.assumptions())
        .contains(
            new Assumption.AsPlanned(
                new Period(LocalDate.of(2026, 11, 23), LocalDate.of(2027, 1, 19))));
  }

  @Test
  void aSpecialistFromAThirdCountryServesTwelveMonthsInSweden() {
    Written written =
        Written.portfolio(folder, "2015", "psykiatri")
            .contract("track: third-country")
            .contract("credits: [{kind: doctoral-degree, date: 2020-01-01}]")
            .with("rotations", SERVICE);
    Forecast forecast = forecast(written);
    assertThat(forecast.required()).isEqualTo(Fraction.of(12));
    assertThat(forecast.credited().total()).isEqualTo(Fraction.ZERO);
    assertThat(forecast.serviceCompleteOn()).contains(LocalDate.of(2023, 1, 31));
    assertThat(forecast.assumptions())
        .contains(new Assumption.ThirdCountryService(12, "SOSFS 2015:8, bilaga 8b"));
  }

  /** Form 8b certifies service in Sweden; what was served elsewhere is none of it. */
  @Test
  void serviceAbroadIsNoneOfTheTwelveMonths() {
    String abroad = SERVICE.replace("percent: 100", "percent: 100, location: abroad");
    assertThat(abroad).isNotEqualTo(SERVICE);
    Written written =
        Written.portfolio(folder, "2015", "psykiatri")
            .contract("track: third-country")
            .with("rotations", abroad);
    assertThat(forecast(written).accrued().total()).isEqualTo(Fraction.ZERO);
  }

  /** Of HSLF-FS 2021:8 no source gives a time: the programme's planned end, or no day. */
  @Test
  void underTheNewRegulationTheProgrammeDecides() {
    Written written =
        Written.portfolio(folder, "2021", "psykiatri")
            .contract("track: third-country")
            .with("rotations", SERVICE);
    Forecast without = forecast(written);
    assertThat(without.timed()).isFalse();
    assertThat(without.completionDate()).isEmpty();
    assertThat(without.service())
        .isEqualTo(new Completion.Unknown(Completion.Obstacle.NO_PROGRAMME));

    Forecast with = forecast(written.contract("training-programme: {ends: 2024-03-31}"));
    assertThat(with.completionDate()).contains(LocalDate.of(2024, 3, 31));
    assertThat(with.conditional()).isTrue();
    assertThat(with.assumptions())
        .contains(new Assumption.ThirdCountryProgramme(Optional.of(LocalDate.of(2024, 3, 31))));
  }

  @Test
  void anApprovedBtFromElsewhereIsAnAssumption() {
    Forecast forecast =
        forecast(
            Written.portfolio(folder, "2021", "psykiatri")
                .contract("bt: {approved: 2021-12-20}")
                .with("rotations", SERVICE));
    assertThat(forecast.serviceCompleteOn()).contains(LocalDate.of(2027, 7, 31));
    assertThat(forecast.assumptions())
        .contains(new Assumption.BtApproved(LocalDate.of(2021, 12, 20)));
  }

  @Test
  void btIsNotRepeatedForAFurtherSpecialty() {
    Forecast forecast =
        forecast(
            Written.portfolio(folder, "2021", "psykiatri")
                .contract("held-specialties: [{specialty: internmedicin, date: 2020-05-04}]")
                .contract(
                    "credits: [{kind: earlier-service, months: 33, decision: {by: K, date:"
                        + " 2022-01-10}}]")
                .with("rotations", SERVICE));
    assertThat(forecast.serviceCompleteOn()).contains(LocalDate.of(2024, 10, 31));
    assertThat(forecast.credited().total()).isEqualTo(Fraction.of(33));
    assertThat(forecast.assumptions()).contains(new Assumption.BtNotRepeated("internmedicin"));
  }

  @Test
  void aDegreeUnder2021RestsOnAnUncertainNumber() {
    Forecast forecast =
        forecast(
            Written.portfolio(folder, "2021", "psykiatri")
                .contract("bt: {approved: 2021-12-20}")
                .contract("credits: [{kind: doctoral-degree, date: 2019-11-22, origin: foreign}]")
                .with("rotations", SERVICE));
    assertThat(forecast.required()).isEqualTo(Fraction.of(60));
    assertThat(forecast.assumptions())
        .contains(new Assumption.DegreeAccepted())
        .anyMatch(
            assumption ->
                assumption instanceof Assumption.UncertainNumber number
                    && number.number().equals("required-months-with-doctorate")
                    && number.months() == 60);
  }

  /** 54 months are served on 2026-07-31, and 60 on 2027-01-31. */
  @Test
  void theFirstOfSeveralDegreesLowersTheMonthsFromItsDay() {
    assertThat(withDegrees("date: 2026-12-01", "date: 2026-10-15").serviceCompleteOn())
        .contains(LocalDate.of(2026, 10, 15));
    assertThat(withDegrees("date: 2026-12-01", "institution: KI").serviceCompleteOn())
        .contains(LocalDate.of(2026, 7, 31));
    assertThat(withDegrees("date: 2027-02-01", "date: 2027-03-01").serviceCompleteOn())
        .contains(LocalDate.of(2027, 1, 31));
  }

  @Test
  void aCreditWithoutADecisionCreditsNothing() {
    Career career =
        Written.career(
            Written.portfolio(folder, "2015", "psykiatri")
                .contract("credits: [{kind: eea, months: 12}]")
                .with("rotations", SERVICE)
                .read());
    assertThat(career.credited()).isEqualTo(Amount.NONE);
  }

  @Test
  void serviceBeforeTheLicenceIsCreditedToBtToo() {
    Career career =
        Written.career(
            Written.portfolio(folder, "2021", "psykiatri")
                .contract(
                    """
                    credits:
                      - {kind: before-licence, months: 1.5, decision: {by: K, date: 2022-01-10}}
                      - {kind: eea, months: 2, decision: {by: K, date: 2022-01-10}}
                    """)
                .with("rotations", SERVICE)
                .read());
    assertThat(career.credited().total()).isEqualTo(Fraction.of(7, 2));
    assertThat(career.credited().bt()).isEqualTo(Fraction.of(3, 2));
  }

  @Test
  void decisionsMakeResearchAndAbsenceCount() {
    Career career =
        Written.career(
            Written.portfolio(folder, "2015", "psykiatri")
                .with(
                    "rotations",
                    """
                    rotations:
                      - {id: f1, kind: research, unit: U, from: 2022-02-01, to: 2022-02-28,
                         percent: 100, counts: true, decision: {by: K, date: 2022-01-10}}
                      - {id: f2, kind: research, unit: U, from: 2022-03-01, to: 2022-03-31,
                         percent: 100, counts: true}
                      - {id: f3, kind: leadership, unit: U, from: 2022-04-01, to: 2022-04-30,
                         percent: 100}
                    """)
                .with(
                    "absence",
                    """
                    absences:
                      - {from: 2022-02-01, to: 2022-02-14, kind: sick, percent: 100, counts: true,
                         decision: {by: K, date: 2022-03-10}}
                      - {from: 2022-02-15, to: 2022-02-21, kind: sick, percent: 100, counts: true}
                      - {from: 2022-02-22, to: 2022-02-28, kind: vacation, percent: 100}
                    """)
                .read());
    assertThat(ServiceTime.accrued(career, LocalDate.of(2022, 4, 30)).total())
        .isEqualTo(Fraction.of(3, 4));
  }

  @Test
  void theExamplesHaveADate() {
    Forecast anna = example("anna-allmanmedicin-2021");
    assertThat(anna.serviceCompleteOn()).contains(LocalDate.of(2028, 9, 6));
    assertThat(anna.accrued().bt()).isEqualTo(Fraction.of(12));
    Forecast erik = example("erik-psykiatri-2015");
    assertThat(erik.serviceCompleteOn()).isPresent();
  }

  private Forecast withDegrees(String one, String other) {
    return forecast(
        Written.portfolio(folder, "2015", "psykiatri")
            .contract("credits:")
            .contract("  - {kind: doctoral-degree, " + one + "}")
            .contract("  - {kind: doctoral-degree, " + other + "}")
            .with("rotations", SERVICE));
  }

  private static Forecast example(String name) {
    Portfolio portfolio =
        PortfolioReader.read(
            Path.of("examples", name),
            "examples/" + name,
            Optional.empty(),
            where -> Optional.empty());
    return Written.training(portfolio, AS_OF).forecast();
  }

  private static Forecast forecast(Written written) {
    return forecast(written, AS_OF);
  }

  private static Forecast forecast(Written written, LocalDate asOf) {
    Portfolio portfolio = written.read();
    return Written.training(portfolio, asOf).forecast();
  }

  /** A service that is complete on 2027-01-31, and delmål covered on a day or not. */
  private static Forecast inDays(LocalDate asOf, Optional<LocalDate> covered) {
    Career career =
        Careers.career(
            Careers.REGULATION_2015,
            List.of(Careers.clinical("hc", "2022-02-01", "2027-12-31", 100)));
    Coverage coverage = covered.map(ForecastTest::coveredOn).orElse(NOTHING_REQUIRED);
    return Forecast.of(career, coverage, List.of(), asOf);
  }

  private static Coverage coveredOn(LocalDate day) {
    return new Coverage(
        List.of(
            new DelmalCoverage(
                Law.shipped().regulation(Issued.SOSFS_2015_8).common().get(0),
                Confidence.OFFICIAL,
                List.of(),
                Optional.of(day))),
        List.of());
  }
}
