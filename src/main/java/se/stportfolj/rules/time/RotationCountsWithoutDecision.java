package se.stportfolj.rules.time;

import java.util.Map;
import se.stportfolj.portfolio.Decision;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * Research or leadership that is said to count as service, without a decision by somebody on a day.
 * It counts nothing then (docs/service-time.md), which the files would not show.
 */
public final class RotationCountsWithoutDecision implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation("docs/service-time.md", Citation.Force.FORMAT, Confidence.OFFICIAL);
    return RuleInfo.of("time/rotation-counts-without-decision", Severity.ERROR, citation)
        .needing(PortfolioFile.ROTATIONS);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    for (Rotation rotation : subject.portfolio().rotations()) {
      boolean byDecision =
          rotation.kind() == RotationKind.RESEARCH || rotation.kind() == RotationKind.LEADERSHIP;
      boolean decided = rotation.decision().filter(Decision::isRecorded).isPresent();
      if (rotation.counts() && byDecision && !decided) {
        findings.add(
            rotation.source().at("counts"),
            Map.of("unit", Blank.of(rotation.unit()), "dates", Blank.of(rotation.dates().told())));
      }
    }
  }
}
