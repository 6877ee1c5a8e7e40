package se.stportfolj.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.exchange.Haul;
import se.stportfolj.exchange.ImportReport;
import se.stportfolj.exchange.Merge;
import se.stportfolj.exchange.NamesAlone;
import se.stportfolj.exchange.NotReadException;
import se.stportfolj.exchange.SamePerson;
import se.stportfolj.exchange.Told;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st import}: what other programs know of a training, into a portfolio. */
final class ImportCommand implements Command {
  @Override
  public String name() {
    return "import";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    CommandSpec spec =
        Options.command(name(), texts)
            .addPositional(Options.words("FILE", texts.get("help.parameter.import")))
            .addOption(Options.text("--into", "DIR", texts.get("help.import.into")))
            .addOption(Options.text("--new", "DIR", texts.get("help.import.new")))
            .addOption(Options.flag("--update", texts.get("help.import.update")))
            .addOption(Options.flag("--dry-run", texts.get("help.import.dry-run")))
            .addOption(Options.format(TextOrJson.values(), texts));
    for (String option : ImportQuestions.OPTIONS) {
      spec.addOption(Options.text(option, "TEXT", texts.get("help.import" + option.substring(1))));
    }
    return spec;
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    TextOrJson format = invocation.format(TextOrJson.values());
    List<Path> files = files(invocation);
    ImportTarget target = ImportTarget.of(invocation);
    try {
      ImportQuestions questions = new ImportQuestions(invocation, target);
      List<Haul> hauls = questions.complete(files);
      Merge merge = new Merge(target.contents(), invocation.flag("--update"));
      SamePerson person = new SamePerson(target.contents());
      NamesAlone names = new NamesAlone(target.contents(), hauls, target.namesOfRegion());
      for (Haul haul : hauls) {
        names.describe(haul);
        if (person.agrees(haul)) {
          merge.take(haul);
        }
      }
      merge.told().addAll(person.told());
      if (hauls.stream().skip(1).allMatch(haul -> haul.found().isEmpty())) {
        report(invocation, format, merge.told());
        invocation.tell(Message.of("import.nothing-written"));
        return ExitCode.FAILURE;
      }
      if (!invocation.flag("--dry-run")) {
        target.write(merge, person);
      }
      tell(invocation, format, merge.told(), target);
      return ExitCode.OK;
    } catch (NotReadException e) {
      invocation.tell(e.told());
      return ExitCode.FAILURE;
    }
  }

  private static void tell(
      Invocation invocation, TextOrJson format, List<Told> told, ImportTarget target)
      throws IOException {
    report(invocation, format, told);
    if (invocation.flag("--dry-run")) {
      invocation.tell(Message.of("import.dry-run"));
    } else {
      invocation.tell(new Message("import.done", Map.of("folder", Blank.of(target.shown()))));
    }
  }

  private static void report(Invocation invocation, TextOrJson format, List<Told> told)
      throws IOException {
    Writer out = invocation.writer();
    if (format == TextOrJson.JSON) {
      ImportReport.json(told, out, invocation.texts());
    } else {
      ImportReport.text(told, out, invocation.texts());
    }
    out.flush();
  }

  /** The files named, and those that lie in the folders named. */
  private static List<Path> files(Invocation invocation) throws UsageException, IOException {
    List<String> named = invocation.given().matchedPositionalValue(0, List.of());
    if (named.isEmpty()) {
      throw new UsageException(Message.of("usage.import-file"));
    }
    List<Path> files = new ArrayList<>();
    for (String name : named) {
      Path path = invocation.world().directory().resolve(name).normalize();
      if (Files.isDirectory(path)) {
        if (PortfolioReader.isPortfolio(path)) {
          throw new UsageException(
              new Message("usage.import-portfolio", Map.of("path", Blank.of(name))));
        }
        try (Stream<Path> below = Files.list(path)) {
          below
              .filter(Files::isRegularFile)
              .filter(ImportCommand::isShown)
              .sorted()
              .forEach(files::add);
        }
      } else if (Files.exists(path)) {
        files.add(path);
      } else {
        throw new UsageException(new Message("usage.no-such-path", Map.of("path", Blank.of(name))));
      }
    }
    return files;
  }

  private static boolean isShown(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }
}
