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
 * Less than six months of BT when its rotations are over (patientsäkerhetsförordning 4 kap. 1 §). A
 * warning where Socialstyrelsen has approved it all the same, where a credit may be BT, or where
 * rounding might make up for it.
 */
public final class TooShort implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "bt/too-short",
            Severity.ERROR,
            Citation.law("Patientsäkerhetsförordning (2010:1369) 4 kap. 1 §", Confidence.OFFICIAL))
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS, PortfolioFile.ABSENCE)
        .under(Under.WITH_BT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Fact<Integer> required = subject.regulation().numbers().btMonths().orElseThrow();
    Bt bt = Bt.of(subject);
    if (bt.specialist()) {
      return;
    }
    BtShortage.of(subject, Amount::bt, required)
        .ifPresent(shortage -> report(shortage, variant(bt, subject), subject, findings));
  }

  private static String variant(Bt bt, Subject subject) {
    if (bt.approved()) {
      return "approved";
    }
    return BtShortage.mayBeCredited(subject) ? "credited" : "over";
  }

  private static void report(
      BtShortage shortage, String variant, Subject subject, Findings findings) {
    boolean certain = variant.equals("over") && !shortage.isSlight();
    findings.add(
        certain ? Severity.ERROR : Severity.WARNING,
        ThirdCountry.doubt(Citation.of(shortage.required()), subject),
        shortage.place(),
        variant,
        shortage.blanks());
  }
}
