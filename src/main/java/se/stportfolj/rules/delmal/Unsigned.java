package se.stportfolj.rules.delmal;

import java.util.Map;
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
 * A certificate that has been issued, while the signed original is not noted: only originals go
 * with an application (the signatures on SOSFS 2015:8, bilaga 3–8a; HSLF-FS 2021:8, bilaga 2,
 * 8–13).
 */
public final class Unsigned implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("delmal/unsigned", Severity.WARNING, Citation.activityForms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Certifiable evidence : subject.certifiable()) {
      evidence
          .issued(subject.asOf())
          .filter(certificate -> !certificate.signed())
          .ifPresent(certificate -> report(evidence, certificate, findings));
    }
  }

  private static void report(Certifiable evidence, Certificate certificate, Findings findings) {
    Activity activity = evidence.activity();
    findings.add(
        Severity.WARNING,
        Citation.form(evidence.regulation(), evidence.form()),
        certificate.source().at("signed"),
        "",
        Map.of(
            "title", Blank.of(activity.title()),
            "issued", Blank.of(certificate.issued().orElseThrow()),
            "bilaga", Blank.of(evidence.form().bilaga())));
  }
}
