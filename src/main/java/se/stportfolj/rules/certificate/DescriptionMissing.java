package se.stportfolj.rules.certificate;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.CertificateForm.Asks;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.Certifiable;
import se.stportfolj.text.Blank;

/**
 * Nothing to print where the form asks for a description (SOSFS 2015:8, bilaga 3–8a; HSLF-FS
 * 2021:8, bilaga 2, 8–13), while the activity is done. Once the original is signed it is on paper
 * and only a new print would lack it: a warning.
 */
public final class DescriptionMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("certificate/description-missing", Severity.ERROR, Citation.activityForms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Certifiable evidence : subject.certifiable()) {
      Activity activity = evidence.activity();
      boolean wanted =
          evidence.isDone(subject.asOf()) || evidence.issued(subject.asOf()).isPresent();
      if (!wanted) {
        continue;
      }
      if (activity instanceof Attestation attestation) {
        check(evidence, attestation, subject, findings);
      } else {
        check(evidence, "description", activity.description(), subject, findings);
      }
    }
  }

  /** Not every form asks for both: SOSFS 2015:8, bilaga 8a, only how it was verified. */
  private static void check(
      Certifiable evidence, Attestation attestation, Subject subject, Findings findings) {
    if (evidence.form().asks().contains(Asks.ACTIVITIES)) {
      check(evidence, "activities", attestation.activities(), subject, findings);
    }
    if (evidence.form().asks().contains(Asks.VERIFICATION)) {
      check(evidence, "verification", attestation.verification(), subject, findings);
    }
  }

  private static void check(
      Certifiable evidence, String key, Optional<String> text, Subject subject, Findings findings) {
    if (text.isPresent()) {
      return;
    }
    Activity activity = evidence.activity();
    boolean signed = evidence.state(subject.asOf()) == ActivityState.SIGNED;
    findings.add(
        signed ? Severity.WARNING : Severity.ERROR,
        Citation.form(evidence.regulation(), evidence.form()),
        activity.source().at(key),
        key,
        Map.of(
            "title", Blank.of(activity.title()),
            "bilaga", Blank.of(evidence.form().bilaga())));
  }
}
