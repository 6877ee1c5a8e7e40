package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.forecast.ICalendar;
import se.stportfolj.report.forecast.NotForecastText;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st calendar}: every deadline as a calendar file. */
final class CalendarCommand implements Command {
  private static final int DAYS_A_WEEK = 7;
  private static final int LONGEST_ALARM = 365;

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
        .addOption(Options.text("--alarm", "14d", texts.get("help.option.alarm")))
        .addOption(Options.asOf(texts))
        .addOption(Options.jobs(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    Optional<Integer> alarm = alarm(invocation);
    EachPortfolio portfolios = new EachPortfolio(invocation);
    try (Destination destination = Destination.of(invocation, portfolios)) {
      LocalDate asOf = invocation.asOf();
      ICalendar calendar = new ICalendar(destination.writer(), asOf, alarm, invocation.texts());
      Deadlines deadlines = new Deadlines(invocation, asOf, calendar);
      portfolios.ask(deadlines);
      calendar.end();
      for (String one : deadlines.none) {
        invocation.world().err().print(one);
      }
      destination.finish();
      return deadlines.none.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
    }
  }

  /**
   * How many days ahead a reminder is wanted, if one is.
   *
   * @throws UsageException if that is no number of days or weeks up to a year
   */
  private static Optional<Integer> alarm(Invocation invocation) throws UsageException {
    Optional<String> asked = invocation.option("--alarm");
    if (asked.isEmpty()) {
      return Optional.empty();
    }
    if (!asked.get().matches("\\d{1,3}[dw]")) {
      throw refused(asked.get());
    }
    int number = Integer.parseInt(asked.get().substring(0, asked.get().length() - 1));
    int days = asked.get().endsWith("w") ? number * DAYS_A_WEEK : number;
    if (days > LONGEST_ALARM) {
      throw refused(asked.get());
    }
    return Optional.of(days);
  }

  private static UsageException refused(String alarm) {
    return new UsageException(new Message("usage.alarm", Map.of("value", Blank.of(alarm))));
  }

  /** What one run asks of each portfolio. */
  private static final class Deadlines implements Inquiry<Deadlines.Answer> {
    private final Surroundings laws;
    private final LocalDate asOf;
    private final Texts texts;
    private final ICalendar calendar;
    private final CalendarOrigin origin;
    private final Map<String, String> folders = new HashMap<>();
    private final List<String> none = new ArrayList<>();

    Deadlines(Invocation invocation, LocalDate asOf, ICalendar calendar) {
      this.laws = new Surroundings(invocation);
      this.asOf = asOf;
      this.texts = invocation.texts();
      this.calendar = calendar;
      this.origin = new CalendarOrigin(invocation.world().directory(), asOf);
    }

    /** What is said about a portfolio; without dates, the reason. */
    record Answer(String shown, Optional<ICalendar.Dates> dates, String told) {}

    @Override
    public Answer answer(Portfolio portfolio) throws UsageException, IOException {
      Reading reading = laws.reading(portfolio, asOf);
      if (reading instanceof NotReadable unread) {
        String told = NotForecastText.of(laws.notForecast(unread, asOf), texts);
        return new Answer(portfolio.folder(), Optional.empty(), told);
      }
      Training training = (Training) reading;
      ICalendar.Dates dates =
          new ICalendar.Dates(
              origin.folder(portfolio),
              origin.changed(portfolio),
              training.contract(),
              training.knownDeadlines());
      return new Answer(portfolio.folder(), Optional.of(dates), calendar.told(dates));
    }

    @Override
    public void hear(Answer answer) throws IOException {
      if (answer.dates().isEmpty()) {
        none.add(answer.told());
        return;
      }
      ICalendar.Dates dates = answer.dates().get();
      String other = folders.putIfAbsent(dates.folder(), answer.shown());
      if (other == null) {
        calendar.say(dates, answer.told());
      } else {
        none.add(
            texts.say(
                    new Message(
                        "calendar.same-folder",
                        Map.of(
                            "folder", Blank.of(answer.shown()),
                            "other", Blank.of(other),
                            "name", Blank.of(dates.folder()))))
                + "\n");
      }
    }
  }
}
