package se.stportfolj.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Changes;
import se.stportfolj.edit.Editor;
import se.stportfolj.edit.NotEditableException;
import se.stportfolj.edit.Spot;
import se.stportfolj.exchange.Contents;
import se.stportfolj.exchange.Merge;
import se.stportfolj.exchange.NewFiles;
import se.stportfolj.exchange.NotReadException;
import se.stportfolj.exchange.SamePerson;
import se.stportfolj.intyg.Folder;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.Region;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** The portfolio that something is brought into: one that is there, or a new one. */
final class ImportTarget {
  private static final String PRIVATE = FileFormat.PRIVATE.fileName();

  private final Invocation invocation;
  private final Path folder;
  private final boolean there;
  private final Contents contents;

  private ImportTarget(Invocation invocation, Path folder, boolean there) {
    this.invocation = invocation;
    this.folder = folder;
    this.there = there;
    this.contents = there ? Contents.read(folder, invocation.shown(folder)) : Contents.none();
  }

  /**
   * The portfolio that a call names.
   *
   * @throws UsageException if it names none or two, or one that cannot be added to
   */
  static ImportTarget of(Invocation invocation) throws UsageException, IOException {
    Optional<String> into = invocation.option("--into");
    Optional<String> fresh = invocation.option("--new");
    if (into.isPresent() == fresh.isPresent()) {
      throw new UsageException(Message.of("usage.import-where"));
    }
    Path folder =
        invocation.world().directory().resolve(into.or(() -> fresh).orElseThrow()).normalize();
    if (fresh.isPresent()) {
      NewFolder.refuseToOverwrite(invocation, folder);
      return new ImportTarget(invocation, folder, false);
    }
    if (!PortfolioReader.isPortfolio(folder)) {
      throw new UsageException(
          new Message("usage.no-portfolio", Map.of("path", Blank.of(into.get()))));
    }
    Portfolio portfolio =
        PortfolioReader.read(
            folder, invocation.shown(folder), Optional.empty(), where -> Optional.empty());
    Optional<Message> broken = Contents.unreadable(portfolio, "usage.import-broken");
    if (broken.isPresent()) {
      throw new UsageException(broken.get());
    }
    return new ImportTarget(invocation, folder, true);
  }

  Path folder() {
    return folder;
  }

  String shown() {
    return invocation.shown(folder);
  }

  boolean isNew() {
    return !there;
  }

  /** What it says; grows with what is brought in. */
  Contents contents() {
    return contents;
  }

  /** The names of those whom the region of the folder describes. */
  List<String> namesOfRegion() {
    return new Regions(invocation)
        .of(folder).stream()
            .flatMap(region -> region.supervisors().stream())
            .map(Region.Supervisor::name)
            .toList();
  }

  /** What its contract says under a key, if there is one. */
  Optional<String> says(String key) {
    return contents.says(key);
  }

  /** Puts on the disk what was brought in. */
  void write(Merge merge, SamePerson person) throws IOException, NotReadException {
    if (!there) {
      Map<String, String> files = new LinkedHashMap<>(NewFiles.of(contents));
      person.toWrite().ifPresent(own -> files.put(PRIVATE, NewFiles.number(own)));
      NewFolder.write(invocation, folder, files);
      return;
    }
    edit(merge.steps());
    if (person.toWrite().isPresent()) {
      hide();
      Map<String, byte[]> own =
          Map.of(PRIVATE, NewFiles.number(person.toWrite().get()).getBytes(StandardCharsets.UTF_8));
      Folder.write(folder, own);
    }
  }

  private void edit(List<Merge.Step> steps) throws IOException, NotReadException {
    Map<FileFormat, Editor> editors = new EnumMap<>(FileFormat.class);
    try {
      for (Merge.Step step : steps) {
        FileFormat file = step.table().file();
        Editor editor = editors.get(file);
        if (editor == null) {
          String shown = invocation.shown(folder.resolve(file.fileName()));
          editor = Editor.open(folder, file, shown);
          editors.put(file, editor);
        }
        edit(step, editor);
      }
    } catch (NotEditableException e) {
      NotEdited.tell(invocation, e);
      throw new NotReadException(Message.of("import.nothing-written"));
    }
    Changes.write(editors.values());
  }

  private static void edit(Merge.Step step, Editor editor) throws NotEditableException {
    if (step instanceof Merge.Step.Add add) {
      editor.add(add.table().list().orElseThrow(), add.entry());
      return;
    }
    Merge.Step.Set set = (Merge.Step.Set) step;
    String[] keys = set.path().toArray(String[]::new);
    Spot spot =
        set.table().list().isPresent()
            ? Spot.in(set.table().list().get(), set.index(), keys)
            : Spot.top(keys);
    editor.set(spot, set.value());
  }

  /** Sees to it that git does not take the file with the number. */
  private void hide() throws IOException {
    Path ignored = folder.resolve(".gitignore");
    String before = Files.exists(ignored) ? Files.readString(ignored) : "";
    if (before.lines().noneMatch(line -> line.strip().endsWith(PRIVATE))) {
      String end = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
      String text = before + end + PRIVATE + "\n";
      Folder.write(folder, Map.of(".gitignore", text.getBytes(StandardCharsets.UTF_8)));
    }
  }
}
