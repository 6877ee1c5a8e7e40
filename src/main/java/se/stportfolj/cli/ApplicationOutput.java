package se.stportfolj.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.edit.Changes;
import se.stportfolj.edit.Editor;
import se.stportfolj.edit.NotEditableException;
import se.stportfolj.intyg.Application;
import se.stportfolj.intyg.BilagaNumbers;
import se.stportfolj.intyg.Checklist;
import se.stportfolj.intyg.Envelope;
import se.stportfolj.intyg.Intyg;
import se.stportfolj.intyg.Printer;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.pdf.page.Flattening;
import se.stportfolj.pdf.page.Rendered;
import se.stportfolj.pdf.running.TextPages;
import se.stportfolj.pdf.running.TextPages.Paragraph;
import se.stportfolj.regulation.Regulation;
import se.stportfolj.report.files.RenderedFile;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.service.Training;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** {@code st render-intyg --application}: all that is posted in one envelope. */
final class ApplicationOutput {
  private final Invocation invocation;
  private final Path folder;
  private final Training training;
  private final Regulation regulation;
  private final Application.Kind kind;
  private final Envelope envelope;

  ApplicationOutput(Invocation invocation, Path folder, Training training) throws UsageException {
    this.invocation = invocation;
    this.folder = folder;
    this.training = training;
    this.regulation = training.regulation();
    this.kind =
        invocation.flag("--bt-application") ? Application.Kind.BT : Application.Kind.SPECIALIST;
    Application application = new Application(training);
    Optional<Envelope> found = application.envelope(kind);
    if (found.isEmpty()) {
      throw new UsageException(
          new Message(
              kind == Application.Kind.BT ? "usage.no-bt-application" : "usage.no-application",
              Map.of("regulation", Blank.of(regulation.id().title()))));
    }
    this.envelope = found.get();
  }

  /** Everything that can be printed is looked at before anything is. */
  List<Intyg> all() {
    List<Intyg> all = new ArrayList<>(List.of(envelope.application()));
    all.addAll(envelope.certificates());
    return all;
  }

  /** What makes the application incomplete: gaps in the forms, and errors that validate finds. */
  List<Message> gaps() {
    List<Message> gaps = new ArrayList<>(envelope.gaps());
    long errors =
        Rules.examine(new Subject(training)).findings().stream()
            .filter(finding -> finding.severity() == Severity.ERROR && !finding.isExcepted())
            .count();
    if (errors > 0) {
      gaps.add(new Message("render.gap.errors", Map.of("n", Blank.of(errors))));
    }
    return gaps;
  }

  /** Prints all and keeps it, to be written. */
  RenderedFile print(Printing printing) throws UsageException, IOException {
    String end = kind == Application.Kind.BT ? "-bt" : "";
    String merged = kind.fileName();
    String list = "checklista" + end;
    List<String> names = new ArrayList<>(all().stream().map(Intyg::fileName).toList());
    names.addAll(List.of(merged, list + ".pdf", list + ".md"));
    printing.keepWhatIsThere(names);
    boolean official = true;
    Rendered whole;
    String title = Forms.load(envelope.application().form()).title();
    try (Progress progress = new Progress(invocation, all().size() + 1)) {
      List<byte[]> parts = new ArrayList<>();
      for (Printer.Printed printed : printing.print(all(), progress)) {
        parts.add(printed.pdf());
        official &= printed.official();
      }
      progress.step(merged);
      if (!envelope.documents().isEmpty()) {
        parts.add(documents(Texts.of(se.stportfolj.text.Language.SV)).pdf());
      }
      whole = Flattening.merged(parts, title);
      printing.put(merged, printing.marked(whole.pdf()));
      List<Checklist.Line> lines = Checklist.of(envelope, training, kind);
      Texts texts = invocation.texts();
      printing.put(list + ".pdf", printing.marked(checklist(lines, texts, title).pdf()));
      printing.put(list + ".md", markdown(lines, texts).getBytes(StandardCharsets.UTF_8));
    }
    return new RenderedFile(
        printing.shown(merged),
        envelope.application().form().toString(),
        envelope.application().bilaga(),
        List.of(),
        official,
        whole.pages());
  }

  /**
   * Writes the numbers into the portfolio's files.
   *
   * @return the exit code: not 0 where a file cannot be edited safely
   */
  int assignNumbers() throws IOException {
    List<Editor> editors;
    try {
      editors = BilagaNumbers.written(training, envelope, kind, folder);
    } catch (NotEditableException e) {
      return NotEdited.tell(invocation, e);
    }
    if (!editors.isEmpty()) {
      Changes.write(editors);
      String files =
          editors.stream()
              .map(editor -> editor.shown().substring(editor.shown().lastIndexOf('/') + 1))
              .collect(Collectors.joining(", "));
      invocation.tell(new Message("render.assigned", Map.of("files", Blank.of(files))));
    }
    return ExitCode.OK;
  }

  private Rendered documents(Texts texts) throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(texts.get("checklist.documents"), true));
    for (Envelope.Enclosure enclosure : envelope.documents()) {
      Blank what = new Blank.Term("checklist." + enclosure.list());
      Map<String, Blank> blanks = Map.of("number", Blank.of(enclosure.number()), "what", what);
      paragraphs.add(new Paragraph(texts.say(new Message("checklist.copy", blanks)), false));
    }
    return TextPages.of(texts.get("checklist.documents"), regulation.id().title(), paragraphs);
  }

  private static Rendered checklist(List<Checklist.Line> lines, Texts texts, String title)
      throws IOException {
    List<Paragraph> paragraphs = new ArrayList<>();
    paragraphs.add(new Paragraph(texts.get("checklist.title") + " – " + title, true));
    for (Checklist.Line line : lines) {
      String text = texts.say(line.text());
      boolean item = line.kind() == Checklist.Kind.ITEM;
      paragraphs.add(
          new Paragraph(item ? "[  ] " + text : text, line.kind() == Checklist.Kind.HEADING));
    }
    return TextPages.of(texts.get("checklist.title"), title, paragraphs);
  }

  private static String markdown(List<Checklist.Line> lines, Texts texts) {
    StringBuilder out = new StringBuilder("# " + texts.get("checklist.title") + "\n");
    for (Checklist.Line line : lines) {
      String text = texts.say(line.text());
      out.append(
          switch (line.kind()) {
            case HEADING -> "\n## " + text + "\n\n";
            case ITEM -> "- [ ] " + text + "\n";
            case NOTE -> "\n" + text + "\n";
          });
    }
    return out.toString();
  }
}
