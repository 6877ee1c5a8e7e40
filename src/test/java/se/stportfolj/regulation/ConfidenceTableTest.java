package se.stportfolj.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stportfolj.statute.Issued.HSLF_FS_2021_8;
import static se.stportfolj.statute.Issued.SOSFS_2015_8;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import se.stportfolj.statute.RegulationId;

/** How much of the law is known how well. Whoever changes the data changes these tables too. */
class ConfidenceTableTest {
  private static final Law LAW = Law.shipped();

  @Test
  void gradesOfTheSpecialtiesOwnDelmal() {
    assertThat(ownGrades(SOSFS_2015_8))
        .isEqualTo(Map.of("A", 13, "B", 27, "C", 663, "D", 79, "E", 40));
    assertThat(ownGrades(HSLF_FS_2021_8)).isEqualTo(Map.of("A", 14, "C", 701, "D", 127, "E", 22));
  }

  @Test
  void gradesOfTheCommonDelmal() {
    assertThat(commonGrades(SOSFS_2015_8)).isEqualTo(Map.of("A", 11));
    assertThat(commonGrades(HSLF_FS_2021_8)).isEqualTo(Map.of("B", 20, "C", 1, "D", 6, "E", 2));
  }

  @Test
  void disputedRows() {
    assertThat(disputed(SOSFS_2015_8)).isEqualTo(22);
    assertThat(disputed(HSLF_FS_2021_8)).isEqualTo(18);
  }

  @Test
  void whichDelmalApply() {
    assertThat(lists(SOSFS_2015_8, Group.A)).isEqualTo(Map.of("official", 1, "corroborated", 62));
    assertThat(lists(HSLF_FS_2021_8, Group.A)).isEqualTo(Map.of("corroborated", 63));
    assertThat(lists(SOSFS_2015_8, Group.B))
        .isEqualTo(
            Map.of(
                "official", 1, "corroborated", 2, "probable", 1, "uncertain", 47, "unknown", 12));
    assertThat(lists(HSLF_FS_2021_8, Group.B))
        .isEqualTo(Map.of("corroborated", 1, "uncertain", 49, "unknown", 13));
    assertThat(lists(SOSFS_2015_8, Group.C))
        .isEqualTo(Map.of("official", 1, "corroborated", 7, "probable", 52, "uncertain", 3));
    assertThat(lists(HSLF_FS_2021_8, Group.C))
        .isEqualTo(Map.of("official", 1, "corroborated", 3, "probable", 54, "uncertain", 5));
    assertThat(lists(SOSFS_2015_8, Group.BT)).isEmpty();
    assertThat(lists(HSLF_FS_2021_8, Group.BT)).isEqualTo(Map.of("corroborated", 63));
  }

  @Test
  void parents() {
    Map<String, Integer> counts = new TreeMap<>();
    for (Specialty specialty : LAW.specialties()) {
      if (specialty.parentRule() != ParentRule.NONE) {
        counts.merge(specialty.parents().confidence().key(), 1, Integer::sum);
      }
    }
    assertThat(counts)
        .isEqualTo(Map.of("official", 1, "corroborated", 4, "probable", 6, "uncertain", 8));
  }

  private static Map<String, Integer> ownGrades(RegulationId id) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Specialty specialty : LAW.specialties()) {
      for (Delmal delmal : LAW.target(id, specialty.slug()).delmal()) {
        if (delmal.group() == Group.C) {
          counts.merge(delmal.grade().key(), 1, Integer::sum);
        }
      }
    }
    return counts;
  }

  private static Map<String, Integer> commonGrades(RegulationId id) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Delmal delmal : LAW.regulation(id).common()) {
      counts.merge(delmal.grade().key(), 1, Integer::sum);
    }
    return counts;
  }

  private static int disputed(RegulationId id) {
    int rows = 0;
    for (Specialty specialty : LAW.specialties()) {
      for (Delmal delmal : LAW.target(id, specialty.slug()).delmal()) {
        rows += delmal.group() == Group.C && !delmal.disputed().isEmpty() ? 1 : 0;
      }
    }
    return rows;
  }

  private static Map<String, Integer> lists(RegulationId id, Group group) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Specialty specialty : LAW.specialties()) {
      LAW.target(id, specialty.slug())
          .list(group)
          .ifPresent(list -> counts.merge(list.confidence().key(), 1, Integer::sum));
    }
    return counts;
  }
}
