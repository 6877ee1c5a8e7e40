package se.stportfolj.rules.application;

import java.util.Map;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;

/**
 * An application without the address that the certificate is sent to (SOSFS 2015:8, bilaga 1;
 * HSLF-FS 2021:8, bilaga 5).
 */
public final class AddressMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("application/address-missing", Severity.ERROR, NearApplication.forms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (subject.contract().trainee().address().filter(Trainee.Address::isWhole).isEmpty()) {
      NearApplication.near(subject)
          .ifPresent(
              application ->
                  application.report(
                      findings, subject.contract().trainee().source().at("address"), Map.of()));
    }
  }
}
