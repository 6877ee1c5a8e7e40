package se.stportfolj.rules.people;

import java.util.Map;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.CountingService;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * A rotation that counts and has begun, without a supervisor: ST is service under supervision
 * (patientsäkerhetsförordning 4 kap. 1 §). Who will supervise a planned one need not be known yet.
 */
public final class SupervisorMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of(
        "people/supervisor-missing",
        Severity.ERROR,
        Citation.law("Patientsäkerhetsförordning (2010:1369) 4 kap. 1 §", Confidence.OFFICIAL));
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Rotation rotation : CountingService.in(subject.portfolio())) {
      boolean begun = !rotation.dates().from().isAfter(subject.asOf());
      if (begun && rotation.supervisor().isEmpty()) {
        findings.add(
            rotation.source().at("supervisor"),
            Map.of(
                "unit", Blank.of(rotation.unit()),
                "from", Blank.of(rotation.dates().from()),
                "to", Blank.of(rotation.dates().to())));
      }
    }
  }
}
