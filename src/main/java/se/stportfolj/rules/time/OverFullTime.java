package se.stportfolj.rules.time;

import java.util.List;
import java.util.Map;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.CountingService;
import se.stportfolj.rules.Excess;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Others;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * Counting rotations that together exceed full time. What is beyond does not count
 * (docs/service-time.md); the official service records ask for percent of full time (SOSFS 2015:8,
 * bilaga 1; HSLF-FS 2021:8, bilaga 3 and 6).
 */
public final class OverFullTime implements Rule {
  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation(
            "docs/service-time.md; SOSFS 2015:8, bilaga 1; HSLF-FS 2021:8, bilaga 3, 6",
            Citation.Force.FORMAT,
            Confidence.OFFICIAL);
    return RuleInfo.of("time/over-full-time", Severity.ERROR, citation)
        .needing(PortfolioFile.ROTATIONS);
  }

  @Override
  public void check(Subject subject, Findings findings) {
    List<Rotation> counting = CountingService.in(subject.portfolio());
    Others<Rotation> others = new Others<>(Rotation::unit);
    for (Excess<Rotation> excess : Excess.of(counting, Rotation::dates, Rotation::percent)) {
      findings.add(
          excess.entry().source().at("percent"),
          Map.of(
              "unit", Blank.of(excess.entry().unit()),
              "others", Blank.of(others.named(excess.others())),
              "percent", new Blank.Decimal(excess.percent()),
              "dates", Blank.of(excess.stretch().told())));
    }
  }
}
