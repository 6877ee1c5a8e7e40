package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Certificate;

/** How far an activity has come, or the evidence of a requirement; the furthest comes last. */
public enum ActivityState {
  /** What is required is not known. */
  UNKNOWN("unknown"),
  /** There is nothing. */
  MISSING("missing"),
  /** Its first day is still to come. */
  PLANNED("planned"),
  /** The day lies within. */
  ONGOING("ongoing"),
  /** Its last day is past. */
  DONE("done"),
  /** It is done and the certificate has been issued. */
  CERTIFIED("certified"),
  /** It is done and the signed paper original exists. */
  SIGNED("signed");

  private final String key;

  ActivityState(String key) {
    this.key = key;
  }

  /** The word for it in JSON. */
  public String key() {
    return key;
  }

  /**
   * How far an activity has come on a day. A certificate issued later does not exist yet. An
   * attestation has no days of its own: until its certificate is there, it is planned.
   */
  public static ActivityState of(Activity activity, LocalDate asOf) {
    Optional<ActivityState> certificate =
        activity.certificate().isPresent()
            ? ofCertificate(activity.certificate().get(), asOf)
            : Optional.empty();
    if (activity.period().isEmpty()) {
      return certificate.orElse(PLANNED);
    }
    Period dates = activity.period().orElseThrow();
    if (asOf.isBefore(dates.from())) {
      return PLANNED;
    }
    return asOf.isAfter(dates.to()) ? certificate.orElse(DONE) : ONGOING;
  }

  /**
   * Whether an activity is done on a day, certified or not. An attestation has no days: it is done
   * once it says what was done.
   */
  public static boolean isDone(Activity activity, LocalDate day) {
    return of(activity, day).compareTo(DONE) >= 0
        || (activity instanceof Attestation attestation && attestation.activities().isPresent());
  }

  private static Optional<ActivityState> ofCertificate(Certificate certificate, LocalDate asOf) {
    Optional<LocalDate> issued = certificate.issued();
    if (issued.isPresent() && issued.get().isAfter(asOf)) {
      return Optional.empty();
    }
    if (certificate.signed()) {
      return Optional.of(SIGNED);
    }
    return issued.isPresent() ? Optional.of(CERTIFIED) : Optional.empty();
  }
}
