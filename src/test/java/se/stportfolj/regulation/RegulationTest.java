package se.stportfolj.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.stportfolj.regulation.ActivityKind.ATTESTATION;
import static se.stportfolj.regulation.ActivityKind.CLINICAL;
import static se.stportfolj.regulation.ActivityKind.COURSE;
import static se.stportfolj.regulation.ActivityKind.OBSERVERSHIP;
import static se.stportfolj.regulation.ActivityKind.QUALITY_IMPROVEMENT;
import static se.stportfolj.regulation.ActivityKind.SCIENTIFIC_WORK;
import static se.stportfolj.statute.Issued.HSLF_FS_2021_8;
import static se.stportfolj.statute.Issued.SOSFS_2015_8;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.stportfolj.regulation.CertificateForm.Purpose;

/** What the two regulations say for every specialty. */
class RegulationTest {
  private static final Regulation OLD = Law.shipped().regulation(SOSFS_2015_8);
  private static final Regulation NEW = Law.shipped().regulation(HSLF_FS_2021_8);

  @Test
  void months() {
    assertThat(OLD.numbers().requiredMonths().value()).isEqualTo(60);
    assertThat(OLD.numbers().requiredMonthsWithDoctorate().value()).isEqualTo(54);
    assertThat(OLD.numbers().requiredMonthsWithDoctorate().confidence())
        .isEqualTo(Confidence.OFFICIAL);
    assertThat(NEW.numbers().requiredMonths().value()).isEqualTo(66);
    assertThat(NEW.numbers().requiredMonthsWithDoctorate().value()).isEqualTo(60);
    assertThat(NEW.numbers().requiredMonthsWithDoctorate().confidence().strength())
        .isEqualTo(Strength.PROBABLE);
    for (Regulation one : List.of(OLD, NEW)) {
      Numbers n = one.numbers();
      assertThat(n.requiredMonths().value() - n.doctoralCreditMonths().value())
          .isEqualTo(n.requiredMonthsWithDoctorate().value());
      assertThat(2 * n.earlierSpecialtyCeilingMonths().value())
          .isEqualTo(n.requiredMonths().value());
    }
  }

  @Test
  void btIsIn2021Only() {
    assertThat(OLD.bt()).isEmpty();
    assertThat(OLD.numbers().btMonths()).isEmpty();
    assertThat(NEW.numbers().btMonths().orElseThrow().value()).isEqualTo(6);
    assertThat(NEW.numbers().btPrimaryCareMonths().orElseThrow().value()).isEqualTo(3);
    assertThat(NEW.numbers().btAcuteCareMonths().orElseThrow().value()).isEqualTo(3);
    assertThat(NEW.bt().orElseThrow().codes().orElseThrow())
        .hasSize(18)
        .startsWith("BT1")
        .endsWith("BT18");
    TargetDescription old = Law.shipped().target(SOSFS_2015_8, "allmanmedicin");
    TargetDescription now = Law.shipped().target(HSLF_FS_2021_8, "allmanmedicin");
    for (int i = 1; i <= 18; i++) {
      assertThat(old.find("BT" + i)).isEmpty();
      assertThat(now.find("BT" + i).orElseThrow().required())
          .contains(List.of(new Requirement(List.of(ATTESTATION))));
    }
    assertThat(now.find("BT19")).isEmpty();
  }

  @Test
  void whatIsNotKnownIsNotNone() {
    assertThat(OLD.numbers().thirdCountryMonths().value()).contains(12);
    assertThat(NEW.numbers().thirdCountryMonths().value()).isEmpty();
    assertThat(NEW.numbers().thirdCountryMonths().confidence()).isEqualTo(Confidence.UNKNOWN);
    assertThat(OLD.transition().orElseThrow().lastApplication().value()).isEmpty();
  }

  @Test
  void whoMayChoose2015() {
    assertThat(OLD.openToAll().value()).isFalse();
    Transition transition = OLD.transition().orElseThrow();
    assertThat(transition.internshipCompleted().value()).isTrue();
    assertThat(transition.trainingBegunBefore().value()).isEqualTo(LocalDate.of(2021, 7, 1));
    assertThat(NEW.openToAll().value()).isTrue();
    assertThat(NEW.transition()).isEmpty();
  }

  @Test
  void formsForActivities() {
    assertThat(bilaga(OLD, OBSERVERSHIP)).isEqualTo("3");
    assertThat(bilaga(OLD, CLINICAL)).isEqualTo("4");
    assertThat(bilaga(OLD, COURSE)).isEqualTo("5");
    assertThat(bilaga(OLD, QUALITY_IMPROVEMENT)).isEqualTo("6");
    assertThat(bilaga(OLD, SCIENTIFIC_WORK)).isEqualTo("7");
    assertThat(bilaga(NEW, OBSERVERSHIP)).isEqualTo("8");
    assertThat(bilaga(NEW, CLINICAL)).isEqualTo("9");
    assertThat(bilaga(NEW, COURSE)).isEqualTo("10");
    assertThat(bilaga(NEW, QUALITY_IMPROVEMENT)).isEqualTo("11");
    assertThat(certificates(NEW)).doesNotContainKey(SCIENTIFIC_WORK).hasSize(4);
    assertThat(NEW.certificate(ATTESTATION, "BT18").orElseThrow().bilaga()).isEqualTo("2");
    assertThat(NEW.certificate(ATTESTATION, "STa3").orElseThrow().bilaga()).isEqualTo("12");
    assertThat(NEW.certificate(ATTESTATION, "STa4")).isEmpty();
  }

  @Test
  void whoSigns() {
    for (Regulation one : List.of(OLD, NEW)) {
      certificates(one)
          .forEach(
              (kind, form) -> {
                assertThat(maySign(form, Signer.SUPERVISOR)).isTrue();
                assertThat(maySign(form, Signer.COURSE_LEADER)).isEqualTo(kind == COURSE);
              });
    }
    assertThat(OLD.form(Purpose.FINAL).orElseThrow().signatures())
        .extracting(CertificateForm.Signature::anyOf)
        .containsExactly(
            List.of(Signer.HEAD_OF_DEPARTMENT, Signer.DESIGNATED_SPECIALIST),
            List.of(Signer.MAIN_SUPERVISOR));
    assertThat(NEW.form(Purpose.FINAL).orElseThrow().signatures())
        .extracting(CertificateForm.Signature::anyOf)
        .containsExactly(List.of(Signer.MAIN_SUPERVISOR), List.of(Signer.ADDITIONAL_SPECIALIST));
    assertThat(OLD.forms()).hasSize(9);
    assertThat(NEW.forms()).hasSize(13);
  }

  private static String bilaga(Regulation regulation, ActivityKind kind) {
    return certificates(regulation).get(kind).bilaga();
  }

  private static Map<ActivityKind, CertificateForm> certificates(Regulation regulation) {
    Map<ActivityKind, CertificateForm> byKind = new EnumMap<>(ActivityKind.class);
    for (ActivityKind kind : ActivityKind.values()) {
      regulation.certificate(kind).ifPresent(form -> byKind.put(kind, form));
    }
    return byKind;
  }

  private static boolean maySign(CertificateForm form, Signer signer) {
    return form.signatures().stream().anyMatch(one -> one.anyOf().contains(signer));
  }
}
