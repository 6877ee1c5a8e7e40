package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.intyg.Choices;
import se.stportfolj.intyg.FileNames;
import se.stportfolj.intyg.Intyg;
import se.stportfolj.intyg.Printer;
import se.stportfolj.intyg.Selection;
import se.stportfolj.intyg.Transfer;
import se.stportfolj.pdf.form.FormId;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.report.files.RenderedFile;
import se.stportfolj.report.files.RenderedJson;
import se.stportfolj.report.files.RenderedText;
import se.stportfolj.service.NotReadable;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st render-intyg}: Socialstyrelsen's certificates as PDF. */
final class RenderIntygCommand implements Command {

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
        .addOption(Options.flag("--application", texts.get("help.option.application")))
        .addOption(Options.flag("--bt-application", texts.get("help.option.bt-application")))
        .addOption(
            Options.text(
                "--as-regulation", Options.regulations(), texts.get("help.option.as-regulation")))
        .addOption(Options.flag("--assign-bilaga", texts.get("help.option.assign-bilaga")))
        .addOption(Options.flag("--draft", texts.get("help.option.draft")))
        .addOption(Options.flag("--flatten", texts.get("help.option.flatten")))
        .addOption(Options.text("--blanks", "DIR", texts.get("help.option.blanks")))
        .addOption(Options.text("--out", "DIR", texts.get("help.option.out")))
        .addOption(Options.flag("--force", texts.get("help.option.force")))
        .addOption(Options.flag("--quiet", texts.get("help.option.render-quiet")))
        .addOption(Options.format(TextOrJson.values(), texts))
        .addOption(Options.asOf(texts));
  }

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    TextOrJson format = invocation.format(TextOrJson.values());
    if (invocation.flag("--quiet") && format == TextOrJson.JSON) {
      throw new UsageException(Message.of("usage.quiet-json"));
    }
    LocalDate asOf = invocation.asOf();
    Path folder = onlyFolder(invocation);
    Portfolio portfolio = invocation.portfolios().get(0);
    Surroundings laws = new Surroundings(invocation);
    Reading reading = laws.reading(portfolio, asOf);
    if (reading instanceof NotReadable unread) {
      return refuse(
          invocation,
          new Message("render.unread", Map.of("because", new Blank.Said(unread.because()))));
    }
    Training training = (Training) reading;
    Optional<Message> unnamed = FileNames.refusal(portfolio);
    if (unnamed.isPresent()) {
      return refuse(invocation, unnamed.get());
    }
    laws.warning(portfolio);
    return isApplication(invocation)
        ? application(
            invocation, format, folder, new ApplicationOutput(invocation, folder, training))
        : certificates(invocation, format, folder, training);
  }

  private static int certificates(
      Invocation invocation, TextOrJson format, Path folder, Training training)
      throws UsageException, IOException {
    Choices choices =
        invocation.option("--as-regulation").isPresent()
            ? new Transfer(training, asked(invocation))
            : new Selection(training);
    Choices.Chosen chosen = chosen(invocation, choices);
    if (chosen.intyg().isEmpty() && chosen.refusals().isEmpty()) {
      return refuse(invocation, Message.of("render.nothing-due"));
    }
    if (tellUnprintable(invocation, chosen.intyg())) {
      return ExitCode.FINDINGS;
    }
    Printing printing = Printing.of(invocation, folder);
    printing.keepWhatIsThere(chosen.intyg().stream().map(Intyg::fileName).toList());
    try (Progress progress = new Progress(invocation, chosen.intyg().size())) {
      printing.print(chosen.intyg(), progress);
    }
    List<RenderedFile> files = printing.write();
    chosen.refusals().forEach(invocation::tell);
    chosen.warnings().forEach(invocation::tell);
    report(invocation, format, files, invocation.asOf());
    return chosen.refusals().isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static int application(
      Invocation invocation, TextOrJson format, Path folder, ApplicationOutput application)
      throws UsageException, IOException {
    List<Message> gaps = application.gaps();
    gaps.forEach(invocation::tell);
    if (!gaps.isEmpty() && !invocation.flag("--draft")) {
      return refuse(invocation, Message.of("render.incomplete"));
    }
    if (tellUnprintable(invocation, application.all())) {
      return ExitCode.FINDINGS;
    }
    Printing printing = Printing.of(invocation, folder);
    RenderedFile whole = application.print(printing);
    // Before the certificates are there: what is printed has numbers that the portfolio keeps.
    if (invocation.flag("--assign-bilaga")) {
      int assigned = application.assignNumbers();
      if (assigned != ExitCode.OK) {
        return assigned;
      }
    }
    List<RenderedFile> files = new ArrayList<>(printing.write());
    files.add(whole);
    report(invocation, format, files, invocation.asOf());
    return gaps.isEmpty() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private static boolean isApplication(Invocation invocation) throws UsageException {
    boolean bt = invocation.flag("--bt-application");
    boolean specialist = invocation.flag("--application");
    boolean single =
        invocation.flag("--all")
            || invocation.option("--id").isPresent()
            || invocation.option("--form").isPresent();
    boolean numbers = invocation.flag("--assign-bilaga");
    boolean transfer = invocation.option("--as-regulation").isPresent();
    if (transfer && (bt || specialist)) {
      throw new UsageException(Message.of("usage.as-regulation"));
    }
    if ((bt && specialist) || ((bt || specialist) && single) || (numbers && !bt && !specialist)) {
      throw new UsageException(Message.of("usage.render-what"));
    }
    return bt || specialist;
  }

  private static boolean tellUnprintable(Invocation invocation, List<Intyg> intyg) {
    List<Message> unprintable = Printer.unprintable(intyg);
    unprintable.forEach(invocation::tell);
    return !unprintable.isEmpty();
  }

  private static void report(
      Invocation invocation, TextOrJson format, List<RenderedFile> files, LocalDate asOf) {
    if (invocation.flag("--quiet")) {
      return;
    }
    String report =
        switch (format) {
          case TEXT -> RenderedText.of(files, invocation.texts(), invocation.style());
          case JSON -> RenderedJson.of(files, asOf);
        };
    invocation.world().out().print(report);
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

  /** The regulation onto whose forms certificates are transferred. */
  private static RegulationId asked(Invocation invocation) throws UsageException {
    return RegulationId.of(invocation.choice("--as-regulation", RegulationId.keys())).orElseThrow();
  }

  /** Which certificates the options ask for. */
  private static Choices.Chosen chosen(Invocation invocation, Choices selection)
      throws UsageException {
    Optional<String> id = invocation.option("--id");
    Optional<String> form = invocation.option("--form");
    if (invocation.flag("--all") == (id.isPresent() || form.isPresent())) {
      throw new UsageException(Message.of("usage.render-what"));
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
      if (invocation.flag("--all")) {
        return selection.all();
      }
      return id.isPresent() ? selection.one(id.get(), asked) : selection.of(asked.orElseThrow());
    } catch (Choices.NotThereException e) {
      throw new UsageException(e.told());
    }
  }

  private static int refuse(Invocation invocation, Message message) {
    invocation.tell(message);
    return ExitCode.FINDINGS;
  }
}
