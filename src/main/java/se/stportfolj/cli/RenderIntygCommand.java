package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.intyg.Folder;
import se.stportfolj.intyg.Intyg;
import se.stportfolj.intyg.Printer;
import se.stportfolj.intyg.Selection;
import se.stportfolj.pdf.BlankFolder;
import se.stportfolj.pdf.FormId;
import se.stportfolj.pdf.Forms;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.report.RenderedFile;
import se.stportfolj.report.RenderedJson;
import se.stportfolj.report.RenderedText;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st render-intyg}: Socialstyrelsen's certificates as PDF. */
final class RenderIntygCommand implements Command {
  private static final List<String> FORMATS = List.of("text", "json");

  @Override
  public String name() {
    return "render-intyg";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    return Options.command(name(), texts)
        .addPositional(Options.paths(texts))
        .addOption(Options.flag("--all", texts.get("help.option.all")))
        .addOption(Options.text("--id", "ID", texts.get("help.option.id")))
        .addOption(Options.text("--form", "FORM", texts.get("help.option.form")))
        .addOption(Options.text("--blanks", "DIR", texts.get("help.option.blanks")))
        .addOption(Options.text("--out", "DIR", texts.get("help.option.out")))
        .addOption(Options.flag("--force", texts.get("help.option.force")))
        .addOption(Options.text("--format", "text|json", texts.get("help.option.format")))
        .addOption(Options.asOf(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    String format = invocation.choice("--format", FORMATS);
    LocalDate asOf = invocation.asOf();
    Path folder = onlyFolder(invocation);
    Portfolio portfolio = invocation.portfolios().get(0);
    if (!portfolio.incomplete().isEmpty()) {
      return refuse(invocation, unread(portfolio));
    }
    Contract contract = portfolio.contract().orElseThrow();
    Selection selection =
        new Selection(
            portfolio,
            contract,
            new Laws(invocation).warning(portfolio),
            regulation(contract),
            asOf);
    Selection.Chosen chosen = chosen(invocation, selection);
    if (chosen.intyg().isEmpty() && chosen.refusals().isEmpty()) {
      return refuse(invocation, Message.of("render.nothing-due"));
    }
    List<Message> unprintable = Printer.unprintable(chosen.intyg());
    if (!unprintable.isEmpty()) {
      unprintable.forEach(m -> tell(invocation, m));
      return ExitCode.FINDINGS;
    }
    Path out =
        invocation
            .option("--out")
            .map(o -> invocation.world().directory().resolve(o).normalize())
            .orElse(folder.resolve("intyg"));
    keepWhatIsThere(invocation, out, chosen.intyg());
    List<RenderedFile> files = write(invocation, out, chosen.intyg());
    chosen.refusals().forEach(m -> tell(invocation, m));
    chosen.warnings().forEach(m -> tell(invocation, m));
    Texts texts = invocation.texts();
    if (files.isEmpty() && format.equals("text")) {
      return ExitCode.FINDINGS;
    }
    invocation
        .world()
        .out()
        .print(
            format.equals("json")
                ? RenderedJson.of(files, asOf)
                : RenderedText.of(files, texts, invocation.style()));
    return chosen.refusals().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static Path onlyFolder(Invocation invocation) throws UsageException, IOException {
    Map<Path, String> folders = invocation.folders();
    if (folders.size() > 1) {
      throw new UsageException(
          new Message(
              "usage.one-portfolio",
              Map.of("portfolios", Blank.of(String.join(", ", folders.values())))));
    }
    return folders.keySet().iterator().next();
  }

  private static se.stportfolj.regulation.Regulation regulation(Contract contract) {
    return Law.shipped().regulation(RegulationId.of(contract.regulation()).orElseThrow());
  }

  /** Which certificates the options ask for. */
  private static Selection.Chosen chosen(Invocation invocation, Selection selection)
      throws UsageException {
    Optional<String> id = invocation.option("--id");
    Optional<String> form = invocation.option("--form");
    if (invocation.flag("--all") == (id.isPresent() || form.isPresent())) {
      throw new UsageException(Message.of("usage.render-what"));
    }
    if (invocation.flag("--all")) {
      return selection.all();
    }
    Optional<FormId> asked = Optional.empty();
    if (form.isPresent()) {
      asked = FormId.parse(form.get()).filter(Forms.ids()::contains);
      if (asked.isEmpty()) {
        String known = Forms.ids().stream().map(FormId::toString).collect(Collectors.joining(", "));
        throw new UsageException(
            new Message(
                "usage.no-such-form",
                Map.of("form", Blank.of(form.get()), "forms", Blank.of(known))));
      }
    }
    try {
      return id.isPresent() ? selection.one(id.get(), asked) : selection.of(asked.orElseThrow());
    } catch (Selection.NotThereException e) {
      throw new UsageException(e.told());
    }
  }

  private static void keepWhatIsThere(Invocation invocation, Path out, List<Intyg> intyg)
      throws UsageException {
    List<Path> existing =
        Folder.existing(out, intyg.stream().map(Intyg::fileName).collect(Collectors.toList()));
    if (!existing.isEmpty() && !invocation.flag("--force")) {
      throw new UsageException(
          new Message(
              existing.size() == 1 ? "usage.exists" : "usage.exist",
              Map.of(
                  "file", Blank.of(invocation.shown(existing.get(0))),
                  "n", Blank.of(existing.size() - 1))));
    }
  }

  private static List<RenderedFile> write(Invocation invocation, Path out, List<Intyg> intyg)
      throws UsageException, IOException {
    Optional<BlankFolder> blanks = blanks(invocation);
    Map<String, byte[]> contents = new LinkedHashMap<>();
    List<RenderedFile> files = new ArrayList<>();
    for (Intyg one : intyg) {
      Printer.Printed printed = Printer.print(one, blanks);
      contents.put(one.fileName(), printed.pdf());
      files.add(
          new RenderedFile(
              invocation.shown(out.resolve(one.fileName())),
              one.form().toString(),
              one.bilaga(),
              one.sources(),
              printed.official(),
              printed.pages()));
    }
    Folder.write(out, contents);
    blanks.ifPresent(b -> tellOfBlanks(invocation, b, files));
    return files;
  }

  private static Optional<BlankFolder> blanks(Invocation invocation)
      throws UsageException, IOException {
    Optional<Path> folder =
        invocation.option("--blanks").map(invocation.world().directory()::resolve);
    if (folder.isEmpty()) {
      folder = invocation.configuration().blanksFolder();
    }
    if (folder.isEmpty()) {
      return Optional.empty();
    }
    Path path = folder.get().normalize();
    if (!Files.isDirectory(path)) {
      throw new UsageException(
          new Message("usage.no-such-path", Map.of("path", Blank.of(invocation.shown(path)))));
    }
    return Optional.of(BlankFolder.scan(path));
  }

  /** A blank that should have been used and was not is said, with the file that was refused. */
  private static void tellOfBlanks(
      Invocation invocation, BlankFolder blanks, List<RenderedFile> files) {
    TreeSet<String> drawn =
        files.stream()
            .filter(f -> !f.official())
            .map(RenderedFile::form)
            .collect(Collectors.toCollection(TreeSet::new));
    if (drawn.isEmpty()) {
      return;
    }
    tell(
        invocation,
        new Message("render.no-blank", Map.of("forms", Blank.of(String.join(", ", drawn)))));
    for (BlankFolder.Refusal refusal : blanks.refused()) {
      String reason = refusal.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      if (!reason.equals("not-the-form")) {
        tell(
            invocation,
            new Message(
                "render.blank-refused." + reason,
                Map.of("file", Blank.of(invocation.shown(refusal.file())))));
      }
    }
  }

  private static Message unread(Portfolio portfolio) {
    String files =
        portfolio.incomplete().stream()
            .sorted()
            .map(PortfolioFile::fileName)
            .collect(Collectors.joining(", "));
    return new Message("render.unread", Map.of("files", Blank.of(files)));
  }

  private static int refuse(Invocation invocation, Message message) {
    tell(invocation, message);
    return ExitCode.FINDINGS;
  }

  private static void tell(Invocation invocation, Message message) {
    invocation.world().err().println("st: " + invocation.texts().say(message));
  }
}
