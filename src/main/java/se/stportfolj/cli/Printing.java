package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.stportfolj.intyg.Folder;
import se.stportfolj.intyg.Intyg;
import se.stportfolj.intyg.Printer;
import se.stportfolj.pdf.form.BlankFolder;
import se.stportfolj.pdf.page.DraftMark;
import se.stportfolj.pdf.page.Flattening;
import se.stportfolj.report.files.RenderedFile;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Puts certificates on paper as the options ask, and keeps them until all can be written. */
final class Printing {
  private final Invocation invocation;
  private final Path out;
  private final Optional<BlankFolder> blanks;
  private final Map<String, byte[]> contents = new LinkedHashMap<>();
  private final List<RenderedFile> files = new ArrayList<>();

  private Printing(Invocation invocation, Path out, Optional<BlankFolder> blanks) {
    this.invocation = invocation;
    this.out = out;
    this.blanks = blanks;
  }

  /** Into the folder of {@code --out}, or {@code intyg} in the portfolio. */
  static Printing of(Invocation invocation, Path portfolio) throws UsageException, IOException {
    Path out = invocation.outFolder(portfolio.resolve("intyg"));
    return new Printing(invocation, out, blanks(invocation));
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

  /**
   * Stops before any work when a file is there already.
   *
   * @throws UsageException unless {@code --force} was given
   */
  void keepWhatIsThere(Collection<String> names) throws UsageException {
    List<Path> existing = Folder.existing(out, names);
    if (!existing.isEmpty() && !invocation.flag("--force")) {
      throw new UsageException(
          new Message(
              existing.size() == 1 ? "usage.exists" : "usage.exist",
              Map.of(
                  "file", Blank.of(invocation.shown(existing.get(0))),
                  "n", Blank.of(existing.size() - 1))));
    }
  }

  /** Prints these and returns them as printed, before they are flattened or marked. */
  List<Printer.Printed> print(List<Intyg> all, Progress progress) throws IOException {
    List<Printer.Printed> printed = new ArrayList<>();
    for (Intyg one : all) {
      progress.step(one.fileName());
      printed.add(print(one));
    }
    return printed;
  }

  private Printer.Printed print(Intyg intyg) throws IOException {
    Printer.Printed printed = Printer.print(intyg, blanks);
    byte[] pdf = invocation.flag("--flatten") ? Flattening.of(printed.pdf()) : printed.pdf();
    put(intyg.fileName(), marked(pdf));
    files.add(
        new RenderedFile(
            invocation.shown(out.resolve(intyg.fileName())),
            intyg.form().toString(),
            intyg.bilaga(),
            intyg.sources(),
            printed.official(),
            printed.pages()));
    return printed;
  }

  /** The same, marked as a draft if it was asked for. */
  byte[] marked(byte[] pdf) throws IOException {
    return invocation.flag("--draft") ? DraftMark.on(pdf) : pdf;
  }

  /** Keeps a file that is not a certificate. */
  void put(String name, byte[] content) {
    contents.put(name, content);
  }

  /** How people are told where a file goes. */
  String shown(String name) {
    return invocation.shown(out.resolve(name));
  }

  /** Writes all, or none. */
  List<RenderedFile> write() throws IOException {
    Folder.write(out, contents);
    blanks.ifPresent(this::tellOfBlanks);
    return List.copyOf(files);
  }

  /** A blank that should have been used and was not is said, with the file that was refused. */
  private void tellOfBlanks(BlankFolder folder) {
    TreeSet<String> drawn =
        files.stream()
            .filter(f -> !f.official())
            .map(RenderedFile::form)
            .collect(Collectors.toCollection(TreeSet::new));
    if (drawn.isEmpty()) {
      return;
    }
    invocation.tell(
        new Message("render.no-blank", Map.of("forms", Blank.of(String.join(", ", drawn)))));
    for (BlankFolder.Refusal refusal : folder.refused()) {
      String reason = refusal.reason().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
      invocation.tell(
          new Message(
              "render.blank-refused." + reason,
              Map.of("file", Blank.of(invocation.shown(refusal.file())))));
    }
  }
}
