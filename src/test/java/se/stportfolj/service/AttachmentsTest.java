package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.regulation.AttachmentList;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.Attachment.State;
import se.stportfolj.statute.RegulationId;

class AttachmentsTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 22);
  private static final Set<Purpose> OF_BT =
      Set.of(Purpose.BT_OBJECTIVES, Purpose.BT_SERVICE, Purpose.BT_FINAL);
  private static final Set<Purpose> APPLICATIONS =
      Set.of(Purpose.APPLICATION, Purpose.BT_APPLICATION);

  @TempDir Path folder;

  @Test
  void anOriginalIsThereOrItLacksOrNobodyHasPlannedIt() {
    Written written =
        Written.portfolio(folder, "2021", "psykiatri")
            .contract("bt: {approved: 2022-01-10}")
            .with(
                "rotations",
                """
                rotations:
                  - {id: one, kind: clinical, unit: U, from: 2022-02-01, to: 2024-02-28, percent: 100,
                     objectives: [STc1], certificate: {issued: 2024-03-01, place: P, signed: true}}
                  - {id: two, kind: clinical, unit: V, from: 2024-03-01, to: 2026-02-28, percent: 100,
                     objectives: [STc2], certificate: {issued: 2026-03-01, place: P, signed: false}}
                  - {id: three, kind: clinical, unit: W, from: 2026-03-01, to: 2027-08-31,
                     percent: 100, objectives: [STc3]}
                """)
            .with(
                "courses",
                """
                courses:
                  - {id: c, title: T, from: 2023-02-06, to: 2023-02-10, objectives: [STa5],
                     certificate: {issued: 2023-02-10, place: P, signed: true}}
                """);

    List<Attachment> attachments = application(written);

    assertThat(attachments)
        .extracting(AttachmentsTest::number, Attachment::state)
        .containsExactly(
            tuple("6", State.TO_ENCLOSE),
            tuple("7", State.TO_ENCLOSE),
            tuple("9", State.MISSING),
            tuple("10", State.MISSING),
            tuple("11", State.MISSING),
            tuple("12", State.MISSING));
    Attachment clinical = attachments.get(2);
    assertThat(clinical.present()).containsExactly("one");
    assertThat(clinical.missing()).containsExactly("two", "three");
    assertThat(clinical.objectives())
        .contains("STc4", "STa5")
        .doesNotContain("STc1", "STc2", "STc3");
    Attachment course = attachments.get(3);
    assertThat(course.present()).containsExactly("c");
    assertThat(course.missing()).isEmpty();
    assertThat(course.objectives()).as("no course, not even a planned one").contains("STa1");
    assertThat(attachments.get(5).objectives()).containsExactly("STa3");
  }

  @Test
  void aSpecialistFromAThirdCountryEnclosesTheFormsAndThePapersForThat() {
    Written written =
        Written.portfolio(folder, "2015", "psykiatri")
            .contract(
                """
                track: third-country
                credits:
                  - {kind: doctoral-degree, date: 2010-01-01, institution: U, origin: foreign}
                """)
            .with(
                "rotations",
                """
                rotations:
                  - {id: one, kind: clinical, unit: U, from: 2022-02-01, to: 2024-02-28, percent: 100}
                """);

    assertThat(application(written))
        .extracting(AttachmentsTest::number)
        .containsExactly("8a", "8b", "foreign-doctorate", "programme");
  }

  @Test
  void serviceAbroadIsDocumentedOnceHoweverManyRotations() {
    Written written =
        Written.portfolio(folder, "2015", "psykiatri")
            .with(
                "rotations",
                """
                rotations:
                  - {id: one, kind: clinical, unit: U, location: abroad, from: 2022-02-01,
                     to: 2022-02-28, percent: 100}
                  - {id: two, kind: clinical, unit: U, location: abroad, from: 2022-03-01,
                     to: 2022-03-31, percent: 100}
                """);

    assertThat(application(written))
        .extracting(AttachmentsTest::number)
        .containsOnlyOnce("foreign-service")
        .doesNotContain("8a", "8b", "programme");
  }

  @Test
  void btHasAnApplicationAndAttachmentsOfItsOwn() {
    Written written =
        Written.portfolio(folder, "2021", "psykiatri")
            .contract(
                """
                credits:
                  - {kind: before-licence, months: 2, decision: {by: B, date: 2022-01-10, note: N}}
                """)
            .with(
                "rotations",
                """
                rotations:
                  - {id: one, kind: bt, unit: U, from: 2022-02-01, to: 2027-02-28, percent: 100}
                """);

    assertThat(attachments(written, DeadlineKind.BT_APPROVAL))
        .extracting(AttachmentsTest::number)
        .containsExactly("2", "3", "4", "before-licence");
    assertThat(application(written))
        .extracting(AttachmentsTest::number)
        .doesNotContain("2", "3", "4", "before-licence");
  }

  @ParameterizedTest
  @MethodSource("se.stportfolj.statute.RegulationId#all")
  void everyFormIsAnAttachmentOfOneApplication(RegulationId id) {
    Regulation regulation = Law.shipped().regulation(id);
    assertThat(regulation.attachments().value().forms())
        .containsExactlyElementsOf(
            regulation.forms().stream()
                .filter(form -> !OF_BT.contains(form.purpose()))
                .filter(form -> !APPLICATIONS.contains(form.purpose()))
                .toList());
    assertThat(regulation.btAttachments().map(list -> list.value().forms()).orElse(List.of()))
        .containsExactlyElementsOf(
            regulation.forms().stream().filter(form -> OF_BT.contains(form.purpose())).toList());
  }

  /** The official form has a field for each paper that is listed, and no other. */
  @ParameterizedTest
  @MethodSource("se.stportfolj.statute.RegulationId#all")
  void thePapersAreThoseOfTheForm(RegulationId id) throws IOException {
    Regulation regulation = Law.shipped().regulation(id);
    fields(regulation, Purpose.APPLICATION, regulation.attachments().value());
    if (regulation.btAttachments().isPresent()) {
      fields(regulation, Purpose.BT_APPLICATION, regulation.btAttachments().get().value());
    }
  }

  private static void fields(Regulation regulation, Purpose purpose, AttachmentList list)
      throws IOException {
    String bilaga = regulation.form(purpose).orElseThrow().bilaga();
    String file = "/forms/" + regulation.id().key() + "-" + bilaga + ".yaml";
    try (InputStream in = AttachmentsTest.class.getResourceAsStream(file)) {
      String form = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (se.stportfolj.regulation.AttachedDocument one :
          se.stportfolj.regulation.AttachedDocument.values()) {
        assertThat(form.contains("field: bilagor-" + one.key() + ","))
            .as(file + " " + one)
            .isEqualTo(list.documents().contains(one));
      }
    }
  }

  private static String number(Attachment one) {
    return one.form()
        .map(CertificateForm::bilaga)
        .orElseGet(() -> one.document().orElseThrow().key());
  }

  private static List<Attachment> application(Written written) {
    return attachments(written, DeadlineKind.APPLICATION);
  }

  private static List<Attachment> attachments(Written written, DeadlineKind kind) {
    Optional<Deadline> deadline =
        Written.training(written.read(), AS_OF).deadlines().stream()
            .filter(one -> one.kind() == kind)
            .findFirst();
    return deadline.orElseThrow().attachments();
  }
}
