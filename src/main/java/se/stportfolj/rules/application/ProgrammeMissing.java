package se.stportfolj.rules.application;

import java.util.Map;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.Track;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.NearApplication;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;

/**
 * An application of a specialist from a third country without the individual training programme,
 * which only they attach (SOSFS 2015:8, bilaga 1; HSLF-FS 2021:8, bilaga 5).
 */
public final class ProgrammeMissing implements Rule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("application/programme-missing", Severity.ERROR, NearApplication.forms())
        .needing(PortfolioFile.CONTRACT)
        .despiteLists();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    boolean lacking =
        subject.contract().track() == Track.THIRD_COUNTRY
            && subject.contract().programme().established().isEmpty();
    if (lacking) {
      NearApplication.near(subject)
          .ifPresent(
              application ->
                  application.report(
                      findings, subject.contract().source().at("training-programme"), Map.of()));
    }
  }
}
