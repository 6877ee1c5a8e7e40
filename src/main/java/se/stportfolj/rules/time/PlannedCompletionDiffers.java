package se.stportfolj.rules.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * A planned completion in the contract that differs from the forecast by more than 30 days. The
 * contract is then out of date, or something is missing from the files.
 */
public final class PlannedCompletionDiffers implements Rule {
  private static final int TOLERATED_DAYS = 30;

  @Override
  public RuleInfo info() {
    Citation citation =
        new Citation("docs/service-time.md", Citation.Force.FORMAT, Confidence.OFFICIAL);
    return RuleInfo.of("time/planned-completion-differs", Severity.WARNING, citation)
        .needing(PortfolioFile.values())
        .needingTarget();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Optional<LocalDate> planned = subject.contract().plannedCompletion();
    Optional<LocalDate> computed = subject.completionDate();
    if (planned.isEmpty() || computed.isEmpty()) {
      return;
    }
    long days = ChronoUnit.DAYS.between(planned.get(), computed.get());
    if (Math.abs(days) > TOLERATED_DAYS) {
      findings.add(
          subject.contract().source().at("planned-completion"),
          days > 0 ? "later" : "earlier",
          Map.of(
              "planned", Blank.of(planned.get()),
              "computed", Blank.of(computed.get()),
              "days", Blank.of(Math.abs(days))));
    }
  }
}
