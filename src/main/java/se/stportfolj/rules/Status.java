package se.stportfolj.rules;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Period;

/**
 * How far an activity has come on a day, the least first (docs/portfolio-format.md, "Status of an
 * activity"). An attestation has no dates: it is ongoing until its certificate is issued.
 */
public enum Status {
  PLANNED,
  ONGOING,
  DONE,
  CERTIFIED,
  SIGNED;

  /** The status at the end of that day; a certificate issued later does not exist yet. */
  public static Status of(Activity activity, LocalDate day) {
    Optional<Period> period = activity.period();
    if (period.filter(p -> p.from().isAfter(day)).isPresent()) {
      return PLANNED;
    }
    if (period.filter(p -> !p.to().isBefore(day)).isPresent()) {
      return ONGOING;
    }
    Optional<Certificate> issued = issued(activity, day);
    if (issued.isEmpty()) {
      return period.isPresent() ? DONE : ONGOING;
    }
    return issued.get().signed() ? SIGNED : CERTIFIED;
  }

  /** The certificate, if it has been issued by that day, whether or not the activity is over. */
  public static Optional<Certificate> issued(Activity activity, LocalDate day) {
    return activity
        .certificate()
        .filter(c -> c.issued().filter(issued -> !issued.isAfter(day)).isPresent());
  }

  /** Whether it has come that far or farther. */
  public boolean atLeast(Status other) {
    return compareTo(other) >= 0;
  }
}
