package se.stportfolj.rules;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.text.Blank;

/**
 * The application for approval of bastjänstgöring (HSLF-FS 2021:8, bilaga 1), when it is near:
 * dated, or every BT rotation is over, and Socialstyrelsen has not approved BT yet.
 *
 * @param applied its day: what lacks then makes it incomplete, before that it is a reminder
 * @param citation the form that asks for it
 */
public record NearBtApplication(Optional<LocalDate> applied, Citation citation) {
  /** The form. */
  public static Citation form() {
    return Citation.law("HSLF-FS 2021:8, bilaga 1", Confidence.OFFICIAL);
  }

  /**
   * The application, if it is near; for a rule that needs {@code contract.yaml} and {@code
   * rotations.yaml}.
   */
  public static Optional<NearBtApplication> near(Subject subject) {
    Bt bt = Bt.of(subject);
    Optional<LocalDate> applied = subject.contract().bt().applied();
    Optional<CertificateForm> form =
        subject.regulation().form(CertificateForm.Purpose.BT_APPLICATION);
    if (form.isEmpty() || bt.isSettled() || (applied.isEmpty() && !bt.isOver())) {
      return Optional.empty();
    }
    Citation citation =
        ThirdCountry.doubt(Citation.form(subject.regulation(), form.get()), subject);
    return Optional.of(new NearBtApplication(applied, citation));
  }

  /** Reports that something lacks. */
  public void report(Findings findings, Place place, Map<String, Blank> blanks) {
    Map<String, Blank> all = new HashMap<>(blanks);
    all.put("applied", Blank.of(applied.map(LocalDate::toString).orElse("")));
    boolean dated = applied.isPresent();
    findings.add(
        dated ? Severity.ERROR : Severity.INFO, citation, place, dated ? "dated" : "near", all);
  }
}
