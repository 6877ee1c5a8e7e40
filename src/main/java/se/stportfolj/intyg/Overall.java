package se.stportfolj.intyg;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.stportfolj.format.Period;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.pdf.form.FormValues;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Roles;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.CertificateForm.Purpose;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.regulation.Signer;
import se.stportfolj.service.Attachments;
import se.stportfolj.service.ServiceRecord;
import se.stportfolj.service.Training;

/** The certificates about the training as a whole: served, reached, and the same for BT. */
final class Overall {
  /** In the order in which they are enclosed. */
  static final List<Purpose> OF_ST =
      List.of(Purpose.SERVICE, Purpose.FINAL, Purpose.THIRD_COUNTRY_FINAL);

  static final List<Purpose> OF_BT = List.of(Purpose.BT_SERVICE, Purpose.BT_FINAL);

  private final Training training;
  private final Portfolio portfolio;
  private final Contract contract;
  private final Law law;
  private final Regulation regulation;

  Overall(Training training) {
    this.training = training;
    this.portfolio = training.portfolio();
    this.contract = training.contract();
    this.law = training.law();
    this.regulation = training.regulation();
  }

  /** The form for a purpose, if the regulation has one. */
  Optional<FormId> form(Purpose purpose) {
    return regulation
        .form(purpose)
        .map(form -> FormId.of(regulation.id().key() + "-" + form.bilaga()));
  }

  /** What a form is for, where it is about the training as a whole. */
  Optional<Purpose> purpose(FormId id) {
    return regulation.forms().stream()
        .filter(form -> form.bilaga().equals(id.bilaga()))
        .map(CertificateForm::purpose)
        .filter(p -> OF_ST.contains(p) || OF_BT.contains(p))
        .findFirst();
  }

  /** The service through a day, BT included. */
  ServiceRecord served(LocalDate through) {
    return ServiceRecord.through(training.career(), through);
  }

  /** The last day of BT; none without it. */
  Optional<LocalDate> lastDayOfBt() {
    return portfolio.rotations().stream()
        .filter(rotation -> rotation.kind() == RotationKind.BT)
        .map(Rotation::dates)
        .map(Period::to)
        .max(LocalDate::compareTo);
  }

  /**
   * One of these certificates.
   *
   * @param through the last day of service that it counts
   */
  Intyg of(Purpose purpose, LocalDate through) {
    FormId id = form(purpose).orElseThrow();
    Roles roles = contract.roles();
    Optional<Person> main = roles.mainSupervisor();
    Map<String, String> texts = Applicant.lines(law, contract);
    List<FormValues.Row> rows = List.of();
    Set<String> checked = Set.of();
    switch (purpose) {
      case SERVICE, BT_SERVICE -> {
        ServiceRecord record = served(through);
        if (purpose == Purpose.BT_SERVICE) {
          record = record.only(Set.of(RotationKind.BT));
          texts.putAll(partsOfBt(record));
        }
        rows = ServiceTable.rows(record);
        texts.put("sum", FormText.number(record.printedTotal()));
        texts.putAll(
            Signatory.lines(
                law,
                roles.headOfDepartment(),
                Attachments.certificate(regulation.form(purpose).orElseThrow(), contract),
                false));
      }
      case FINAL, BT_FINAL, THIRD_COUNTRY_FINAL -> {
        if (signedByHead(purpose)) {
          texts.putAll(Signatory.headAndSupervisor(law, roles));
          checked = Set.of(Signatory.appointedBox(roles));
        } else {
          texts.putAll(Signatory.of("main-", law, main));
          texts.putAll(
              Signatory.of("assessor-", law, Signatory.another(roles.externalAssessor(), main)));
          texts.putAll(
              Signatory.of(
                  "specialist-", law, Signatory.another(roles.additionalSpecialist(), main)));
        }
      }
      default -> throw new IllegalArgumentException("Not about the whole: " + purpose);
    }
    return Intyg.of(id, List.of(), bilaga(purpose), texts, checked, rows);
  }

  private boolean signedByHead(Purpose purpose) {
    return regulation.form(purpose).orElseThrow().isSignedBy(Signer.HEAD_OF_DEPARTMENT);
  }

  /** The number that contract.yaml keeps for it. */
  private OptionalInt bilaga(Purpose purpose) {
    Map<String, Integer> numbers =
        OF_BT.contains(purpose) ? contract.bt().bilagor() : contract.application().bilagor();
    Integer number =
        numbers.get(
            switch (purpose) {
              case SERVICE, BT_SERVICE -> "service";
              case THIRD_COUNTRY_FINAL -> "third-country";
              default -> "final";
            });
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  private static Map<String, String> partsOfBt(ServiceRecord bt) {
    Map<String, String> parts = new HashMap<>();
    parts.put("primary-care", part(bt, Setting.PRIMARY_CARE));
    parts.put("acute-care", part(bt, Setting.ACUTE_CARE));
    parts.values().removeIf(String::isEmpty);
    return parts;
  }

  private static String part(ServiceRecord bt, Setting setting) {
    return ServiceTable.inWords(bt.where(row -> row.setting().equals(Optional.of(setting))));
  }
}
