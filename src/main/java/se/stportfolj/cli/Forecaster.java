package se.stportfolj.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Numbers;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.report.Forecasted;
import se.stportfolj.report.NotForecast;
import se.stportfolj.report.Obstacles;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Career;
import se.stportfolj.service.Deadlines;
import se.stportfolj.service.FinishBy;
import se.stportfolj.service.Forecast;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Puts the question of a command to the engine, or says why it cannot be put. */
final class Forecaster {
  private final Asked asked;
  private final Surroundings laws;

  Forecaster(Asked asked, Surroundings laws) {
    this.asked = asked;
    this.laws = laws;
  }

  /** Why the portfolio is not read well enough to compute anything, if it is not. */
  Optional<NotForecast> unreadable(Portfolio portfolio) throws UsageException {
    if (!portfolio.incomplete().isEmpty()) {
      String files =
          portfolio.incomplete().stream()
              .sorted()
              .map(PortfolioFile::fileName)
              .collect(Collectors.joining(", "));
      return not(
          portfolio,
          new Message("not-forecast.files", Map.of("files", Blank.of(files))),
          "format/");
    }
    if (target(portfolio).isEmpty()) {
      Contract contract = portfolio.contract().orElseThrow();
      return not(
          portfolio,
          Surroundings.unknownSpecialty(contract, laws.of(portfolio)),
          "regulation/unknown-specialty");
    }
    return Optional.empty();
  }

  /** The forecast, and why it has no date if it has none. */
  Optional<NotForecast> undated(Forecasted one) throws UsageException {
    Optional<Message> because = Obstacles.of(one.forecast());
    return because.isPresent()
        ? not(one.source(), because.get(), "bt/", "time/")
        : Optional.empty();
  }

  /** Under the regulation of the contract. */
  Forecasted forecast(Portfolio portfolio) throws UsageException {
    return forecast(portfolio, target(portfolio).orElseThrow());
  }

  /** Under a regulation. */
  Forecasted forecast(Portfolio portfolio, TargetDescription target) throws UsageException {
    Contract contract = portfolio.contract().orElseThrow();
    Numbers numbers = target.regulation().numbers();
    Forecast forecast = Forecast.of(portfolio, contract, target, asked.asOf());
    Career career = Career.of(portfolio, contract, numbers);
    List<Forecasted.Imagined> scenarios =
        asked.whatIfs().stream()
            .map(
                what ->
                    new Forecasted.Imagined(
                        what.asked(), forecast.in(what.under().apply(numbers).in(career))))
            .toList();
    return new Forecasted(
        portfolio,
        contract,
        target,
        forecast,
        Deadlines.of(
            portfolio,
            contract,
            target.regulation(),
            forecast,
            laws.subject(portfolio, asked.asOf()).policies()),
        scenarios,
        asked.finishBy().map(by -> new Forecasted.Goal(by, FinishBy.of(career, asked.asOf(), by))));
  }

  private Optional<TargetDescription> target(Portfolio portfolio) throws UsageException {
    return laws.subject(portfolio, asked.asOf()).knownTarget();
  }

  /** With the errors of these families, which are what is to be corrected. */
  private Optional<NotForecast> not(Portfolio portfolio, Message because, String... families)
      throws UsageException {
    Subject subject = laws.subject(portfolio, asked.asOf());
    List<Finding> findings =
        Rules.examine(subject).findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .filter(finding -> List.of(families).stream().anyMatch(finding.rule()::startsWith))
            .toList();
    return Optional.of(new NotForecast(portfolio.folder(), because, findings));
  }
}
