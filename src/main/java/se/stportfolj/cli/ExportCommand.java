package se.stportfolj.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.exchange.Contents;
import se.stportfolj.exchange.Disclosure;
import se.stportfolj.exchange.DocumentJson;
import se.stportfolj.exchange.Headings;
import se.stportfolj.exchange.TableSheets;
import se.stportfolj.intyg.Folder;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.status.Status;
import se.stportfolj.report.status.StatusTables;
import se.stportfolj.report.table.CsvFile;
import se.stportfolj.report.table.Sheet;
import se.stportfolj.report.table.WorkbookFile;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st export}: a portfolio as a workbook, as tables or as one document. */
final class ExportCommand implements Command {
  /** What it becomes. */
  private enum Format {
    XLSX,
    CSV,
    JSON
  }

  @Override
  public String name() {
    return "export";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.format(Format.values(), texts))
        .addOption(Options.text("--out", "PATH", texts.get("help.export.out")))
        .addOption(Options.flag("--force", texts.get("help.option.force")))
        .addOption(Options.flag("--personnummer", texts.get("help.export.personnummer")))
        .addOption(Options.asOf(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    Format format = invocation.format(Format.values());
    refuseWithoutPlace(invocation, format);
    EachPortfolio portfolios = new EachPortfolio(invocation);
    if (portfolios.count() != 1) {
      throw new UsageException(
          new Message("usage.export-one", Map.of("n", Blank.of(portfolios.count()))));
    }
    List<Portfolio> only = new ArrayList<>();
    portfolios.any(only::add);
    Portfolio portfolio = only.get(0);
    Optional<Message> broken = Contents.unreadable(portfolio, "export.unreadable");
    if (broken.isPresent()) {
      invocation.tell(broken.get());
      return ExitCode.FINDINGS;
    }
    Disclosure disclosure = new Disclosure(invocation.flag("--personnummer"));
    write(invocation, format, portfolios, portfolio, disclosure);
    if (disclosure.hasKept()) {
      invocation.tell(Message.of("export.personnummer"));
    }
    return ExitCode.OK;
  }

  /** Several tables need a folder, and nobody reads a workbook on a terminal. */
  private static void refuseWithoutPlace(Invocation invocation, Format format)
      throws UsageException {
    if (invocation.option("--out").isPresent()) {
      return;
    }
    if (format == Format.CSV) {
      throw new UsageException(Message.of("usage.export-csv-out"));
    }
    if (format == Format.XLSX && invocation.world().terminal()) {
      throw new UsageException(Message.of("usage.workbook-on-terminal"));
    }
  }

  private static void write(
      Invocation invocation,
      Format format,
      EachPortfolio portfolios,
      Portfolio portfolio,
      Disclosure disclosure)
      throws UsageException, IOException {
    Path folder = invocation.world().directory().resolve(portfolio.folder()).normalize();
    Contents contents = Contents.read(folder, portfolio.folder()).withNumber();
    if (format == Format.CSV) {
      tables(invocation, contents, disclosure);
      return;
    }
    try (Destination destination = Destination.of(invocation, portfolios)) {
      if (format == Format.XLSX) {
        destination.write(workbook(invocation, portfolio, contents, disclosure));
      } else {
        DocumentJson.write(contents, disclosure, destination.writer());
      }
      destination.finish();
    }
  }

  private static byte[] workbook(
      Invocation invocation, Portfolio portfolio, Contents contents, Disclosure disclosure)
      throws UsageException, IOException {
    Texts texts = invocation.texts();
    Headings headings = new Headings(texts);
    TableSheets tables = new TableSheets(texts, disclosure);
    List<Sheet> sheets = new ArrayList<>(tables.of(contents));
    if (!tables.tooLong().isEmpty()) {
      throw new UsageException(
          new Message("usage.export-too-long", Map.of("where", Blank.of(tables.tooLong().get(0)))));
    }
    Reading reading = new Surroundings(invocation).reading(portfolio, invocation.asOf());
    if (reading instanceof Training training) {
      StatusTables status = new StatusTables(Status.of(training), texts);
      sheets.add(status.standing(headings.sheet("status")));
      sheets.add(status.delmal(headings.sheet("objectives-list")));
    } else {
      invocation.tell(Message.of("export.no-status"));
    }
    return WorkbookFile.of(sheets, headings.sheet("choices"));
  }

  private static void tables(Invocation invocation, Contents contents, Disclosure disclosure)
      throws UsageException, IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    List<String> names = TableSheets.names();
    List<Sheet> sheets = new TableSheets(invocation.texts(), disclosure).of(contents);
    for (int i = 0; i < sheets.size(); i++) {
      StringWriter out = new StringWriter();
      CsvFile.write(sheets.get(i), out, invocation.texts());
      files.put(names.get(i) + ".csv", out.toString().getBytes(StandardCharsets.UTF_8));
    }
    Path folder = invocation.outFolder(invocation.world().directory());
    List<Path> existing = Folder.existing(folder, files.keySet());
    if (!existing.isEmpty() && !invocation.flag("--force")) {
      throw new UsageException(
          new Message("usage.exists", Map.of("file", Blank.of(invocation.shown(existing.get(0))))));
    }
    Folder.write(folder, files);
    for (String file : files.keySet()) {
      invocation.world().out().println(invocation.shown(folder.resolve(file)));
    }
  }
}
