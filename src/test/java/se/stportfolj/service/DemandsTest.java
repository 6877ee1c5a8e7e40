package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.policy.Ask;
import se.stportfolj.policy.Shelf;
import se.stportfolj.policy.Unit;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.regulation.Law;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.demand.Demand;
import se.stportfolj.service.demand.DemandTable;

/** What rules find and what status, deadlines and calendar tell is the same demand. */
class DemandsTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final String SERVICE =
      "rotations:\n  - {id: hc, kind: clinical, unit: U, from: 2022-02-01, to: 2028-02-28, percent: 100}\n";

  /** What no day can be said for; everything else has one. */
  private static final Set<Ask> DAYLESS =
      EnumSet.of(
          Ask.CONTRACT_PARTIES,
          Ask.SELF_STUDY_HOURS_PER_WEEK,
          Ask.SUPERVISOR_TRAINED,
          Ask.SUPERVISOR_NOT_HEAD_OF_DEPARTMENT,
          Ask.STUDY_DIRECTOR_TRAINED,
          Ask.MAIN_SUPERVISOR_CONTRACT,
          Ask.STUDY_DIRECTOR_CONTRACT,
          Ask.REMOTE_SUPERVISION_AFTER,
          Ask.REMOTE_SUPERVISION_APPROVED,
          Ask.ORIENTATION_DECIDED,
          Ask.SIDE_SERVICE_OUTSIDE_MAX,
          Ask.SCIENTIFIC_SUPERVISOR_QUALIFIED,
          Ask.EXAM_STUDY_TIME,
          Ask.SERVICE_ABROAD_MAX);

  @TempDir Path folder;

  /** The contract plans an earlier day than the forecast says; both once were counted from. */
  @Test
  void theMidEvaluationIsOrderedByThePlannedCompletionEverywhere() {
    Training training =
        training(
            Written.portfolio(folder, "2015", "allmanmedicin")
                .contract("planned-completion: 2026-12-15")
                .contract("policies: [gavleborg-allmanmedicin]")
                .with("rotations", SERVICE));
    // There is a forecast, and it says a later day; without one there would be nothing to confuse.
    assertThat(training.completionDate()).contains(LocalDate.of(2027, 1, 31));
    LocalDate by = LocalDate.of(2024, 12, 15);
    assertThat(training.demands(Ask.MID_EVALUATION))
        .singleElement()
        .satisfies(one -> assertThat(one.by()).contains(by));
    assertThat(deadlines(training, DeadlineKind.MID_EVALUATION))
        .singleElement()
        .satisfies(one -> assertThat(one.date()).isEqualTo(by));
    assertThat(findings(training, Ask.MID_EVALUATION))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.message().blanks().get("latest"))
                    .hasToString("Plain[text=2024-12-15]"));
  }

  /** Nobody can be asked to contact a unit before the training has begun. */
  @Test
  void aSideServiceThatBeginsWithTheTrainingIsAskedForByNobody() {
    Training training =
        training(
            Written.portfolio(folder, "2021", "allmanmedicin")
                .instead("start: 2022-02-01", "start: 2026-12-01")
                .contract("policies: [gavleborg-allmanmedicin]")
                .with(
                    "rotations",
                    "rotations:\n  - {id: ort, kind: clinical, unit: Ort, location: external,"
                        + " from: 2026-12-01, to: 2027-03-31, percent: 100}\n"));
    assertThat(training.demands(Ask.SIDE_SERVICE_CONTACTED_BEFORE)).isEmpty();
    assertThat(deadlines(training, DeadlineKind.SIDE_SERVICE_CONTACT)).isEmpty();
    assertThat(findings(training, Ask.SIDE_SERVICE_CONTACTED_BEFORE)).isEmpty();
    assertThat(deadlines(training, DeadlineKind.SIDE_SERVICE_CONTRACT)).hasSize(1);
  }

  /** A review that is planned too late is late everywhere by the same day. */
  @Test
  void anActionPlanIsEvaluatedByTheDayThatTheGuidelineSays() {
    Training training =
        training(
            Written.portfolio(folder, "2015", "allmanmedicin")
                .contract("policies: [vasternorrland]")
                .with("rotations", SERVICE)
                .with(
                    "assessments",
                    "assessments: []\n"
                        + "action-plans: [{id: ap, opened: 2026-10-01, review-by: 2027-02-01}]"));
    assertThat(deadlines(training, DeadlineKind.ACTION_PLAN_REVIEW))
        .singleElement()
        .satisfies(one -> assertThat(one.date()).isEqualTo("2027-01-01"));
    assertThat(findings(training, Ask.ACTION_PLAN_REVIEW))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.message().blanks().get("latest"))
                    .hasToString("Plain[text=2027-01-01]"));
  }

  /** While the training goes on, there is time; nothing is overdue that the rule does not find. */
  @Test
  void workThatIsNotBegunIsOwedByTheEndOfTheTraining() {
    Training training =
        training(
            Written.portfolio(folder, "2015", "allmanmedicin")
                .contract("planned-completion: 2026-10-31")
                .contract("policies: [gavleborg-allmanmedicin]")
                .with("rotations", SERVICE));
    assertThat(findings(training, Ask.QUALITY_IMPROVEMENT_MINIMUM)).isEmpty();
    assertThat(deadlines(training, DeadlineKind.QUALITY_IMPROVEMENT))
        .singleElement()
        .satisfies(one -> assertThat(one.date()).isEqualTo("2027-01-31"));
  }

  /** A guideline with every entry there is: whatever has a day is among the deadlines. */
  @Test
  void everyEntryThatHasADayHasADeadline() throws IOException {
    List<DeadlineKind> expected = new ArrayList<>();
    StringBuilder pack =
        new StringBuilder("title: Allt\ndocuments:\n  - {id: pm, title: PM}\nentries:\n");
    for (Ask ask : Ask.values()) {
      if (!ask.isOfAUnit()) {
        pack.append(entry(ask));
        // Said here once more: from the table alone, a row that lost its day would not be missed.
        assertThat(DemandTable.of(ask).kind().isEmpty())
            .as(ask.key())
            .isEqualTo(DAYLESS.contains(ask));
        DemandTable.of(ask).kind().ifPresent(expected::add);
      }
    }
    Path repository = Files.createDirectory(folder.resolve("repository"));
    Files.writeString(repository.resolve("allt.yaml"), pack);
    Training training = everythingOpen(repository);
    assertThat(training.guidelines())
        .allSatisfy(one -> assertThat(one.pack().orElseThrow().problems()).isEmpty());
    assertThat(training.deadlines()).extracting(Deadline::kind).containsAll(expected);
    assertThat(training.demands()).extracting(Demand::ask).contains(Ask.SERVICE_ABROAD_MAX);
  }

  private static String entry(Ask ask) {
    Unit unit = ask.units().get(0);
    String value =
        switch (unit) {
          case YES -> "value: true";
          case ROLES, APPROVERS -> "value: [main-supervisor]";
          default -> "value: 1, unit: " + unit.key();
        };
    return "  - {rule: %s, %s, force: must, source: {document: pm, section: \"1\"}}\n"
        .formatted(ask.key(), value);
  }

  /** A training in which everything that a guideline can ask for is still to be done. */
  private static Training everythingOpen(Path repository) throws IOException {
    Path portfolio = Files.createDirectory(repository.resolve("tova"));
    Written written =
        Written.portfolio(portfolio, "2015", "allmanmedicin")
            .contract("policies: [../allt.yaml]")
            .contract("roles:")
            .contract("  main-supervisor: {name: Karin, supervisor-training: 2025-01-10}")
            .contract("  study-director: {name: Ulla, contract: {ends: 2027-12-31}}")
            .with(
                "rotations",
                """
                rotations:
                  - {id: hc, kind: clinical, unit: U, from: 2022-02-01, to: 2029-01-31, percent: 50}
                  - {id: ort, kind: clinical, unit: Ort, location: abroad, from: 2027-03-01,
                     to: 2029-04-30, percent: 50}
                """)
            .with(
                "projects",
                """
                projects:
                  - {id: q, kind: quality-improvement, title: Q, from: 2027-01-01, to: 2027-02-01}
                  - {id: s, kind: scientific-work, title: S, from: 2027-01-01, to: 2027-02-01}
                """)
            .with("assessments", "assessments: []\naction-plans: [{id: ap, opened: 2026-11-01}]");
    return (Training)
        Training.of(
            written.read(portfolio.toString()),
            Judged.under(Law.shipped(), AS_OF, Configuration.NONE, new Shelf(repository)));
  }

  private static Training training(Written written) {
    return Written.training(written.read(), AS_OF);
  }

  private static List<Deadline> deadlines(Training training, DeadlineKind kind) {
    return training.deadlines().stream().filter(one -> one.kind() == kind).toList();
  }

  private static List<Finding> findings(Training training, Ask ask) {
    return Rules.examine(new Subject(training)).findings().stream()
        .filter(one -> one.rule().equals(ask.rule()))
        .toList();
  }
}
