package se.stportfolj.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.edit.ChangedMeanwhileException;
import se.stportfolj.edit.Changes;
import se.stportfolj.edit.Difference;
import se.stportfolj.edit.Editor;
import se.stportfolj.edit.NotEditableException;
import se.stportfolj.format.FileText;
import se.stportfolj.format.Meant;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.report.Style;
import se.stportfolj.report.findings.Examined;
import se.stportfolj.report.findings.FindingsText;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Verdict;
import se.stportfolj.service.NotReadable;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * What {@code st add}, {@code sign} and {@code set} do alike: a change is shown, the portfolio is
 * checked as it would be, and only then is anything written.
 */
final class Entering {
  /** So often a change is made anew because somebody else was quicker. */
  private static final int TRIES = 5;

  private final Invocation invocation;
  private final Path folder;
  private final Regions regions;
  private final Surroundings laws;
  private final LocalDate asOf;

  /** A change to files; made anew where they have changed meanwhile. */
  interface Change {
    /** The files as they would be. */
    List<Editor> make(Portfolio portfolio) throws NotEditableException, UsageException, IOException;
  }

  Entering(Invocation invocation, Path folder) throws UsageException {
    this.invocation = invocation;
    this.folder = folder;
    this.regions = new Regions(invocation);
    this.laws = new Surroundings(invocation);
    this.asOf = invocation.asOf();
  }

  /** With the options that the three commands share. */
  static CommandSpec options(CommandSpec spec, Texts texts) {
    return spec.addOption(Options.flag("--dry-run", texts.get("help.option.dry-run")))
        .addOption(Options.flag("--force", texts.get("help.option.enter-force")))
        .addOption(Options.asOf(texts));
  }

  /**
   * The one portfolio that is meant.
   *
   * @param path as given; the working directory where it is empty
   */
  static Path folder(Invocation invocation, Optional<String> path)
      throws UsageException, IOException {
    Map<Path, String> folders = invocation.foldersBelow(List.of(path.orElse(".")));
    if (folders.size() > 1) {
      throw new UsageException(
          new Message(
              "usage.enter-one",
              Map.of("portfolios", Blank.of(String.join(", ", folders.values())))));
    }
    return folders.keySet().iterator().next();
  }

  /** The path of a file of the portfolio, for people. */
  String shown(String fileName) {
    return invocation.shown(folder.resolve(fileName));
  }

  Path folder() {
    return folder;
  }

  Surroundings laws() {
    return laws;
  }

  LocalDate asOf() {
    return asOf;
  }

  /** The portfolio as it is on the disk. */
  Portfolio read() {
    return read(Map.of());
  }

  private Portfolio read(Map<String, byte[]> instead) {
    Optional<IdentityNumber> personnummer =
        invocation.world().variable("ST_PERSONNUMMER").map(IdentityNumber::new);
    return PortfolioReader.read(
        (name, path, expected) ->
            instead.containsKey(name)
                ? FileText.of(instead.get(name), path, name)
                : FileText.read(folder, name, path, expected),
        folder,
        invocation.shown(folder),
        personnummer,
        regions::of);
  }

  /**
   * Shows, checks and writes a change.
   *
   * @return the exit code
   */
  int run(Change change) throws UsageException, IOException {
    try {
      for (int tries = 1; ; tries++) {
        try {
          return once(change);
        } catch (ChangedMeanwhileException e) {
          if (tries == TRIES) {
            throw e;
          }
          invocation.tell(new Message("enter.meanwhile", Map.of("file", Blank.of(e.getMessage()))));
        }
      }
    } catch (NotEditableException e) {
      return NotEdited.tell(invocation, e);
    }
  }

