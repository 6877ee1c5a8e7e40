package se.stportfolj.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.Style;
import se.stportfolj.report.status.Status;
import se.stportfolj.report.status.StatusJson;
import se.stportfolj.report.status.StatusMarkdown;
import se.stportfolj.report.status.StatusPages;
import se.stportfolj.report.status.StatusReport;
import se.stportfolj.report.status.StatusText;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st status}: where a doctor stands, on one page. */
final class StatusCommand implements Command {
  /** How it is told. */
  private enum Format {
    TEXT,
    JSON,
    MARKDOWN,
    HTML
  }

  @Override
  public String name() {
    return "status";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.format(Format.values(), texts))
        .addOption(Options.flag("--all", texts.get("help.option.status-all")))
        .addOption(Options.asOf(texts))
        .addOption(Options.texts("--what-if", "SCENARIO", texts.get("help.option.status-what-if")))
        .addOption(Options.text("--out", "FILE", texts.get("help.option.out-file")))
        .addOption(Options.flag("--force", texts.get("help.option.force")))
        .addOption(Options.jobs(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    Format format = invocation.format(Format.values());
    Texts texts = invocation.texts();
    if (format != Format.HTML) {
      invocation.refuse("usage.only-in-page", "--what-if");
    }
    EachPortfolio portfolios = new EachPortfolio(invocation);
    if (format == Format.HTML) {
      return TraineePage.write(invocation, portfolios);
    }
    try (Destination destination = Destination.of(invocation, portfolios)) {
      Writer out = destination.writer();
      LocalDate asOf = invocation.asOf();
      StatusReport report =
          switch (format) {
            case JSON -> new StatusJson(out, asOf, texts);
            case TEXT -> pages(out, text(invocation), invocation);
            case MARKDOWN, HTML ->
                pages(out, status -> StatusMarkdown.of(status, texts), invocation);
          };
      Standings standings = new Standings(invocation, portfolios, asOf, report);
      report.begin();
      portfolios.ask(standings);
      report.end();
      destination.finish();
      return standings.complete() ? ExitCode.OK : ExitCode.FINDINGS;
    }
  }

  private static StatusReport pages(
      Writer out, Function<Status, String> page, Invocation invocation) {
    return new StatusPages(out, invocation.world().err()::print, invocation.texts(), page);
  }

  private static Function<Status, String> text(Invocation invocation) {
    Texts texts = invocation.texts();
    Style style = invocation.option("--out").isPresent() ? Style.PLAIN : invocation.style();
    int columns = invocation.columns();
    boolean all = invocation.flag("--all");
    return status -> StatusText.of(status, texts, style, columns, all);
  }

  /** What one run asks of each portfolio. */
  private static final class Standings implements Inquiry<Standings.Answer> {
    private final EachPortfolio portfolios;
    private final Surroundings laws;
    private final LocalDate asOf;
    private final StatusReport report;
    private boolean complete = true;

    Standings(
        Invocation invocation, EachPortfolio portfolios, LocalDate asOf, StatusReport report) {
      this.portfolios = portfolios;
      this.laws = new Surroundings(invocation);
      this.asOf = asOf;
      this.report = report;
    }

    /** What is said about a portfolio, or the reason why nothing is. */
    record Answer(Optional<Message> warning, boolean readable, String told) {}

    @Override
    public Answer answer(Portfolio portfolio) throws UsageException {
      Reading reading = laws.reading(portfolio, asOf);
      if (reading instanceof NotReadable unread) {
        String told = report.told(laws.notForecast(unread, asOf));
        return new Answer(Optional.empty(), false, told);
      }
      String told = report.told(Status.of((Training) reading));
      return new Answer(laws.refused(portfolio), true, told);
    }

    @Override
    public void hear(Answer answer) throws IOException {
      answer.warning().ifPresent(portfolios::tell);
      if (answer.readable()) {
        report.say(answer.told());
      } else {
        report.sayNone(answer.told());
        complete = false;
      }
    }

    boolean complete() {
      return complete;
    }
  }
}
