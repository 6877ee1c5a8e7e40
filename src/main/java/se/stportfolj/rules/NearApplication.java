package se.stportfolj.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.text.Blank;

/**
 * The application for the certificate of specialist competence, when it is near: dated, or the
 * planned completion no more than six months away.
 *
 * @param dated whether it has a date: what is missing then makes it incomplete, before that it is a
 *     reminder
 * @param citation the form that asks for it
 */
public record NearApplication(boolean dated, Citation citation) {
  private static final int MONTHS_AHEAD = 6;

  /** The forms of both regulations. */
  public static Citation forms() {
    return Citation.law("SOSFS 2015:8, bilaga 1; HSLF-FS 2021:8, bilaga 5", Confidence.OFFICIAL);
  }

  /** The application, if it is near; for a rule that needs {@code contract.yaml}. */
  public static Optional<NearApplication> near(Subject subject) {
    boolean dated = subject.contract().application().date().isPresent();
    LocalDate soon = subject.asOf().plusMonths(MONTHS_AHEAD);
    boolean soonDone =
        subject.contract().plannedCompletion().filter(day -> !day.isAfter(soon)).isPresent();
    return dated || soonDone
        ? Optional.of(new NearApplication(dated, citation(subject)))
        : Optional.empty();
  }

  /** Reports that something is missing from it. */
  public void report(Findings findings, Place place, Map<String, Blank> blanks) {
    Severity severity = dated ? Severity.ERROR : Severity.WARNING;
    findings.add(severity, citation, place, dated ? "dated" : "near", blanks);
  }

  private static Citation citation(Subject subject) {
    return subject
        .regulation()
        .form(CertificateForm.Purpose.APPLICATION)
        .map(form -> Citation.form(subject.regulation(), form))
        .orElseGet(NearApplication::forms);
  }
}
