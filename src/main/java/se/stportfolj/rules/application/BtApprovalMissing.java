package se.stportfolj.rules.application;

import java.util.Map;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Bt;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.ThirdCountry;
import se.stportfolj.rules.Under;

/**
 * An application without Socialstyrelsen's certificate of approved bastjänstgöring, whose day it
 * states (HSLF-FS 2021:8, bilaga 5). Whoever is a specialist already does not repeat BT.
 */
public final class BtApprovalMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("application/bt-approval-missing", Severity.ERROR, NearApplication.forms())
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS)
        .under(Under.WITH_BT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    if (Bt.of(subject).isSettled()) {
      return;
    }
    NearApplication.near(subject)
        .ifPresent(
            application -> {
              Citation citation = ThirdCountry.doubt(application.citation(), subject);
              new NearApplication(application.dated(), citation)
                  .report(findings, subject.contract().source().at("bt"), Map.of());
            });
  }
}
