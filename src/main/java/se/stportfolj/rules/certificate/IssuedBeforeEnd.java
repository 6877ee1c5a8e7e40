package se.stportfolj.rules.certificate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Certifiable;
import se.stportfolj.text.Blank;

/**
 * A certificate issued before the activity ended: it certifies a completed activity, as the titles
 * of the forms say (SOSFS 2015:8, bilaga 3–7; HSLF-FS 2021:8, bilaga 8–11).
 */
public final class IssuedBeforeEnd implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("certificate/issued-before-end", Severity.ERROR, Citation.activityForms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Certifiable evidence : subject.certifiable()) {
      Optional<Certificate> certificate = evidence.activity().certificate();
      Optional<LocalDate> issued = certificate.flatMap(Certificate::issued);
      Optional<LocalDate> end = evidence.activity().period().map(Period::to);
      if (issued.isPresent() && end.isPresent() && issued.get().isBefore(end.get())) {
        report(evidence, certificate.get(), end.get(), findings);
      }
    }
  }

  private static void report(
      Certifiable evidence, Certificate certificate, LocalDate end, Findings findings) {
    Activity activity = evidence.activity();
    findings.add(
        Severity.ERROR,
        Citation.form(evidence.regulation(), evidence.form()),
        certificate.source().at("issued"),
        "",
        Map.of(
            "title", Blank.of(activity.title()),
            "issued", Blank.of(certificate.issued().orElseThrow()),
            "to", Blank.of(end)));
  }
}
