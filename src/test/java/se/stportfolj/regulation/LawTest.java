package se.stportfolj.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.stportfolj.statute.Issued.HSLF_FS_2021_8;
import static se.stportfolj.statute.Issued.SOSFS_2015_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.statute.RegulationId;

/** Holds for every file of the law. */
class LawTest {
  private static final Law LAW = Law.shipped();
  private static final LocalDate FIVE_YEARS_ON = LocalDate.of(2031, 11, 22);

  static List<TargetDescription> allPairs() {
    List<TargetDescription> all = new ArrayList<>();
    for (RegulationId id : RegulationId.all()) {
      for (Specialty specialty : LAW.specialties()) {
        all.add(LAW.target(id, specialty.slug()));
      }
    }
    return all;
  }

  @Test
  void knowsEverySpecialty() {
    assertThat(LAW.specialties()).hasSize(63).extracting(Specialty::slug).doesNotHaveDuplicates();
    assertThat(LAW.specialties()).extracting(Specialty::name).doesNotHaveDuplicates();
    assertThat(ofKind(SpecialtyKind.BASE)).hasSize(44);
    assertThat(ofKind(SpecialtyKind.BRANCH)).hasSize(9);
    assertThat(ofKind(SpecialtyKind.ADDITIONAL)).hasSize(10);
    assertThat(LAW.specialty("allmanmedicin").orElseThrow().name()).isEqualTo("Allmänmedicin");
  }

  @Test
  void parentsExistAndFitTheirRule() {
    for (Specialty specialty : LAW.specialties()) {
      boolean listed =
          specialty.parentRule() == ParentRule.LISTED
              || specialty.parentRule() == ParentRule.LISTED_IN_PART;
      assertThat(specialty.parents().value().isEmpty()).as(specialty.slug()).isEqualTo(!listed);
      assertThat(specialty.parentRule() == ParentRule.NONE)
          .as(specialty.slug())
          .isEqualTo(specialty.kind() == SpecialtyKind.BASE);
      for (String parent : specialty.parents().value()) {
        assertThat(LAW.specialty(parent)).as(parent).isPresent();
        assertThat(parent).isNotEqualTo(specialty.slug());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void codesAreUniqueAndOfTheirRegulation(TargetDescription target) {
    RegulationId id = target.regulation().id();
    Set<String> seen = new HashSet<>();
    List<Delmal> all = new ArrayList<>(target.delmal());
    all.addAll(target.possible());
    for (Delmal delmal : all) {
      assertThat(seen.add(delmal.code())).as(delmal.code()).isTrue();
      assertThat(Group.of(id, delmal.code())).contains(delmal.group());
      assertThat(target.find(delmal.code())).contains(delmal);
    }
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void listsAreInRange(TargetDescription target) {
    boolean old = target.regulation().id() == SOSFS_2015_8;
    assertThat(target.list(Group.A).orElseThrow().codes().orElseThrow()).hasSize(old ? 6 : 7);
    target.list(Group.B).orElseThrow().codes().ifPresent(b -> assertThat(b).isNotEmpty());
    List<String> c = target.list(Group.C).orElseThrow().codes().orElseThrow();
    assertThat(c.size()).isBetween(10, 17);
    for (int i = 0; i < c.size(); i++) {
      assertThat(c.get(i)).isEqualTo((old ? "c" : "STc") + (i + 1));
    }
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void rowsSayWhatTheyRestOn(TargetDescription target) {
    for (Delmal delmal : target.delmal()) {
      assertThat(delmal.source()).as(delmal.code()).isNotBlank();
      assertThat(delmal.required().isEmpty()).isEqualTo(delmal.grade() == Grade.U);
      assertThat(delmal.titleFact().isPresent()).isEqualTo(delmal.group() != Group.C);
      for (Requirement requirement : delmal.required().orElse(List.of())) {
        assertThat(requirement.anyOf()).isNotEmpty().doesNotHaveDuplicates();
      }
      // Nobody need ask why a value is uncertain: the row says it.
      if (delmal.grade() == Grade.E || !delmal.disputed().isEmpty()) {
        assertThat(delmal.note()).as(target.specialty().slug() + " " + delmal.code()).isPresent();
      }
    }
    for (DelmalList list : target.lists()) {
      assertThat(list.source()).isNotBlank();
      assertThat(list.codes().isEmpty()).isEqualTo(list.confidence() == Confidence.UNKNOWN);
    }
  }

  @ParameterizedTest
  @MethodSource("allPairs")
  void everyRequiredActivityHasAForm(TargetDescription target) {
    for (Delmal delmal : target.delmal()) {
      for (Requirement requirement : delmal.required().orElse(List.of())) {
        for (ActivityKind kind : requirement.anyOf()) {
          assertThat(target.regulation().certificate(kind, delmal.code()))
              .as(target.specialty().slug() + " " + delmal.code() + " " + kind)
              .isPresent();
        }
      }
    }
  }

  @Test
  void someRegulationAppliesOnEveryDay() {
    LocalDate first = LAW.regulation(SOSFS_2015_8).inForceFact().value();
    for (LocalDate d = first; !d.isAfter(FIVE_YEARS_ON); d = d.plusDays(1)) {
      boolean both = !d.isBefore(LAW.regulation(HSLF_FS_2021_8).inForceFact().value());
      assertThat(applyingOn(d))
          .as(d.toString())
          .isEqualTo(both ? List.of(SOSFS_2015_8, HSLF_FS_2021_8) : List.of(SOSFS_2015_8));
    }
    assertThat(applyingOn(first.minusDays(1))).isEmpty();
  }

  @Test
  void anUnknownSpecialtyIsTheCallersMistake() {
    assertThat(LAW.specialty("hemopati")).isEmpty();
    assertThatThrownBy(() -> LAW.target(SOSFS_2015_8, "../specialties"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("../specialties");
  }

  private static List<Specialty> ofKind(SpecialtyKind kind) {
    return LAW.specialties().stream().filter(s -> s.kind() == kind).toList();
  }

  private static List<RegulationId> applyingOn(LocalDate day) {
    return RegulationId.all().stream().filter(id -> applies(LAW.regulation(id), day)).toList();
  }

  /** Whether somebody could be tried under it on that day. */
  private static boolean applies(Regulation regulation, LocalDate day) {
    boolean over =
        regulation
            .transition()
            .flatMap(t -> t.lastApplication().value())
            .filter(day::isAfter)
            .isPresent();
    return !day.isBefore(regulation.inForceFact().value()) && !over;
  }
}
