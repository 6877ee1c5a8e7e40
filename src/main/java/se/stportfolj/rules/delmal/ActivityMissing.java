package se.stportfolj.rules.delmal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.OfficialText;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Rule;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Coverage;
import se.stportfolj.text.Blank;

/**
 * A delmål with a required activity that nothing covers (the target descriptions of SOSFS 2015:8
 * and HSLF-FS 2021:8). What each delmål requires, and how sure that is, comes from the regulation
 * data; where nobody knows what it requires, there is nothing to miss.
 */
public final class ActivityMissing implements Rule {
  private static final int MONTHS_BEFORE_COMPLETION = 6;

  @Override
  public RuleInfo info() {
    Citation citation =
        Citation.law(
            "Målbeskrivningarna till SOSFS 2015:8 och HSLF-FS 2021:8", Confidence.OFFICIAL);
    return RuleInfo.of("delmal/activity-missing", Severity.ERROR, citation)
        .needing(PortfolioFile.values())
        .needingTarget();
  }

  @Override
  public void check(Subject subject, Findings findings) {
    Severity severity = isDue(subject) ? Severity.ERROR : Severity.INFO;
    for (Coverage.Uncovered uncovered : subject.coverage().uncovered()) {
      Optional<Delmal> delmal = subject.target().find(uncovered.code());
      if (delmal.isEmpty() || uncovered.anyOf().isEmpty()) {
        continue;
      }
      Citation citation =
          Citation.law(delmal.get().source(), subject.target().confidence(delmal.get()));
      Optional<String> own = delmal.get().text().map(OfficialText::inShort);
      findings.add(
          severity,
          citation,
          subject.contract().source().at("specialty"),
          own.isPresent() ? "text" : "",
          Map.of(
              "objective",
              Blank.of(uncovered.code()),
              "activity",
              new Blank.AnyOf(uncovered.anyOf().stream().map(k -> "activity." + k.key()).toList()),
              "requirement",
              Blank.of(own.orElse(""))));
    }
  }

  /** Completion is claimed by an application, or near by the contract or by the service time. */
  private static boolean isDue(Subject subject) {
    LocalDate soon = subject.asOf().plusMonths(MONTHS_BEFORE_COMPLETION);
    return subject.contract().application().date().isPresent()
        || Stream.of(subject.contract().plannedCompletion(), subject.service().day())
            .flatMap(Optional::stream)
            .anyMatch(day -> !day.isAfter(soon));
  }
}
