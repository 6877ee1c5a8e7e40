package se.stportfolj.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.statute.RegulationId;

/**
 * What a regulation says for every specialty.
 *
 * @param openToAll whether anyone may be tried under it today; if not, {@code transition} says who
 * @param bt the delmål of bastjänstgöring, where the regulation has it
 * @param common the a, b and BT delmål
 * @param forms every official form, in the order of their numbers
 * @param attachments what the application for specialist competence encloses
 * @param btAttachments what the application for approval of BT encloses, where there is one
 */
public record Regulation(
    RegulationId id,
    Fact<LocalDate> inForceFact,
    Fact<Boolean> openToAll,
    Optional<Transition> transition,
    Numbers numbers,
    Optional<DelmalList> bt,
    List<Delmal> common,
    List<CertificateForm> forms,
    Fact<AttachmentList> attachments,
    Optional<Fact<AttachmentList>> btAttachments) {
  public Regulation {
    common = List.copyOf(common);
    forms = List.copyOf(forms);
  }

  /** The form for activities of a kind. Attested delmål have no one form: ask with the code. */
  public Optional<CertificateForm> certificate(ActivityKind kind) {
    for (CertificateForm form : forms) {
      if (form.purpose() == CertificateForm.Purpose.ACTIVITY
          && form.certifies().filter(certified -> certified == kind).isPresent()) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The form on which evidence of a kind for a delmål is certified, if there is one. */
  public Optional<CertificateForm> certificate(ActivityKind kind, String code) {
    for (CertificateForm form : forms) {
      if (form.certifies().equals(Optional.of(kind))
          && (form.objectives().isEmpty() || form.objectives().contains(code))) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The form with a number. */
  public Optional<CertificateForm> form(String bilaga) {
    for (CertificateForm form : forms) {
      if (form.bilaga().equals(bilaga)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  /** The form for a purpose that only one form serves. */
  public Optional<CertificateForm> form(CertificateForm.Purpose purpose) {
    for (CertificateForm form : forms) {
      if (form.purpose() == purpose) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
