package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.report.forecast.ICalendar;
import se.stportfolj.report.forecast.NotForecast;
import se.stportfolj.report.forecast.NotForecastText;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Texts;

/** {@code st calendar}: every deadline as a calendar file. */
final class CalendarCommand implements Command {
  @Override
  public String name() {
    return "calendar";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.text("--out", "FILE", texts.get("help.option.out-file")))
        .addOption(Options.flag("--force", texts.get("help.option.force")))
        .addOption(Options.asOf(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    LocalDate asOf = invocation.asOf();
    Texts texts = invocation.texts();
    Surroundings laws = new Surroundings(invocation);
    EachPortfolio portfolios = new EachPortfolio(invocation);
    List<String> none = new ArrayList<>();
    try (Destination destination = Destination.of(invocation)) {
      ICalendar calendar = new ICalendar(destination.writer(), asOf, texts);
      calendar.begin();
      portfolios.ask(
          portfolio -> answer(laws.reading(portfolio, asOf), laws, calendar, invocation),
          answer -> {
            if (answer.dates().isPresent()) {
              calendar.say(answer.dates().get(), answer.told());
            } else {
              none.add(answer.told());
            }
          });
      calendar.end();
      none.forEach(invocation.world().err()::print);
      destination.finish();
    }
    return none.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  /** What is told of a portfolio; without dates, why it has none. */
  private record Answer(Optional<ICalendar.Dates> dates, String told) {}

  private static Answer answer(
      Reading reading, Surroundings laws, ICalendar calendar, Invocation invocation)
      throws UsageException {
    if (reading instanceof NotReadable unread) {
      NotForecast not = laws.notForecast(unread, invocation.asOf());
      return new Answer(Optional.empty(), NotForecastText.of(not, invocation.texts()));
    }
    Training training = (Training) reading;
    ICalendar.Dates dates = new ICalendar.Dates(training.contract(), training.deadlines());
    return new Answer(Optional.of(dates), calendar.told(dates));
  }
}
