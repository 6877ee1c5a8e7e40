package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.findings.Examined;
import se.stportfolj.report.forecast.Forecasted;
import se.stportfolj.report.forecast.NotForecastText;
import se.stportfolj.report.status.StatusHtml;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * {@code st status --format html}: one trainee's page; apart, so that nobody else has it loaded.
 */
final class TraineePage implements Inquiry<TraineePage.Answer> {
  private final Invocation invocation;
  private final EachPortfolio portfolios;
  private final Surroundings laws;
  private final Asked asked;
  private final LocalDate asOf;
  private Optional<String> page = Optional.empty();

  private TraineePage(Invocation invocation, EachPortfolio portfolios) throws UsageException {
    this.invocation = invocation;
    this.portfolios = portfolios;
    this.laws = new Surroundings(invocation);
    this.asked = Asked.scenarios(invocation);
    this.asOf = invocation.asOf();
  }

  /**
   * The page, or the reason why there is none.
   *
   * @param warning set when the repository's own target description cannot be used
   */
  record Answer(Optional<Message> warning, Optional<String> page, String none) {}

  /** Writes the page; where there is none, the reason is told and no file made. */
  static int write(Invocation invocation, EachPortfolio portfolios)
      throws UsageException, IOException {
    if (portfolios.count() > 1) {
      throw new UsageException(
          new Message("usage.one-page", Map.of("n", Blank.of(portfolios.count()))));
    }
    try (Destination destination = Destination.of(invocation, portfolios)) {
      TraineePage one = new TraineePage(invocation, portfolios);
      portfolios.ask(one);
      if (one.page.isEmpty()) {
        return ExitCode.FINDINGS;
      }
      destination.writer().write(one.page.get());
      destination.finish();
      return ExitCode.OK;
    }
  }

  @Override
  public Answer answer(Portfolio portfolio) throws UsageException {
    Reading reading = laws.reading(portfolio, asOf);
    if (reading instanceof NotReadable unread) {
      String none = NotForecastText.of(laws.notForecast(unread, asOf), invocation.texts());
      return new Answer(Optional.empty(), Optional.empty(), none);
    }
    Training training = (Training) reading;
    Forecasted forecasted = new Forecaster(asked).forecast(training);
    Subject subject = new Subject(training);
    Examined examined = Examined.of(subject, Rules.examine(subject));
    return new Answer(
        laws.refused(portfolio),
        Optional.of(StatusHtml.of(forecasted, examined, invocation.texts())),
        "");
  }

  @Override
  public void hear(Answer answer) {
    answer.warning().ifPresent(portfolios::tell);
    page = answer.page();
    if (page.isEmpty()) {
      invocation.world().err().print(answer.none());
    }
  }
}
