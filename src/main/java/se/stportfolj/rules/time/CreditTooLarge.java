package se.stportfolj.rules.time;

import java.math.BigDecimal;
import java.util.Map;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Fact;
import se.stportfolj.regulation.Numbers;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * More credit than the regulation allows: for an earlier specialty at most half of the training,
 * for a doctoral degree six months (SOSFS 2015:8, 6 kap. 2 §; the numbers are in the regulation
 * data).
 */
public final class CreditTooLarge implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        Citation.law(
            "SOSFS 2015:8, 6 kap. 2 §; HSLF-FS 2016:36; patientsäkerhetsförordning (2010:1369)"
                + " 4 kap. 1 §",
            Confidence.CORROBORATED);
    return RuleInfo.of("time/credit-too-large", Severity.ERROR, citation)
        .needing(PortfolioFile.CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Contract contract = subject.contract();
    Numbers numbers = subject.regulation().numbers();
    // Earlier service may also be unfinished training in the same specialty, which has no ceiling.
    boolean specialist = !contract.heldSpecialties().isEmpty();
    int earlier = 0;
    int doctoral = 0;
    for (Credit credit : contract.credits()) {
      if (credit.kind() == CreditKind.EARLIER_SERVICE) {
        earlier += credit.hundredthMonths().orElse(0);
        report(
            earlier,
            numbers.earlierSpecialtyCeilingMonths(),
            specialist ? Severity.ERROR : Severity.INFO,
            specialist ? "earlier-specialty" : "earlier-service",
            credit,
            findings);
      } else if (credit.kind() == CreditKind.DOCTORAL_DEGREE) {
        Fact<Integer> most = numbers.doctoralCreditMonths();
        doctoral += credit.hundredthMonths().orElse(most.value() * 100);
        report(doctoral, most, Severity.ERROR, "doctoral-degree", credit, findings);
      }
    }
  }

  /** Reports the credit with which the sum passes the ceiling, and each after it. */
  private static void report(
      int hundredths,
      Fact<Integer> most,
      Severity severity,
      String variant,
      Credit credit,
      Findings findings) {
    if (hundredths > most.value() * 100) {
      BigDecimal months = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
      findings.add(
          severity,
          Citation.of(most),
          credit.source().at(credit.hundredthMonths().isPresent() ? "months" : "kind"),
          variant,
          Map.of("months", new Blank.Decimal(months), "most", Blank.of(most.value())));
    }
  }
}
