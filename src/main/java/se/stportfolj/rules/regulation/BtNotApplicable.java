package se.stportfolj.rules.regulation;

import java.util.Map;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.OtherRegulation;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Under;
import se.stportfolj.service.NamedDelmal;
import se.stportfolj.text.Blank;

/**
 * Bastjänstgöring in a portfolio under SOSFS 2015:8, which has none (patientsäkerhetsförordning
 * 2010:1369, 4 kap. 1 §, in the older wording that 2020:1098 keeps open).
 */
public final class BtNotApplicable implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        Citation.law(
            "Patientsäkerhetsförordning (2010:1369) 4 kap. 1 §; förordning (2020:1098),"
                + " övergångsbestämmelser p. 2, 3",
            Confidence.OFFICIAL);
    return RuleInfo.of("regulation/bt-not-applicable", Severity.ERROR, citation)
        .under(Under.WITHOUT_BT)
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Contract contract = subject.contract();
    if (contract.bt().approved().isPresent()) {
      findings.add(contract.source().at("bt", "approved"), "approved", Map.of());
    }
    for (Rotation rotation : subject.portfolio().rotations()) {
      if (rotation.kind() == RotationKind.BT) {
        findings.add(
            rotation.source().at("kind"), "rotation", Map.of("unit", Blank.of(rotation.unit())));
      }
    }
    for (NamedDelmal named : subject.delmal()) {
      if (OtherRegulation.isBt(named.code())) {
        for (Place place : named.places()) {
          findings.add(place, "delmal", Map.of("code", Blank.of(named.code())));
        }
      }
    }
  }
}
