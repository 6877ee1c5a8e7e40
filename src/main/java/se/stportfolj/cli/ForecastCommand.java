package se.stportfolj.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.report.forecast.ComparisonText;
import se.stportfolj.report.forecast.ForecastJson;
import se.stportfolj.report.forecast.ForecastText;
import se.stportfolj.report.forecast.Forecasted;
import se.stportfolj.report.forecast.NotForecast;
import se.stportfolj.report.forecast.PlanSvg;
import se.stportfolj.service.Eligibility;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st forecast}: when a portfolio will be done, and why. */
final class ForecastCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json", "svg");
  private static final List<String> REGULATIONS = List.of("own", "2015", "2021", "both");

  @Override
  public String name() {
    return "forecast";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.text("--format", "text|json|svg", texts.get("help.option.format")))
        .addOption(Options.asOf(texts))
        .addOption(Options.flag("--explain", texts.get("help.option.explain")))
        .addOption(Options.texts("--what-if", "SCENARIO", texts.get("help.option.what-if")))
        .addOption(Options.text("--finish-by", "YYYY-MM-DD", texts.get("help.option.finish-by")))
        .addOption(
            Options.text(
                "--regulation", "2015|2021|both", texts.get("help.option.compare-regulation")))
        .addOption(Options.text("--out", "FILE", texts.get("help.option.out-file")))
        .addOption(Options.flag("--force", texts.get("help.option.force")));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    String format = invocation.choice("--format", FORMATS);
    String regulation = invocation.choice("--regulation", REGULATIONS);
    Surroundings laws = new Surroundings(invocation);
    Forecaster forecaster = new Forecaster(Asked.of(invocation));
    List<Portfolio> portfolios = invocation.portfolios();
    if (format.equals("svg") && portfolios.size() > 1) {
      throw new UsageException(
          new Message("usage.one-picture", Map.of("n", Blank.of(portfolios.size()))));
    }
    List<Forecasted> forecasts = new ArrayList<>();
    List<NotForecast> not = new ArrayList<>();
    List<List<Forecasted>> compared = new ArrayList<>();
    for (Portfolio portfolio : portfolios) {
      laws.warning(portfolio);
      Reading reading = laws.reading(portfolio, invocation.asOf());
      if (reading instanceof NotReadable unread) {
        not.add(laws.notForecast(unread, invocation.asOf()));
        continue;
      }
      Training training = (Training) reading;
      List<Forecasted> asked = asked(training, regulation, forecaster);
      if (asked.size() > 1) {
        compared.add(asked);
      }
      for (Forecasted one : asked) {
        Optional<NotForecast> undated = Forecaster.undated(one, training);
        undated.ifPresent(not::add);
        if (undated.isEmpty()) {
          forecasts.add(one);
        }
      }
    }
    Texts texts = invocation.texts();
    String report =
        switch (format) {
          case "json" -> ForecastJson.of(forecasts, not, invocation.asOf(), texts);
          case "svg" -> forecasts.isEmpty() ? "" : PlanSvg.of(forecasts.get(0), texts);
          default ->
              compared.isEmpty()
                  ? ForecastText.of(
                      forecasts, not, texts, invocation.style(), invocation.flag("--explain"))
                  : compared(compared, forecasts, not, invocation);
        };
    if (format.equals("svg") && forecasts.isEmpty()) {
      // A picture without a date would be a made-up one: the reason instead.
      invocation
          .world()
          .err()
          .print(ForecastText.of(forecasts, not, texts, invocation.style(), false));
    } else {
      invocation.print(report);
    }
    return not.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** Under the contract's regulation, and under the other where it was asked for. */
  private static List<Forecasted> asked(Training training, String regulation, Forecaster forecaster)
      throws UsageException {
    Forecasted own = forecaster.forecast(training);
    String key = own.target().regulation().id().key();
    if (regulation.equals("own") || regulation.equals(key)) {
      return List.of(own);
    }
    RegulationId other =
        key.equals("2015") ? RegulationId.HSLF_FS_2021_8 : RegulationId.SOSFS_2015_8;
    if (!Eligibility.mayChoose(own.contract(), training.law().regulation(other))) {
      if (regulation.equals("both")) {
        return List.of(own);
      }
      throw new UsageException(
          new Message(
              "usage.may-not-choose",
              Map.of(
                  "portfolio", Blank.of(own.portfolio()),
                  "regulation", Blank.of(other.title()))));
    }
    return List.of(own, forecaster.forecast(training.under(other)));
  }

  /** Side by side where both were asked for; the others as they always are. */
  private static String compared(
      List<List<Forecasted>> compared,
      List<Forecasted> forecasts,
      List<NotForecast> not,
      Invocation invocation) {
    StringBuilder out = new StringBuilder();
    for (List<Forecasted> both : compared) {
      out.append(out.isEmpty() ? "" : "\n");
      out.append(ComparisonText.of(both, invocation.texts(), invocation.style()));
    }
    List<String> told = compared.stream().map(both -> both.get(0).portfolio()).toList();
    List<Forecasted> rest =
        forecasts.stream().filter(one -> !told.contains(one.portfolio())).toList();
    List<NotForecast> unread = not.stream().filter(one -> !told.contains(one.portfolio())).toList();
    if (!rest.isEmpty() || !unread.isEmpty()) {
      out.append('\n');
      out.append(
          ForecastText.of(
              rest, unread, invocation.texts(), invocation.style(), invocation.flag("--explain")));
    }
    return out.toString();
  }
}
