package se.stportfolj.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.statute.RegulationId;

/** The index says of each regulation what its own file says. */
class IndexTest {
  @ParameterizedTest
  @MethodSource("se.stportfolj.statute.RegulationId#all")
  void agreesWithTheRegulation(RegulationId id) {
    Regulation regulation = Law.shipped().regulation(id);
    assertThat(id.forms())
        .containsExactlyElementsOf(
            regulation.forms().stream().map(CertificateForm::bilaga).toList());
    assertThat(id.btPrefix().isPresent()).isEqualTo(regulation.bt().isPresent());
    for (Delmal one : regulation.common()) {
      assertThat(Group.of(id, one.code())).contains(one.group());
    }
  }

  @ParameterizedTest
  @MethodSource("se.stportfolj.statute.RegulationId#all")
  void standsInTheOrderOfComingIntoForce(RegulationId id) {
    for (RegulationId other : id.others()) {
      boolean older = inForce(other).isBefore(inForce(id));
      assertThat(other.compareTo(id) < 0).isEqualTo(older);
    }
  }

  private static LocalDate inForce(RegulationId id) {
    return Law.shipped().regulation(id).inForceFact().value();
  }
}
