package se.stportfolj.rules.exception;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.AcceptedException;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.ExceptionRule;
import se.stportfolj.rules.Exceptions;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Nearest;

/**
 * An exception from nothing: what it accepted is no longer there, or never was. Left standing it
 * would accept, unseen, the next thing of its kind (docs/portfolio-format.md).
 */
public final class Stale implements ExceptionRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("exception/stale", Severity.ERROR, Citation.format())
        .needing(PortfolioFile.CONTRACT)
        .afterTheOthers();
  }

  @Override
  public void check(Exceptions exceptions, Findings findings) {
    if (exceptions.all().isEmpty()) {
      return;
    }
    List<String> known = Rules.ids();
    for (AcceptedException exception : exceptions.all()) {
      if (!known.contains(exception.rule())) {
        unknown(exception, Nearest.to(exception.rule(), known), findings);
      } else if (!exceptions.isUndecided(exception) && exceptions.matchedBy(exception).isEmpty()) {
        Optional<String> entry = exception.entry();
        findings.add(
            exception.source().at(entry.isPresent() ? "entry" : "rule"),
            entry.isPresent() ? "entry" : "rule",
            Map.of("rule", Blank.of(exception.rule()), "entry", Blank.of(entry.orElse(""))));
      }
    }
  }

  private static void unknown(
      AcceptedException exception, Optional<String> meant, Findings findings) {
    findings.add(
        exception.source().at("rule"),
        meant.isPresent() ? "unknown-near" : "unknown",
        Map.of("rule", Blank.of(exception.rule()), "meant", Blank.of(meant.orElse(""))));
  }
}
