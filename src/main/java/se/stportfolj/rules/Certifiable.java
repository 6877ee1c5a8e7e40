package se.stportfolj.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.Certificate;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.Attachments;

/**
 * An activity that has an official form for its certificate. Service in BT, research and leadership
 * have none: they stand in the service record, and the delmål of BT are certified by attestations.
 *
 * @param citation the form, as a finding cites it
 */
public record Certifiable(Activity activity, Certificate form, Citation citation) {
  /** The forms of both regulations that certify activities and delmål. */
  public static Citation forms() {
    return Citation.law(
        "SOSFS 2015:8, bilaga 3–8a; HSLF-FS 2021:8, bilaga 2, 8–13", Confidence.OFFICIAL);
  }

  /** Every such activity of a portfolio. */
  static List<Certifiable> in(Portfolio portfolio, Regulation regulation) {
    List<Certifiable> certifiable = new ArrayList<>();
    Map<String, Citation> citations = new HashMap<>();
    for (Activity activity : portfolio.activities()) {
      Optional<Certificate> form = Attachments.form(activity, regulation);
      if (form.isPresent()) {
        Citation citation =
            citations.computeIfAbsent(
                form.get().bilaga(), bilaga -> citation(regulation, form.get()));
        certifiable.add(new Certifiable(activity, form.get(), citation));
      }
    }
    return List.copyOf(certifiable);
  }

  /** A form as a finding cites it: {@code HSLF-FS 2021:8, bilaga 9}. */
  public static Citation citation(Regulation regulation, Certificate form) {
    return Citation.law(regulation.id().title() + ", bilaga " + form.bilaga(), form.confidence());
  }

  /** How far it has come on a day. */
  public ActivityState state(LocalDate day) {
    return ActivityState.of(activity, day);
  }

  /** Whether it is done on a day, certified or not. */
  public boolean isDone(LocalDate day) {
    return state(day).compareTo(ActivityState.DONE) >= 0;
  }

  /** Its certificate, if it has been issued by that day, whether or not the activity is over. */
  public Optional<se.stportfolj.portfolio.Certificate> issued(LocalDate day) {
    return activity
        .certificate()
        .filter(c -> c.issued().filter(issued -> !issued.isAfter(day)).isPresent());
  }
}
