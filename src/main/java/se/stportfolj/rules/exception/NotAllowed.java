package se.stportfolj.rules.exception;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.AcceptedException;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.ExceptionRule;
import se.stportfolj.rules.Exceptions;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Severity;
import se.stportfolj.text.Blank;

/**
 * An exception from an error that a författning makes: nobody in the region can decide it away, and
 * Socialstyrelsen would find it all the same (docs/portfolio-format.md).
 */
public final class NotAllowed implements ExceptionRule {
  @Override
  public RuleInfo info() {
    return RuleInfo.of("exception/not-allowed", Severity.ERROR, Citation.format())
        .needing(PortfolioFile.CONTRACT)
        .afterTheOthers();
  }

  @Override
  public void check(Exceptions exceptions, Findings findings) {
    for (AcceptedException exception : exceptions.all()) {
      Optional<Finding> binding =
          exceptions.matchedBy(exception).stream().filter(Finding::isBinding).findFirst();
      binding.ifPresent(
          finding ->
              findings.add(
                  exception.source().at("rule"),
                  finding.citation().force() == Citation.Force.FORESKRIFT ? "law" : "own",
                  Map.of(
                      "rule", Blank.of(exception.rule()),
                      "citation", new Blank.Source(finding.citation().text()),
                      "file", Blank.of(finding.place().file()),
                      "line", Blank.of(finding.place().range().line()))));
    }
  }
}
