package se.stportfolj.rules.application;

import java.util.Map;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;

/**
 * A doctoral degree without a word on whether it is Swedish or foreign. The application has a row
 * for each: a Swedish degree is attached itself, a foreign one by an assessment of it (SOSFS
 * 2015:8, bilaga 1; HSLF-FS 2021:8, bilaga 5).
 */
public final class DoctorateOriginMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "application/doctorate-origin-missing", Severity.ERROR, NearApplication.forms())
        .needing(PortfolioFile.CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Credit credit : subject.contract().credits()) {
      if (credit.kind() == CreditKind.DOCTORAL_DEGREE && credit.origin().isEmpty()) {
        NearApplication.near(subject)
            .ifPresent(
                application ->
                    application.report(findings, credit.source().at("origin"), Map.of()));
      }
    }
  }
}