  private int once(Change change) throws NotEditableException, UsageException, IOException {
    Portfolio before = read();
    if (before.laterFormat().isPresent()) {
      // What this st takes for an entry may mean something else there.
      invocation.tell(
          new Message(
              "enter.later-format",
              Map.of("why", new Blank.Said(NotReadable.inFiles(before).orElseThrow().because()))));
      return ExitCode.FINDINGS;
    }
    List<Editor> editors = change.make(before).stream().filter(Editor::isChanged).toList();
    if (editors.isEmpty()) {
      say(Message.of("enter.nothing"));
      return ExitCode.OK;
    }
    Map<String, byte[]> instead = new HashMap<>();
    for (Editor editor : editors) {
      show(editor);
      instead.put(editor.shown().substring(editor.shown().lastIndexOf('/') + 1), editor.bytes());
    }
    boolean errors = tellNew(before, read(instead));
    if (errors && !invocation.flag("--force") && !isWantedAllTheSame()) {
      invocation.tell(Message.of("enter.refused"));
      return ExitCode.FINDINGS;
    }
    if (invocation.flag("--dry-run")) {
      say(Message.of("enter.dry-run"));
    } else {
      Changes.write(editors);
      String files = String.join(", ", editors.stream().map(Editor::shown).toList());
      say(new Message("enter.written", Map.of("files", Blank.of(files))));
    }
    return errors ? ExitCode.FINDINGS : ExitCode.OK;
  }

  /** On a terminal what was typed need not be typed again. */
  private boolean isWantedAllTheSame() throws IOException {
    if (invocation.flag("--dry-run") || !invocation.world().terminal()) {
      return false;
    }
    Optional<String> answer =
        new Questions(invocation, new Typed(asOf, List.of()))
            .ask(invocation.texts().get("enter.ask.force"), Optional.of("no"), false, said -> {});
    return answer.flatMap(Meant::flag).filter("true"::equals).isPresent();
  }

  private void say(Message message) {
    invocation.world().out().println(invocation.texts().say(message));
  }

  private void show(Editor editor) {
    Style style = invocation.style();
    StringBuilder out = new StringBuilder(style.strong(editor.shown())).append('\n');
    for (Difference.Line line : editor.difference().lines()) {
      String text = Shown.of(line.text());
      String row =
          switch (line.kind()) {
            case SAME -> style.faint(String.format(Locale.ROOT, "  %5d  %s", line.number(), text));
            case NEW -> String.format(Locale.ROOT, "+ %5d  %s", line.number(), text);
            case GONE -> String.format(Locale.ROOT, "- %5s  %s", "", text);
            case LEFT_OUT -> style.faint("      …");
          };
      out.append(row.stripTrailing()).append('\n');
    }
    invocation.world().out().println(out);
  }

  /** Tells the errors and warnings that the change would bring; whether errors are among them. */
  private boolean tellNew(Portfolio before, Portfolio after) throws UsageException, IOException {
    List<Told> there = new ArrayList<>();
    for (Finding finding : examine(before).findings()) {
      there.add(Told.of(finding));
    }
    Subject subject = new Subject(after, laws.conditions(after, asOf));
    Verdict verdict = Rules.examine(subject);
    List<Finding> brought = new ArrayList<>();
    boolean errors = false;
    for (Finding finding : verdict.findings()) {
      boolean grave = !finding.isExcepted() && finding.severity() != Severity.INFO;
      if (!there.remove(Told.of(finding)) && grave) {
        brought.add(finding);
        errors |= finding.severity() == Severity.ERROR;
      }
    }
    StringWriter out = new StringWriter();
    FindingsText text =
        new FindingsText(
            out, asOf, invocation.texts(), invocation.style(), FindingsText.Extent.USUAL);
    Verdict kept = new Verdict(verdict.portfolio(), brought, List.of());
    invocation.world().out().print(text.told(Examined.of(subject, verdict).with(kept)));
    return errors;
  }

  private Verdict examine(Portfolio portfolio) throws UsageException {
    return Rules.examine(new Subject(portfolio, laws.conditions(portfolio, asOf)));
  }

  /** A finding by what it says, wherever it stands: lines move when something is put in. */
  private record Told(
      String rule, String file, Optional<String> entry, String variant, Map<String, Blank> blanks) {
    static Told of(Finding finding) {
      Map<String, Blank> blanks = new HashMap<>(finding.message().blanks());
      blanks.remove("line");
      return new Told(
          finding.rule(), finding.place().file(), finding.entry(), finding.variant(), blanks);
    }
  }
}
