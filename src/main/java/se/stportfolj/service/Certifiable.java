package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Regulation;

/**
 * An activity that has an official form for its certificate. Service in BT, research and leadership
 * have none: they stand in the service record, and the delmål of BT are certified by attestations.
 */
public record Certifiable(Activity activity, Regulation regulation, CertificateForm form) {
  /** Every such activity of a portfolio. */
  static List<Certifiable> in(Portfolio portfolio, Regulation regulation) {
    List<Certifiable> certifiable = new ArrayList<>();
    for (Activity activity : portfolio.activities()) {
      Optional<CertificateForm> form = ActivityForm.of(activity, regulation);
      if (form.isPresent()) {
        certifiable.add(new Certifiable(activity, regulation, form.get()));
      }
    }
    return List.copyOf(certifiable);
  }

  /** How far it has come on a day. */
  public ActivityState state(LocalDate day) {
    return ActivityState.of(activity, day);
  }

  /** Whether it is done on a day, certified or not. */
  public boolean isDone(LocalDate day) {
    return ActivityState.isDone(activity, day);
  }

  /** Its certificate, if it has been issued by that day, whether or not the activity is over. */
  public Optional<Certificate> issued(LocalDate day) {
    return activity
        .certificate()
        .filter(c -> c.issued().filter(issued -> !issued.isAfter(day)).isPresent());
  }
}
