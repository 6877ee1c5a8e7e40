package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.forecast.ForecastReport;
import se.stportfolj.report.forecast.Forecasted;
import se.stportfolj.report.forecast.Foretold;
import se.stportfolj.report.forecast.NotForecast;
import se.stportfolj.service.Eligibility;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** What one run of {@code st forecast} asks of each portfolio. */
final class Forecasting implements Inquiry<Forecasting.Answer> {
  private final EachPortfolio portfolios;
  private final Surroundings laws;
  private final Forecaster forecaster;
  private final String regulation;
  private final LocalDate asOf;
  private final ForecastReport report;
  private boolean complete = true;

  /**
   * A run.
   *
   * @param regulation of the forecasts: {@code own}, the word of one, or {@code both} for all that
   *     are open
   */
  Forecasting(
      Invocation invocation,
      EachPortfolio portfolios,
      Asked asked,
      String regulation,
      LocalDate asOf,
      ForecastReport report) {
    this.portfolios = portfolios;
    this.laws = new Surroundings(invocation);
    this.forecaster = new Forecaster(asked);
    this.regulation = regulation;
    this.asOf = asOf;
    this.report = report;
  }

  /**
   * What is said about a portfolio.
   *
   * @param warning set when the repository's own target description cannot be used
   * @param dated whether each forecast has a day
   */
  record Answer(Optional<Message> warning, ForecastReport.Part part, boolean dated) {}

  /** Asks all of them, and says how the call is to end. */
  int ask() throws UsageException, IOException {
    report.begin();
    portfolios.ask(this);
    report.end();
    return complete ? ExitCode.OK : ExitCode.FINDINGS;
  }

  @Override
  public Answer answer(Portfolio portfolio) throws UsageException {
    Foretold foretold = foretold(portfolio);
    Optional<Message> warning = laws.refused(portfolio);
    return new Answer(warning, report.told(foretold), foretold.not().isEmpty());
  }

  @Override
  public void hear(Answer answer) throws IOException {
    answer.warning().ifPresent(portfolios::tell);
    report.say(answer.part());
    complete &= answer.dated();
  }

  private Foretold foretold(Portfolio portfolio) throws UsageException {
    Reading reading = laws.reading(portfolio, asOf);
    if (reading instanceof NotReadable unread) {
      List<NotForecast> not = List.of(laws.notForecast(unread, asOf));
      return new Foretold(List.of(), List.of(), not);
    }
    Training training = (Training) reading;
    List<Forecasted> asked = asked(training);
    List<Forecasted> dated = new ArrayList<>();
    List<NotForecast> not = new ArrayList<>();
    for (Forecasted one : asked) {
      Optional<NotForecast> undated = Forecaster.undated(one, training);
      undated.ifPresent(not::add);
      if (undated.isEmpty()) {
        dated.add(one);
      }
    }
    return new Foretold(asked, dated, not);
  }

  /** Under the contract's regulation, and under another or all others where that was asked for. */
  private List<Forecasted> asked(Training training) throws UsageException {
    Forecasted own = forecaster.forecast(training);
    String key = own.target().regulation().id().key();
    if (regulation.equals("own") || regulation.equals(key)) {
      return List.of(own);
    }
    List<Forecasted> asked = new ArrayList<>(List.of(own));
    for (RegulationId other : own.target().regulation().id().others()) {
      boolean open =
          Eligibility.mayChoose(own.contract(), training.law().regulation(other))
              && training.under(other).knownTarget().isPresent();
      boolean named = regulation.equals(other.key());
      if (open && (named || regulation.equals("both"))) {
        asked.add(forecaster.forecast(training.under(other)));
      } else if (named) {
        throw new UsageException(
            new Message(
                "usage.may-not-choose",
                Map.of(
                    "portfolio", Blank.of(own.portfolio()),
                    "regulation", Blank.of(other.title()))));
      }
    }
    return asked;
  }
}
