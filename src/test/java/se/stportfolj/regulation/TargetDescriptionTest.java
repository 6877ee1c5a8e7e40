package se.stportfolj.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stportfolj.regulation.ActivityKind.CLINICAL;
import static se.stportfolj.regulation.ActivityKind.COURSE;
import static se.stportfolj.regulation.ActivityKind.OBSERVERSHIP;
import static se.stportfolj.regulation.ActivityKind.QUALITY_IMPROVEMENT;
import static se.stportfolj.regulation.ActivityKind.SCIENTIFIC_WORK;
import static se.stportfolj.statute.Issued.HSLF_FS_2021_8;
import static se.stportfolj.statute.Issued.SOSFS_2015_8;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stportfolj.regulation.TargetDescription.Applicability;

/** Rows that were checked by hand, and what uncertainty looks like. */
class TargetDescriptionTest {
  private static final Law LAW = Law.shipped();
  private static final TargetDescription PSYKIATRI_2015 = LAW.target(SOSFS_2015_8, "psykiatri");

  /** Read in the official target description. */
  @ParameterizedTest
  @CsvSource({
    "a1, clinical course",
    "a3, clinical",
    "a4, clinical quality-improvement",
    "a5, clinical scientific-work course",
    "a6, course",
    "b5, clinical|observership course",
    "c1, clinical course",
    "c2, clinical course",
    "c3, clinical course",
    "c4, clinical course",
    "c5, clinical",
    "c6, clinical course",
    "c7, clinical course",
    "c8, clinical course",
    "c9, clinical course",
    "c10, clinical course",
    "c11, clinical course",
    "c12, clinical",
    "c13, clinical course"
  })
  void psykiatri2015(String code, String required) {
    Delmal delmal = PSYKIATRI_2015.find(code).orElseThrow();
    assertThat(words(delmal)).isEqualTo(required);
    assertThat(delmal.grade()).isEqualTo(Grade.A);
    assertThat(delmal.disputed()).isEmpty();
    assertThat(delmal.source()).isEqualTo("SOSFS 2015:8, målbeskrivning för psykiatri");
    assertThat(PSYKIATRI_2015.confidence(delmal)).isEqualTo(Confidence.OFFICIAL);
  }

  @Test
  void psykiatri2015HasNoFourteenth() {
    assertThat(PSYKIATRI_2015.find("c14")).isEmpty();
    assertThat(PSYKIATRI_2015.delmal()).hasSize(6 + 5 + 13);
    assertThat(LAW.target(HSLF_FS_2021_8, "psykiatri").delmal()).hasSize(18 + 7 + 4 + 14);
  }

  @Test
  void titlesAreThoseOfTheLaw() {
    assertThat(PSYKIATRI_2015.find("b3").orElseThrow().title()).contains("Läkemedel");
    assertThat(PSYKIATRI_2015.find("c3").orElseThrow().title()).isEmpty();
    TargetDescription now = LAW.target(HSLF_FS_2021_8, "psykiatri");
    assertThat(now.find("STa6").orElseThrow().title()).contains("Lärande");
    assertThat(now.find("BT9").orElseThrow().title()).contains("Bemötande");
    assertThat(now.find("BT9").orElseThrow().titleFact().orElseThrow().confidence())
        .isEqualTo(Confidence.PROBABLE);
  }

  @Test
  void sta4KeepsItsAlternativesAndWhatIsDisputed() {
    TargetDescription now = LAW.target(HSLF_FS_2021_8, "psykiatri");
    Delmal sta4 = now.find("STa4").orElseThrow();
    assertThat(sta4.required())
        .contains(
            List.of(
                new Requirement(List.of(CLINICAL, QUALITY_IMPROVEMENT)),
                new Requirement(List.of(COURSE))));
    assertThat(sta4.disputed()).containsExactly(CLINICAL, QUALITY_IMPROVEMENT);
    assertThat(now.confidence(sta4).strength()).isEqualTo(Strength.OPEN);
    assertThat(sta4.note()).isPresent();
  }

  @Test
  void alternativesAreMetByEither() {
    Requirement either = PSYKIATRI_2015.find("b5").orElseThrow().required().orElseThrow().get(0);
    assertThat(either.metBy(CLINICAL)).isTrue();
    assertThat(either.metBy(OBSERVERSHIP)).isTrue();
    assertThat(either.metBy(SCIENTIFIC_WORK)).isFalse();
  }

  @Test
  void anUnknownListNeitherRequiresNorRefuses() {
    TargetDescription target = LAW.target(HSLF_FS_2021_8, "klinisk-patologi");
    assertThat(target.list(Group.B).orElseThrow().codes()).isEmpty();
    assertThat(target.complete()).isFalse();
    assertThat(target.delmal()).extracting(Delmal::group).doesNotContain(Group.B);
    assertThat(target.possible()).extracting(Delmal::code).contains("STb1", "STb4").hasSize(4);
    assertThat(target.applicability("STb1")).isEqualTo(Applicability.UNKNOWN);
    assertThat(target.applicability("STc1")).isEqualTo(Applicability.APPLIES);
    assertThat(target.applicability("STc99")).isEqualTo(Applicability.NO);
    assertThat(target.applicability("a1")).isEqualTo(Applicability.NO);
    Delmal stb1 = target.find("STb1").orElseThrow();
    assertThat(target.confidence(stb1)).isEqualTo(Confidence.UNKNOWN);
  }

  @Test
  void aKnownListMayLeaveSomeOut() {
    TargetDescription radiologi = LAW.target(SOSFS_2015_8, "radiologi");
    assertThat(radiologi.complete()).isTrue();
    assertThat(radiologi.applicability("b3")).isEqualTo(Applicability.APPLIES);
    assertThat(radiologi.applicability("b2")).isEqualTo(Applicability.NO);
  }

  @Test
  void whatRestsOnTwoThingsIsNoSurerThanEither() {
    TargetDescription kirurgi = LAW.target(SOSFS_2015_8, "kirurgi");
    Delmal b4 = kirurgi.find("b4").orElseThrow();
    assertThat(b4.confidence()).isEqualTo(Confidence.OFFICIAL);
    assertThat(kirurgi.list(Group.B).orElseThrow().confidence()).isEqualTo(Confidence.UNCERTAIN);
    assertThat(kirurgi.confidence(b4)).isEqualTo(Confidence.UNCERTAIN);
  }

  @Test
  void aCodesSpellingTellsItsRegulationAndGroup() {
    assertThat(Group.of(SOSFS_2015_8, "c13")).contains(Group.C);
    assertThat(Group.of(SOSFS_2015_8, "STc13")).isEmpty();
    assertThat(Group.of(HSLF_FS_2021_8, "STa3")).contains(Group.A);
    assertThat(Group.of(HSLF_FS_2021_8, "BT18")).contains(Group.BT);
    for (String odd : List.of("", "a", "a0", "a01", "d1", "A1", "1", "a1 ", "BT", "STx1", "ST1")) {
      assertThat(Group.of(SOSFS_2015_8, odd)).as(odd).isEmpty();
      assertThat(Group.of(HSLF_FS_2021_8, odd)).as(odd).isEmpty();
    }
  }

  private static String words(Delmal delmal) {
    List<String> each = new ArrayList<>();
    for (Requirement requirement : delmal.required().orElseThrow()) {
      each.add(String.join("|", requirement.anyOf().stream().map(ActivityKind::key).toList()));
    }
    return String.join(" ", each);
  }
}
