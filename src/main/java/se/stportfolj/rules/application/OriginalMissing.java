package se.stportfolj.rules.application;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.ActivityState;
import se.stportfolj.service.Certifiable;
import se.stportfolj.text.Blank;

/**
 * A dated application while an activity that is done has no signed certificate: the originals are
 * attached to it (SOSFS 2015:8, bilaga 1; HSLF-FS 2021:8, bilaga 5). Whether the delmål need that
 * activity is not asked.
 */
public final class OriginalMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("application/original-missing", Severity.ERROR, NearApplication.forms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Optional<NearApplication> dated = NearApplication.near(subject).filter(NearApplication::dated);
    if (dated.isEmpty()) {
      return;
    }
    for (Certifiable evidence : subject.certifiable()) {
      boolean lacking =
          evidence.isDone(subject.asOf()) && evidence.state(subject.asOf()) != ActivityState.SIGNED;
      if (lacking) {
        dated
            .get()
            .report(
                findings,
                evidence.activity().source().at("certificate"),
                Map.of(
                    "title", Blank.of(evidence.activity().title()),
                    "bilaga", Blank.of(evidence.form().bilaga())));
      }
    }
  }
}
