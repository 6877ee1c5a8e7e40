package se.stportfolj.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.change.Moment;
import se.stportfolj.git.Repository;
import se.stportfolj.git.Snapshot;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFinder;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.RegionReader;
import se.stportfolj.report.change.HistoryReport;
import se.stportfolj.report.change.HistorySvg;
import se.stportfolj.report.forecast.Obstacles;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Conditions;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st history}: how a portfolio stood at each commit that touched it. */
final class HistoryCommand implements Command {
  /** A revert comes soon after; the portfolios of a long history would fill the memory. */
  private static final int KEPT = 10;

  /** How a history is told. */
  private enum Format {
    TEXT,
    CSV,
    JSON,
    SVG
  }

  @Override
  public String name() {
    return "history";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.words("PATH", texts.get("help.parameter.history")))
        .addOption(Options.format(Format.values(), texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    Format format = invocation.format(Format.values());
    Path folder = folder(invocation);
    try (Repository repository = Repository.of(folder)) {
      HistoryReport report = report(repository, folder, invocation);
      if (report.cut()) {
        invocation.tell(Message.of("history.cut"));
      }
      Texts texts = invocation.texts();
      Writer out = invocation.writer();
      switch (format) {
        case TEXT -> out.write(report.text(texts, invocation.style()));
        case CSV -> report.csv(out, texts);
        case JSON -> out.write(report.json(texts));
        case SVG ->
            out.write(
                HistorySvg.of(report, texts)
                    .orElseThrow(() -> new UsageException(Message.of("history.no-day"))));
      }
      out.flush();
      return ExitCode.OK;
    }
  }

  /** The one portfolio that is asked about. */
  private static Path folder(Invocation invocation) throws UsageException, IOException {
    List<String> words = invocation.given().matchedPositionalValue(0, List.of("."));
    Path start = invocation.world().directory().resolve(words.get(0)).normalize();
    if (!Files.exists(start)) {
      throw new UsageException(
          new Message("usage.no-such-path", Map.of("path", Blank.of(words.get(0)))));
    }
    List<Path> found =
        Files.isDirectory(start)
            ? PortfolioFinder.find(start)
            : PortfolioFinder.around(start).stream().toList();
    if (words.size() > 1 || found.size() != 1) {
      String key = found.isEmpty() ? "usage.no-portfolio" : "history.one-portfolio";
      throw new UsageException(new Message(key, Map.of("path", Blank.of(words.get(0)))));
    }
    return found.get(0).toRealPath();
  }

  private static HistoryReport report(Repository repository, Path folder, Invocation invocation)
      throws UsageException, IOException {
    List<Moment> moments = new ArrayList<>();
    Map<String, Portfolio> known =
        new LinkedHashMap<>() {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Portfolio> eldest) {
            return size() > KEPT;
          }
        };
    for (Repository.Commit commit : repository.touching(folder, repository.commit("HEAD"))) {
      Snapshot snapshot = repository.at(commit.id());
      Path then = snapshot.at(folder);
      if (Files.isDirectory(then) && PortfolioReader.isPortfolio(then)) {
        moments.add(moment(commit, then, state(snapshot, then), known, invocation));
      } else {
        moments.add(untold(commit, 0, Message.of("history.no-portfolio")));
      }
    }
    boolean cut = repository.isShallow();
    return new HistoryReport(invocation.shown(folder), cut, moments);
  }

  /** Names what a portfolio is read from: its folder, and the region's file. */
  private static String state(Snapshot snapshot, Path folder) throws IOException {
    Optional<Path> region = RegionReader.find(folder);
    Optional<String> file = region.isPresent() ? snapshot.id(region.get()) : Optional.empty();
    return snapshot.id(folder).orElseThrow() + " " + file.orElse("");
  }

  /**
   * How it stood.
   *
   * @param known portfolios by their state: one that comes back, as after a revert, is not read
   *     again
   */
  private static Moment moment(
      Repository.Commit commit,
      Path folder,
      String state,
      Map<String, Portfolio> known,
      Invocation invocation)
      throws UsageException {
    World world = invocation.world().in(folder);
    Surroundings surroundings =
        new Surroundings(new Invocation(invocation.given(), world, invocation.texts()));
    Optional<IdentityNumber> number = world.variable("ST_PERSONNUMMER").map(IdentityNumber::new);
    Portfolio portfolio =
        known.computeIfAbsent(
            state, unread -> PortfolioReader.read(folder, ".", number, surroundings::region));
    Conditions conditions = surroundings.conditions(portfolio, commit.date());
    long errors = Rules.examine(new Subject(portfolio, conditions)).count(Severity.ERROR);
    Reading reading = Training.of(portfolio, conditions);
    if (reading instanceof NotReadable unread) {
      return untold(commit, errors, unread.because());
    }
    Training training = (Training) reading;
    Forecast forecast = training.forecast();
    long covered =
        training.coverage().delmal().stream().filter(d -> d.isCoveredOn(commit.date())).count();
    return new Moment(
        commit.id(),
        commit.date(),
        commit.subject(),
        Optional.of(
            new Moment.Standing(
                forecast.accrued().total(),
                forecast.completionDate(),
                forecast.conditional(),
                (int) covered)),
        errors,
        Obstacles.of(forecast));
  }

  private static Moment untold(Repository.Commit commit, long errors, Message because) {
    return new Moment(
        commit.id(),
        commit.date(),
        commit.subject(),
        Optional.empty(),
        errors,
        Optional.of(because));
  }
}
