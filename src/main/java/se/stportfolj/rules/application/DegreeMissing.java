package se.stportfolj.rules.application;

import java.util.Map;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;

/**
 * An application without the medical degree, which it states (SOSFS 2015:8, bilaga 1; HSLF-FS
 * 2021:8, bilaga 5).
 */
public final class DegreeMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("application/degree-missing", Severity.ERROR, NearApplication.forms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.contract().medicalDegree().isEmpty()) {
      NearApplication.near(subject)
          .ifPresent(
              application ->
                  application.report(
                      findings, subject.contract().source().at("medical-degree"), Map.of()));
    }
  }
}
