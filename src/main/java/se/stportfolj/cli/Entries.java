package se.stportfolj.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.edit.Editor;
import se.stportfolj.edit.Spot;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;

/** Which entry has an id, and where it stands. */
final class Entries {
  private Entries() {}

  /**
   * An entry.
   *
   * @param shape what it may have
   */
  record Found(Editor editor, Spot spot, Shape.Keys shape) {}

  /**
   * Finds it.
   *
   * @param editors the files taken up so far, by their names; what is taken up is added
   * @throws UsageException if no entry has that id
   */
  static Found find(Entering entering, Portfolio portfolio, String id, Map<String, Editor> editors)
      throws UsageException, IOException {
    for (EntryKind kind : withId()) {
      FileFormat file = kind.file();
      String name = file.fileName();
      if (!editors.containsKey(name)) {
        editors.put(name, Editor.open(entering.folder(), file, entering.shown(name)));
      }
      Optional<Spot> spot = editors.get(name).entry(id);
      if (spot.isPresent() && spot.get().list().equals(Optional.of(kind.list()))) {
        return new Found(editors.get(name), spot.get(), kind.shape());
      }
    }
    Optional<String> meant = Nearest.to(id, new Known(portfolio, Optional.empty()).ids());
    throw new UsageException(
        new Message(
            meant.isPresent() ? "usage.enter-no-entry-near" : "usage.enter-no-entry",
            Map.of("id", Blank.of(id), "meant", Blank.of(meant.orElse("")))));
  }

  private static List<EntryKind> withId() {
    return Stream.of(EntryKind.values()).filter(EntryKind::hasId).toList();
  }
}
