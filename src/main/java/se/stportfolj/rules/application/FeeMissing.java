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
 * An application without a paid fee: it is not taken up before (SOSFS 2015:8, bilaga 1; HSLF-FS
 * 2021:8, bilaga 5). Nobody pays long before, so that it is asked only once the application has a
 * date.
 */
public final class FeeMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("application/fee-missing", Severity.ERROR, NearApplication.forms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.contract().application().feePaid().isEmpty()) {
      NearApplication.near(subject)
          .filter(NearApplication::dated)
          .ifPresent(
              application ->
                  application.report(
                      findings, subject.contract().source().at("application", "date"), Map.of()));
    }
  }
}
