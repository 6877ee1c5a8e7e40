package se.stportfolj.rules.delmal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.Certifiable;
import se.stportfolj.service.Deadlines;
import se.stportfolj.text.Blank;

/**
 * An activity for a delmål that is done but not certified, on the form that its kind has (SOSFS
 * 2015:8, bilaga 3–7; HSLF-FS 2021:8, bilaga 8–11). That it becomes an error after 90 days is our
 * own measure, so that such an error can be excepted.
 */
public final class CertificateMissing implements Rule {
  @Override
  public RuleInfo info() {
    Citation forms = Citation.activityForms();
    return RuleInfo.of("delmal/certificate-missing", Severity.ERROR, asGuideline(forms))
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Certifiable evidence : subject.certifiable()) {
      Activity activity = evidence.activity();
      boolean wanted = !activity.objectives().isEmpty();
      if (wanted && evidence.state(subject.asOf()) == ActivityState.DONE) {
        activity.period().ifPresent(p -> report(evidence, p, subject.asOf(), findings));
      }
    }
  }

  private static void report(
      Certifiable evidence, Period period, LocalDate asOf, Findings findings) {
    long days = ChronoUnit.DAYS.between(period.to(), asOf);
    boolean late = days > Deadlines.CERTIFICATE_DAYS;
    Activity activity = evidence.activity();
    findings.add(
        late ? Severity.ERROR : Severity.WARNING,
        asGuideline(Citation.form(evidence.regulation(), evidence.form())),
        activity.source().at("to"),
        late ? "late" : "recent",
        Map.of(
            "title", Blank.of(activity.title()),
            "id", Blank.of(activity.id()),
            "to", Blank.of(period.to()),
            "days", Blank.of(days),
            "bilaga", Blank.of(evidence.form().bilaga())));
  }

  private static Citation asGuideline(Citation form) {
    return new Citation(form.text(), Citation.Force.GUIDELINE, form.confidence());
  }
}
