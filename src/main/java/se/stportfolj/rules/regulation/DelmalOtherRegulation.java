package se.stportfolj.rules.regulation;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.OtherRegulation;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.NamedDelmal;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;

/**
 * A delmål of the regulation that the contract does not name. An application uses the forms of one
 * regulation (Socialstyrelsen, legitimation.socialstyrelsen.se).
 */
public final class DelmalOtherRegulation implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        Citation.law(
            "SOSFS 2015:8, målbeskrivningar; HSLF-FS 2021:8, målbeskrivningar; Socialstyrelsen,"
                + " legitimation.socialstyrelsen.se",
            Confidence.CORROBORATED);
    return RuleInfo.of("regulation/delmal-other-regulation", Severity.ERROR, citation)
        .needingTarget()
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    RegulationId own = subject.regulation().id();
    for (NamedDelmal named : subject.delmal()) {
      // BT under a regulation without it is regulation/bt-not-applicable.
      if (named.found().isPresent() || OtherRegulation.isBt(named.code())) {
        continue;
      }
      Optional<RegulationId> other = OtherRegulation.with(named.code(), subject);
      if (other.isPresent()) {
        for (Place place : named.places()) {
          findings.add(
              place,
              Map.of(
                  "code", Blank.of(named.code()),
                  "other", Blank.of(other.get().title()),
                  "own", Blank.of(own.title())));
        }
      }
    }
  }
}
