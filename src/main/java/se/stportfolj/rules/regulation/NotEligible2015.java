package se.stportfolj.rules.regulation;

import java.util.Map;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Transition;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Under;
import se.stportfolj.service.Eligibility;
import se.stportfolj.text.Blank;

/**
 * SOSFS 2015:8 chosen by somebody who has neither done Swedish AT nor begun ST before 1 July 2021
 * (förordning 2020:1098, övergångsbestämmelser p. 2 and 3).
 */
public final class NotEligible2015 implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        Citation.law(
            "Patientsäkerhetsförordning (2010:1369) 4 kap. 1 §; förordning (2020:1098),"
                + " övergångsbestämmelser p. 2, 3",
            Confidence.OFFICIAL);
    return RuleInfo.of("regulation/not-eligible-2015", Severity.ERROR, citation)
        .under(Under.IN_TRANSITION)
        .needing(PortfolioFile.CONTRACT);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Contract contract = subject.contract();
    Transition transition = subject.regulation().transition().orElseThrow();
    if (Eligibility.mayChoose(contract, subject.regulation())) {
      return;
    }
    // Whoever has not said whether there was an AT may well have done it.
    boolean said = contract.internship().isPresent();
    Citation citation =
        Citation.law(
            info().citation().text(),
            transition
                .internshipCompleted()
                .confidence()
                .and(transition.trainingBegunBefore().confidence()));
    findings.add(
        said ? Severity.ERROR : Severity.WARNING,
        citation,
        contract.source().at("regulation"),
        said ? "without-at" : "at-not-recorded",
        Map.of(
            "start", Blank.of(contract.start()),
            "before", Blank.of(transition.trainingBegunBefore().value())));
  }
}
