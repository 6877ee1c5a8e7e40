package se.stportfolj.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Origin;
import se.stportfolj.portfolio.Track;
import se.stportfolj.regulation.AttachedDocument;
import se.stportfolj.regulation.AttachmentList;
import se.stportfolj.regulation.CertificateForm;

/** Finds what an application of one doctor encloses, of all that its form lists. */
public final class Attachments {
  private final Training training;

  Attachments(Training training) {
    this.training = training;
  }

  /** The attachments, in the order of the application; what is not needed is not among them. */
  List<Attachment> of(AttachmentList list) {
    List<Attachment> all = new ArrayList<>();
    for (CertificateForm form : list.forms()) {
      of(form).ifPresent(all::add);
    }
    List<AttachedDocument> documents = documents(training, list);
    documents.stream()
        .distinct()
        .forEach(one -> all.add(Attachment.toEnclose(Optional.empty(), Optional.of(one))));
    return all;
  }

  /**
   * The papers from elsewhere that an application encloses, one for each occasion: two periods of
   * foreign service that are credited are two papers.
   *
   * @param list what the application form lists
   */
  public static List<AttachedDocument> documents(Training training, AttachmentList list) {
    Contract contract = training.contract();
    List<AttachedDocument> documents = new ArrayList<>();
    for (Credit credit : contract.credits()) {
      document(credit).ifPresent(documents::add);
    }
    boolean abroad =
        training.portfolio().rotations().stream()
            .anyMatch(rotation -> rotation.location().equals(Optional.of(Location.ABROAD)));
    if (abroad && !documents.contains(AttachedDocument.FOREIGN_SERVICE)) {
      documents.add(AttachedDocument.FOREIGN_SERVICE);
    }
    if (contract.track() == Track.THIRD_COUNTRY) {
      documents.add(AttachedDocument.PROGRAMME);
    }
    documents.removeIf(document -> !list.documents().contains(document));
    return documents;
  }

  private static Optional<AttachedDocument> document(Credit credit) {
    return switch (credit.kind()) {
      case DOCTORAL_DEGREE ->
          Optional.of(
              credit.origin().equals(Optional.of(Origin.FOREIGN))
                  ? AttachedDocument.FOREIGN_DOCTORATE
                  : AttachedDocument.DOCTORATE);
      case EEA, THIRD_COUNTRY -> Optional.of(AttachedDocument.FOREIGN_SERVICE);
      case BEFORE_LICENCE -> Optional.of(AttachedDocument.BEFORE_LICENCE);
      case EARLIER_SERVICE -> Optional.empty();
    };
  }

  private Optional<Attachment> of(CertificateForm form) {
    return switch (form.purpose()) {
      case SERVICE, BT_SERVICE, BT_FINAL -> whole(form);
      // Bilaga 8 b takes the place of bilaga 2 for a specialist from a third country.
      case FINAL ->
          isThirdCountry()
                  && training
                      .regulation()
                      .form(CertificateForm.Purpose.THIRD_COUNTRY_FINAL)
                      .isPresent()
              ? Optional.empty()
              : whole(form);
      case THIRD_COUNTRY_FINAL -> isThirdCountry() ? whole(form) : Optional.empty();
      case ACTIVITY, OBJECTIVE, BT_OBJECTIVES, THIRD_COUNTRY_OBJECTIVES -> originals(form);
      case APPLICATION, BT_APPLICATION -> Optional.empty();
    };
  }

  private boolean isThirdCountry() {
    return training.contract().track() == Track.THIRD_COUNTRY;
  }

  /** A certificate of the whole: there once the contract says that the original is signed. */
  private Optional<Attachment> whole(CertificateForm form) {
    Optional<Certificate> certificate = certificate(form, training.contract());
    return Optional.of(
        certificate.filter(Certificate::signed).isPresent()
            ? Attachment.present(form, key(form))
            : Attachment.toEnclose(Optional.of(form), Optional.empty()));
  }

  /** What the contract says of a certificate of the whole, whose form it is. */
  public static Optional<Certificate> certificate(CertificateForm form, Contract contract) {
    boolean bt =
        form.purpose() == CertificateForm.Purpose.BT_SERVICE
            || form.purpose() == CertificateForm.Purpose.BT_FINAL;
    return Optional.ofNullable(
        (bt ? contract.bt().certificates() : contract.application().certificates()).get(key(form)));
  }

  private static String key(CertificateForm form) {
    return switch (form.purpose()) {
      case SERVICE, BT_SERVICE -> "service";
      case THIRD_COUNTRY_FINAL -> "third-country";
      default -> "final";
    };
  }

  /** The originals on a form, one per activity; none where nothing needs the form. */
  private Optional<Attachment> originals(CertificateForm form) {
    List<String> present = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Certifiable one : training.certifiable()) {
      if (!one.activity().objectives().isEmpty() && isOn(form, Optional.of(one.form()))) {
        boolean signed = one.state(training.asOf()) == ActivityState.SIGNED;
        (signed ? present : missing).add(one.activity().id());
      }
    }
    List<String> objectives =
        training.coverage().uncovered().stream()
            .filter(one -> isOn(form, form(one)))
            .map(Coverage.Uncovered::code)
            .distinct()
            .toList();
    return present.isEmpty() && missing.isEmpty() && objectives.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Attachment(Optional.of(form), Optional.empty(), present, missing, objectives));
  }

  private static boolean isOn(CertificateForm form, Optional<CertificateForm> own) {
    return own.isPresent() && own.get().bilaga().equals(form.bilaga());
  }

  /** The form of what a delmål lacks, the first where several kinds would do. */
  private Optional<CertificateForm> form(Coverage.Uncovered lacking) {
    return lacking.anyOf().isEmpty()
        ? Optional.empty()
        : ActivityForm.of(lacking.anyOf().get(0), lacking.code(), training.regulation());
  }
}
