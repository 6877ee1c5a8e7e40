package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.forecast.ForecastText;
import se.stportfolj.report.forecast.ICalendar;
import se.stportfolj.report.forecast.NotForecast;
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
    Surroundings laws = new Surroundings(invocation);
    List<ICalendar.Dates> dates = new ArrayList<>();
    List<NotForecast> not = new ArrayList<>();
    for (Portfolio portfolio : invocation.portfolios()) {
      Reading reading = laws.reading(portfolio, asOf);
      if (reading instanceof NotReadable unread) {
        not.add(laws.notForecast(unread, asOf));
      } else {
        Training training = (Training) reading;
        dates.add(new ICalendar.Dates(training.contract(), training.deadlines()));
      }
    }
    Texts texts = invocation.texts();
    invocation
        .world()
        .err()
        .print(ForecastText.of(List.of(), not, texts, invocation.style(), false));
    invocation.print(ICalendar.of(dates, asOf, texts));
    return not.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }
}
