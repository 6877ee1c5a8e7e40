package se.stportfolj.rules.bt;

import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Fact;
import se.stportfolj.rules.Bt;
import se.stportfolj.rules.BtShortage;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.ThirdCountry;
import se.stportfolj.rules.Under;
import se.stportfolj.service.Amount;

/**
 * Less than three months of BT in primary care when its rotations are over, as the regions ask;
 * HSLF-FS 2021:8, bilaga 3, asks how many they were.
 */
public final class PrimaryCareTooShort implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "bt/primary-care-too-short",
            Severity.WARNING,
            Citation.law(
                "Swedish regions' BT pages; svenskpsykiatri.se (on HSLF-FS 2021:8, bilaga 3)",
                Confidence.PROBABLE))
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS, PortfolioFile.ABSENCE)
        .under(Under.WITH_BT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Fact<Integer> required = subject.regulation().numbers().btPrimaryCareMonths().orElseThrow();
    if (Bt.of(subject).isSettled()) {
      return;
    }
    BtShortage.of(subject, Amount::btPrimaryCare, required)
        .ifPresent(
            shortage ->
                findings.add(
                    Severity.WARNING,
                    ThirdCountry.doubt(Citation.of(required), subject),
                    shortage.place(),
                    "",
                    shortage.blanks()));
  }
}
