package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Group;

class CoverageTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);

  @TempDir Path folder;

  @Test
  void everyStateOfAnActivity() {
    Coverage coverage =
        coverage(
            Written.portfolio(folder, "2015", "psykiatri")
                .with(
                    "courses",
                    """
                    courses:
                      - {id: k1, title: T, from: 2026-12-01, to: 2026-12-02, objectives: [a1]}
                      - {id: k2, title: T, from: 2026-11-20, to: 2026-11-22, objectives: [a2]}
                      - {id: k3, title: T, from: 2026-11-20, to: 2026-11-21, objectives: [a5]}
                      - {id: k4, title: T, from: 2025-11-20, to: 2025-11-21, objectives: [a6],
                         certificate: {issued: 2025-11-21}}
                      - {id: k5, title: T, from: 2025-11-20, to: 2025-11-21, objectives: [b1],
                         certificate: {issued: 2025-11-21, signed: true}}
                      - {id: k6, title: T, from: 2025-11-20, to: 2025-11-21, objectives: [b2],
                         certificate: {issued: 2026-12-21, signed: true}}
                    """));
    assertThat(courseStates(coverage))
        .containsEntry("a1", ActivityState.PLANNED)
        .containsEntry("a2", ActivityState.ONGOING)
        .containsEntry("a5", ActivityState.DONE)
        .containsEntry("a6", ActivityState.CERTIFIED)
        .containsEntry("b1", ActivityState.SIGNED)
        .as("issued after the day asked about")
        .containsEntry("b2", ActivityState.DONE)
        .containsEntry("b3", ActivityState.MISSING);
  }

  @Test
  void everyRequiredActivityIsNeeded() {
    Coverage coverage =
        coverage(
            Written.portfolio(folder, "2015", "psykiatri")
                .with("rotations", rotation("clinical", "a1"))
                .with("courses", course("a6")));
    assertThat(delmal(coverage, "a6").coveredOn()).contains(LocalDate.of(2023, 5, 12));
    assertThat(delmal(coverage, "a1").coveredOn()).isEmpty();
    assertThat(coverage.uncovered())
        .contains(new Coverage.Uncovered("a1", List.of(ActivityKind.COURSE)));
    assertThat(coverage.completeOn()).isEmpty();
  }

  @Test
  void anAlternativeIsEnough() {
    Coverage coverage =
        coverage(
            Written.portfolio(folder, "2015", "psykiatri")
                .with("rotations", rotation("observership", "b5"))
                .with("courses", course("b5")));
    DelmalCoverage b5 = delmal(coverage, "b5");
    assertThat(b5.coveredOn()).contains(LocalDate.of(2023, 5, 12));
    assertThat(b5.requirements().get(0).activity()).isEqualTo(ActivityKind.OBSERVERSHIP);
    assertThat(b5.requirements().get(0).evidence()).extracting(Evidence::id).containsExactly("r1");
    assertThat(b5.isCoveredOn(LocalDate.of(2023, 5, 11))).isFalse();
    assertThat(b5.isCoveredOn(LocalDate.of(2023, 5, 12))).isTrue();
  }

  @Test
  void theFirstEvidenceIsTheDayAndTheFurthestIsTheState() {
    Coverage coverage =
        coverage(
            Written.portfolio(folder, "2015", "psykiatri")
                .with(
                    "courses",
                    """
                    courses:
                      - {id: k1, title: T, from: 2023-01-01, to: 2023-01-02, objectives: [a6]}
                      - {id: k2, title: T, from: 2025-01-01, to: 2025-01-02, objectives: [a6],
                         certificate: {issued: 2025-01-02, signed: true}}
                    """));
    DelmalCoverage a6 = delmal(coverage, "a6");
    assertThat(a6.coveredOn()).contains(LocalDate.of(2023, 1, 2));
    assertThat(a6.state()).isEqualTo(ActivityState.SIGNED);
    assertThat(a6.requirements().get(0).evidence())
        .extracting(Evidence::id)
        .containsExactly("k2", "k1");
  }

  @Test
  void rotationsOfBtAndResearchAreNoClinicalService() {
    Coverage coverage =
        coverage(
            Written.portfolio(folder, "2021", "psykiatri")
                .with("rotations", rotation("bt", "STc5")));
    assertThat(delmal(coverage, "STc5").state()).isEqualTo(ActivityState.MISSING);
  }

  @Test
  void anAttestationCoversOnTheDayItIsIssued() {
    Coverage coverage =
        coverage(
            Written.portfolio(folder, "2021", "psykiatri")
                .with(
                    "attestations",
                    """
                    attestations:
                      - {id: s1, objectives: [BT1], certificate: {issued: 2023-01-10, signed: true}}
                      - {id: s2, objectives: [BT2], certificate: {issued: 2027-01-10}}
                      - {id: s3, objectives: [BT3]}
                    """));
    assertThat(delmal(coverage, "BT1").state()).isEqualTo(ActivityState.SIGNED);
    assertThat(delmal(coverage, "BT1").coveredOn()).contains(LocalDate.of(2023, 1, 10));
    assertThat(delmal(coverage, "BT2").state()).isEqualTo(ActivityState.PLANNED);
    assertThat(delmal(coverage, "BT2").coveredOn()).contains(LocalDate.of(2027, 1, 10));
    assertThat(delmal(coverage, "BT3").state()).isEqualTo(ActivityState.PLANNED);
    assertThat(delmal(coverage, "BT3").coveredOn()).as("no date is made up").isEmpty();
    assertThat(coverage.uncovered())
        .contains(new Coverage.Uncovered("BT3", List.of(ActivityKind.ATTESTATION)));
  }

  @Test
  void anApprovedBtCoversItsDelmal() {
    Coverage coverage =
        coverage(
            Written.portfolio(folder, "2021", "psykiatri").contract("bt: {approved: 2023-04-20}"));
    assertThat(delmal(coverage, "BT1").coveredOn()).contains(LocalDate.of(2023, 4, 20));
    assertThat(coverage.uncovered()).extracting(Coverage.Uncovered::code).doesNotContain("BT1");
  }

  @Test
  void whoHoldsASpecialtyHasNoBt() {
    Coverage coverage =
        coverage(
            Written.portfolio(folder, "2021", "psykiatri")
                .contract("held-specialties: [{specialty: internmedicin}]"));
    assertThat(coverage.delmal()).noneMatch(one -> one.delmal().group() == Group.BT);
  }

  @Test
  void aSpecialistFromAThirdCountryIsAttested() {
    Coverage coverage =
        coverage(
            Written.portfolio(folder, "2015", "psykiatri")
                .contract("track: third-country")
                .with(
                    "attestations",
                    "attestations: [{id: s1, objectives: [a1], certificate: {issued: 2023-01-10}}]"));
    assertThat(delmal(coverage, "a1").state()).isEqualTo(ActivityState.CERTIFIED);
    assertThat(delmal(coverage, "a2").requirements().get(0).requirement().anyOf())
        .containsExactly(ActivityKind.ATTESTATION);
  }

  @Test
  void aGroupThatNobodyCouldReadLeavesTheDayUnknown() {
    Coverage coverage = coverage(Written.portfolio(folder, "2021", "radiologi"));
    assertThat(coverage.unlisted()).containsExactly(Group.B);
    assertThat(coverage.completeOn()).isEmpty();
  }

  private static Coverage coverage(Written written) {
    Portfolio portfolio = written.read();
    return Written.training(portfolio, AS_OF).coverage();
  }

  private static DelmalCoverage delmal(Coverage coverage, String code) {
    return coverage.delmal().stream()
        .filter(one -> one.delmal().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, ActivityState> courseStates(Coverage coverage) {
    return coverage.delmal().stream()
        .filter(one -> one.requirements().stream().anyMatch(CoverageTest::isCourse))
        .collect(
            Collectors.toMap(
                one -> one.delmal().code(),
                one ->
                    one.requirements().stream()
                        .filter(CoverageTest::isCourse)
                        .findFirst()
                        .orElseThrow()
                        .state()));
  }

  private static boolean isCourse(RequirementCoverage coverage) {
    return coverage.requirement().metBy(ActivityKind.COURSE);
  }

  private static String rotation(String kind, String objective) {
    return """
        rotations:
          - {id: r1, kind: %s, unit: U, from: 2022-02-01, to: 2023-01-31, percent: 100,
             objectives: [%s]}
        """
        .formatted(kind, objective);
  }

  private static String course(String objective) {
    return """
        courses:
          - {id: k1, title: ST-AB, from: 2023-02-06, to: 2023-05-12, objectives: [%s]}
        """
        .formatted(objective);
  }
}
