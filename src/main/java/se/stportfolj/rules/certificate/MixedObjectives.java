package se.stportfolj.rules.certificate;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.ActivityForm;
import se.stportfolj.text.Blank;

/**
 * An attestation that names delmål of several forms: those of BT stand on HSLF-FS 2021:8, bilaga 2,
 * STa3 on bilaga 12, and those of specialists from third countries on bilaga 13.
 */
public final class MixedObjectives implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("certificate/mixed-objectives", Severity.ERROR, Citation.activityForms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Attestation attestation : subject.portfolio().attestations()) {
      List<CertificateForm> forms = ActivityForm.all(attestation, subject.regulation());
      if (forms.size() > 1) {
        findings.add(
            Severity.ERROR,
            Citation.form(subject.regulation(), forms.get(0)),
            attestation.source().at("objectives"),
            "",
            Map.of(
                "title", Blank.of(attestation.title()),
                "forms",
                    Blank.of(
                        forms.stream()
                            .map(CertificateForm::bilaga)
                            .collect(Collectors.joining(", ")))));
      }
    }
  }
}
