package se.stportfolj.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.forecast.ForecastText;
import se.stportfolj.report.forecast.NotForecast;
import se.stportfolj.report.status.Status;
import se.stportfolj.report.status.StatusJson;
import se.stportfolj.report.status.StatusMarkdown;
import se.stportfolj.report.status.StatusText;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Texts;

/** {@code st status}: where a doctor stands, on one page. */
final class StatusCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json", "markdown");

  @Override
  public String name() {
    return "status";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.text("--format", "text|json|markdown", texts.get("help.option.format")))
        .addOption(Options.flag("--all", texts.get("help.option.status-all")))
        .addOption(Options.asOf(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    String format = invocation.choice("--format", FORMATS);
    LocalDate asOf = invocation.asOf();
    Surroundings laws = new Surroundings(invocation);
    List<Status> statuses = new ArrayList<>();
    List<NotForecast> not = new ArrayList<>();
    for (Portfolio portfolio : invocation.portfolios()) {
      Reading reading = laws.reading(portfolio, asOf);
      if (reading instanceof NotReadable unread) {
        not.add(laws.notForecast(unread, asOf));
      } else {
        laws.warning(portfolio);
        statuses.add(Status.of((Training) reading));
      }
    }
    Texts texts = invocation.texts();
    if (format.equals("json")) {
      invocation.world().out().print(StatusJson.of(statuses, not, asOf, texts));
    } else {
      invocation.world().out().print(pages(statuses, format, invocation));
      invocation
          .world()
          .err()
          .print(ForecastText.of(List.of(), not, texts, invocation.style(), false));
    }
    return not.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static String pages(List<Status> statuses, String format, Invocation invocation) {
    List<String> pages = new ArrayList<>();
    for (Status status : statuses) {
      pages.add(
          format.equals("markdown")
              ? StatusMarkdown.of(status, invocation.texts())
              : StatusText.of(
                  status,
                  invocation.texts(),
                  invocation.style(),
                  invocation.columns(),
                  invocation.flag("--all")));
    }
    return String.join("\n", pages);
  }
}
