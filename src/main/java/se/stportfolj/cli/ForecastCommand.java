package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.report.ForecastJson;
import se.stportfolj.report.ForecastText;
import se.stportfolj.report.Forecasted;
import se.stportfolj.report.NotForecast;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Completion;
import se.stportfolj.service.Forecast;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st forecast}: when a portfolio will be done, and why. */
final class ForecastCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  @Override
  public String name() {
    return "forecast";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.text("--format", "text|json", texts.get("help.option.format")))
        .addOption(Options.asOf(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    String format = invocation.choice("--format", FORMATS);
    LocalDate asOf = invocation.asOf();
    List<Forecasted> forecasts = new ArrayList<>();
    List<NotForecast> not = new ArrayList<>();
    Laws laws = new Laws(invocation);
    for (Portfolio portfolio : invocation.portfolios()) {
      Optional<Message> obstacle = forecast(portfolio, laws.warning(portfolio), asOf, forecasts);
      obstacle.ifPresent(because -> not.add(new NotForecast(portfolio.folder(), because)));
    }
    Texts texts = invocation.texts();
    String report =
        format.equals("json")
            ? ForecastJson.of(forecasts, not, asOf, texts)
            : ForecastText.of(forecasts, not, texts, invocation.style());
    invocation.world().out().print(report);
    return not.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** Adds the forecast, or says why there is none. */
  private static Optional<Message> forecast(
      Portfolio portfolio, Law law, LocalDate asOf, List<Forecasted> forecasts) {
    if (!portfolio.incomplete().isEmpty()) {
      String files =
          portfolio.incomplete().stream()
              .sorted()
              .map(PortfolioFile::fileName)
              .collect(Collectors.joining(", "));
      return Optional.of(new Message("not-forecast.files", Map.of("files", Blank.of(files))));
    }
    Contract contract = portfolio.contract().orElseThrow();
    Optional<TargetDescription> target = new Subject(portfolio, law, asOf).knownTarget();
    if (target.isEmpty()) {
      return Optional.of(
          new Message(
              "not-forecast.specialty", Map.of("specialty", Blank.of(contract.specialty()))));
    }
    Forecast forecast = Forecast.of(portfolio, contract, target.get(), asOf);
    Optional<Message> never = never(forecast.service());
    if (never.isEmpty()) {
      forecasts.add(new Forecasted(portfolio.folder(), contract, target.get(), forecast));
    }
    return never;
  }

  private static Optional<Message> never(Completion service) {
    return service
        .obstacle()
        .map(because -> because.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .map(key -> Message.of("not-forecast." + key));
  }
}
