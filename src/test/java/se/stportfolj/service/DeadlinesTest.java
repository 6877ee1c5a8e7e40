package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadlinesTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final String SERVICE =
      """
      rotations:
        - {id: hc, kind: clinical, unit: U, from: 2022-02-01, to: 2027-02-28, percent: 100}
        - {id: ort, kind: clinical, unit: Ort, location: external, from: 2027-03-01,
           to: 2027-04-30, percent: 100, objectives: [c1]}
      """;

  @TempDir Path folder;

  @Test
  void withoutAPolicyOnlyTheLawAndTheCertificatesHaveDays() {
    assertThat(deadlines(written("2015", "psykiatri")))
        .extracting(Deadline::kind)
        .containsOnly(DeadlineKind.CERTIFICATE, DeadlineKind.APPLICATION);
  }

  @Test
  void aPolicyAsksBeforeRotationsAndBeforeTheEnd() {
    List<Deadline> deadlines =
        deadlines(written("2015", "allmanmedicin").contract("policies: [gavleborg-allmanmedicin]"));
    assertThat(on(deadlines, DeadlineKind.SIDE_SERVICE_CONTACT)).isEqualTo("2027-01-01");
    assertThat(on(deadlines, DeadlineKind.SIDE_SERVICE_CONTRACT)).isEqualTo("2027-02-28");
    // Complete on 2027-01-31.
    assertThat(on(deadlines, DeadlineKind.FINAL_EVALUATION)).isEqualTo("2026-11-30");
    assertThat(on(deadlines, DeadlineKind.MID_EVALUATION)).isEqualTo("2025-01-31");
    // The fifth year of training ends on the day of completion.
    assertThat(on(deadlines, DeadlineKind.ANNUAL_REPORT)).isEqualTo("2027-01-31");
    assertThat(deadlines)
        .anyMatch(one -> one.kind() == DeadlineKind.ASSESSMENTS && one.count() == 4);
    assertThat(deadlines)
        .filteredOn(one -> one.kind() == DeadlineKind.ASSESSMENTS)
        .allMatch(one -> one.rule().equals(Optional.of("policy/assessments-per-year")))
        .allMatch(one -> one.source().endsWith(", 5.1.4"));
  }

  @Test
  void theyComeInTheOrderOfTheirDaysAndAsStrictlyAsTheGuidelineAsks() {
    List<Deadline> deadlines =
        deadlines(written("2015", "allmanmedicin").contract("policies: [gavleborg-allmanmedicin]"));
    assertThat(deadlines).extracting(Deadline::date).isSorted();
    assertThat(forces(deadlines, "policy/final-evaluation")).containsExactly(Deadline.Force.MUST);
    assertThat(forces(deadlines, "policy/on-call-begun-within"))
        .containsExactly(Deadline.Force.SHOULD);
  }

  /** What is done still wants its certificate; that is owed until somebody has issued it. */
  @Test
  void aCertificateIsOwedUntilItIsIssued() {
    String done =
        """
        rotations:
          - {id: hc, kind: clinical, unit: U, from: 2022-02-01, to: 2026-10-31, percent: 100,
             objectives: [c1]%s}
        """;
    Written written = written("2015", "psykiatri").with("rotations", done.formatted(""));
    assertThat(on(deadlines(written), DeadlineKind.CERTIFICATE)).isEqualTo("2027-01-29");
    written.with("rotations", done.formatted(", certificate: {issued: 2026-11-20}"));
    assertThat(on(deadlines(written), DeadlineKind.CERTIFICATE)).isEqualTo("none");
  }

  @Test
  void anApplicationIsAskedForUntilItsDayIsPast() {
    Written written = written("2015", "psykiatri").contract("application: {date: 2026-11-22}");
    assertThat(deadlines(written))
        .filteredOn(one -> one.kind() == DeadlineKind.APPLICATION)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.date()).isEqualTo("2026-11-22");
              assertThat(one.source()).isEqualTo("SOSFS 2015:8, bilaga 1");
            });
    written.instead("2026-11-22", "2026-11-21");
    assertThat(on(deadlines(written), DeadlineKind.APPLICATION)).isEqualTo("none");
  }

  /** As the rules count them: leave makes the year longer, and a self-assessment is not counted. */
  @Test
  void whatIsOwedIsOwedInAYearOfTraining() {
    List<Deadline> deadlines =
        deadlines(
            written("2015", "psykiatri")
                .instead("start: 2022", "start: 2024")
                .contract("policies: [jonkoping]")
                .with(
                    "rotations",
                    "rotations:\n  - {id: k, kind: clinical, unit: U, from: 2024-02-01, to: 2029-02-28, percent: 100}\n")
                .with(
                    "absence",
                    "absences:\n  - {from: 2026-03-01, to: 2026-03-31, kind: parental, percent: 100}\n")
                .with(
                    "assessments",
                    "assessments:\n  - {date: 2026-05-04, instrument: self}\n  - {date: 2026-05-05, instrument: sit-in}\n"));
    assertThat(deadlines)
        .filteredOn(one -> one.kind() == DeadlineKind.ASSESSMENTS)
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.date()).isEqualTo("2027-03-03");
              assertThat(one.count()).isEqualTo(3);
            });
  }

  @Test
  void aSpecialtyMayHaveItsOwnNumber() {
    String policy = "policies: [vasternorrland]";
    assertThat(deadlines(written("2015", "psykiatri").contract(policy)))
        .filteredOn(one -> one.kind() == DeadlineKind.PROGRAMME_REVISION)
        .extracting(Deadline::count)
        .containsExactly(1);
    assertThat(deadlines(written("2015", "allmanmedicin").contract(policy)))
        .filteredOn(one -> one.kind() == DeadlineKind.PROGRAMME_REVISION)
        .extracting(Deadline::count)
        .containsExactly(2);
  }

  @Test
  void btIsApprovedWithinTwoYearsOfService() {
    String bt = SERVICE.replace("kind: clinical, unit: U", "kind: bt, unit: U");
    List<Deadline> deadlines =
        deadlines(Written.portfolio(folder, "2021", "psykiatri").with("rotations", bt));
    assertThat(on(deadlines, DeadlineKind.BT_APPROVAL)).isEqualTo("2024-01-31");
  }

  /** A leave moves the end of a year of training over New Year; it is the same deadline. */
  @Test
  void aYearOfTrainingIsKnownByItsNumberAndNotByItsDays() {
    Written written =
        written("2015", "psykiatri")
            .instead("start: 2022-02-01", "start: 2022-12-01")
            .contract("policies: [jonkoping]");
    List<KnownDeadline> before = known(written, KnownDeadline.Outcome.OPEN);
    written.with(
        "absence",
        "absences:\n  - {from: 2026-03-01, to: 2026-05-31, kind: parental, percent: 100}\n");
    List<KnownDeadline> after = known(written, KnownDeadline.Outcome.OPEN);
    assertThat(day(before, "jonkoping/assessments-per-year//year-4")).isEqualTo("2026-11-30");
    assertThat(day(after, "jonkoping/assessments-per-year//year-4")).isEqualTo("2027-03-02");
  }

  @Test
  void whatIsSettledIsKnownWithItsDay() {
    Written written =
        written("2015", "allmanmedicin")
            .contract("policies: [gavleborg-allmanmedicin]")
            .contract("signed: 2022-03-01")
            .contract("application: {date: 2026-11-20}");
    assertThat(known(written, KnownDeadline.Outcome.DONE))
        .anySatisfy(
            one -> {
              assertThat(one.id()).isEqualTo("gavleborg-allmanmedicin/contract-signed-within//");
              assertThat(one.settled()).contains(LocalDate.of(2022, 3, 1));
            })
        .anySatisfy(
            one -> {
              assertThat(one.id()).isEqualTo("application");
              assertThat(one.settled()).contains(LocalDate.of(2026, 11, 20));
              assertThat(one.deadline().attachments()).isEmpty();
            });
    // What is told of is what is known and open.
    assertThat(known(written, KnownDeadline.Outcome.OPEN).stream().map(KnownDeadline::deadline))
        .isEqualTo(deadlines(written));
    assertThat(known(written)).extracting(KnownDeadline::id).doesNotHaveDuplicates();
  }

  /** What a guideline asks ends with the training, met or not. */
  @Test
  void afterTheLastDayNothingIsAskedAnyMore() {
    Written written =
        written("2015", "allmanmedicin")
            .contract("policies: [gavleborg-allmanmedicin]")
            .with(
                "rotations",
                "rotations:\n  - {id: hc, kind: clinical, unit: U, from: 2021-01-01, to: 2026-12-31, percent: 100}\n")
            .instead("start: 2022", "start: 2021");
    List<KnownDeadline> past = known(written, KnownDeadline.Outcome.PAST);
    assertThat(day(past, "gavleborg-allmanmedicin/final-evaluation//")).isNotEqualTo("none");
    assertThat(deadlines(written))
        .extracting(Deadline::kind)
        .containsExactly(DeadlineKind.APPLICATION);
  }

  @Test
  void anApprovedBtIsSettled() {
    String bt = SERVICE.replace("kind: clinical, unit: U", "kind: bt, unit: U");
    Written written =
        Written.portfolio(folder, "2021", "psykiatri")
            .with("rotations", bt)
            .contract("bt: {approved: 2023-06-01}");
    assertThat(known(written, KnownDeadline.Outcome.DONE))
        .filteredOn(one -> one.id().equals("bt-approval"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.deadline().date()).isEqualTo("2024-01-31");
              assertThat(one.settled()).contains(LocalDate.of(2023, 6, 1));
            });
  }

  @Test
  void anApplicationForApprovedBtIsWhatIsAskedFor() {
    String bt = SERVICE.replace("kind: clinical, unit: U", "kind: bt, unit: U");
    Written written =
        Written.portfolio(folder, "2021", "psykiatri")
            .with("rotations", bt)
            .contract("bt: {applied: 2024-02-20}");
    assertThat(on(deadlines(written), DeadlineKind.BT_APPROVAL)).isEqualTo("none");
    assertThat(known(written, KnownDeadline.Outcome.DONE))
        .filteredOn(one -> one.id().equals("bt-approval"))
        .extracting(KnownDeadline::settled)
        .containsExactly(Optional.of(LocalDate.of(2024, 2, 20)));
    // One that is still to be sent settles nothing.
    written.instead("applied: 2024-02-20", "applied: 2026-11-23");
    assertThat(on(deadlines(written), DeadlineKind.BT_APPROVAL)).isEqualTo("2024-01-31");
  }

  private static List<KnownDeadline> known(Written written) {
    return Written.training(written.read(), AS_OF).knownDeadlines();
  }

  private static List<KnownDeadline> known(Written written, KnownDeadline.Outcome outcome) {
    return known(written).stream().filter(one -> one.outcome() == outcome).toList();
  }

  private static String day(List<KnownDeadline> deadlines, String id) {
    return deadlines.stream()
        .filter(one -> one.id().equals(id))
        .map(one -> one.deadline().date().toString())
        .findFirst()
        .orElse("none");
  }

  private Written written(String regulation, String specialty) {
    return Written.portfolio(folder, regulation, specialty).with("rotations", SERVICE);
  }

  private static List<Deadline.Force> forces(List<Deadline> deadlines, String rule) {
    return deadlines.stream()
        .filter(one -> one.rule().equals(Optional.of(rule)))
        .map(Deadline::force)
        .distinct()
        .toList();
  }

  private static String on(List<Deadline> deadlines, DeadlineKind kind) {
    return deadlines.stream()
        .filter(one -> one.kind() == kind)
        .map(one -> one.date().toString())
        .findFirst()
        .orElse("none");
  }

  private static List<Deadline> deadlines(Written written) {
    return Written.training(written.read(), AS_OF).deadlines();
  }
}
