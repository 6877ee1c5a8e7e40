package se.stportfolj.rules.bt;

import java.util.Map;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Fact;
import se.stportfolj.rules.Bt;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Under;
import se.stportfolj.service.Amount;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.Ledger;
import se.stportfolj.text.Blank;

/**
 * BT that is not approved after two years of service: when other training goes on in parallel,
 * Socialstyrelsen recommends to apply within that time (legitimation.socialstyrelsen.se).
 */
public final class NotWithinTwoYears implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
            "bt/not-within-two-years",
            Severity.INFO,
            recommendation(
                "Socialstyrelsen, legitimation.socialstyrelsen.se", Confidence.CORROBORATED))
        .needing(PortfolioFile.CONTRACT, PortfolioFile.ROTATIONS, PortfolioFile.ABSENCE)
        .under(Under.WITH_BT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    boolean applied =
        subject.contract().bt().applied().filter(day -> !day.isAfter(subject.asOf())).isPresent();
    if (Bt.of(subject).isSettled() || applied) {
      return;
    }
    Fact<Integer> within = subject.regulation().numbers().btWithinMonths().orElseThrow();
    Fraction months = Fraction.of(within.value());
    if (served(subject).compareTo(months) > 0) {
      findings.add(
          Severity.INFO,
          recommendation(within.source(), within.confidence()),
          subject.contract().source().at("start"),
          "",
          Map.of("months", Blank.of(within.value())));
    }
  }

  /** Full-time months of service to this day; credited ones were served before. */
  private static Fraction served(Subject subject) {
    Ledger ledger = Ledger.through(subject.career(), subject.asOf());
    Amount credited = ledger.credited();
    return ledger.accrued().total().minus(credited.total());
  }

  private static Citation recommendation(String source, Confidence confidence) {
    return new Citation(source, Citation.Force.GUIDELINE, confidence);
  }
}
