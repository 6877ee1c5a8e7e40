package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.forecast.ICalendar;
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
        .addOption(Options.asOf(texts))
        .addOption(Options.jobs(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    EachPortfolio portfolios = new EachPortfolio(invocation);
    try (Destination destination = Destination.of(invocation, portfolios)) {
      LocalDate asOf = invocation.asOf();
      ICalendar calendar = new ICalendar(destination.writer(), asOf, invocation.texts());
      Deadlines deadlines = new Deadlines(invocation, asOf, calendar);
      calendar.begin();
      portfolios.ask(deadlines);
      calendar.end();
      for (String one : deadlines.none) {
        invocation.world().err().print(one);
      }
      destination.finish();
      return deadlines.none.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
  }

  /** What one run asks of each portfolio. */
  private static final class Deadlines implements Inquiry<Deadlines.Answer> {
    private final Surroundings laws;
    private final LocalDate asOf;
    private final Texts texts;
    private final ICalendar calendar;
    private final List<String> none = new ArrayList<>();

    Deadlines(Invocation invocation, LocalDate asOf, ICalendar calendar) {
      this.laws = new Surroundings(invocation);
      this.asOf = asOf;
      this.texts = invocation.texts();
      this.calendar = calendar;
    }

    /** What is said about a portfolio; without dates, the reason. */
    record Answer(Optional<ICalendar.Dates> dates, String told) {}

    @Override
    public Answer answer(Portfolio portfolio) throws UsageException {
      Reading reading = laws.reading(portfolio, asOf);
      if (reading instanceof NotReadable unread) {
        String told = NotForecastText.of(laws.notForecast(unread, asOf), texts);
        return new Answer(Optional.empty(), told);
      }
      Training training = (Training) reading;
      ICalendar.Dates dates = new ICalendar.Dates(training.contract(), training.deadlines());
      return new Answer(Optional.of(dates), calendar.told(dates));
    }

    @Override
    public void hear(Answer answer) throws IOException {
      if (answer.dates().isPresent()) {
        calendar.say(answer.dates().get(), answer.told());
      } else {
        none.add(answer.told());
      }
    }
  }
}
