package se.stportfolj.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import se.stportfolj.edit.Editor;
import se.stportfolj.edit.NotEditableException;
import se.stportfolj.edit.Spot;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Texts;

/** {@code st set}: single keys of an entry that is there. */
final class SetCommand implements Command {
  @Override
  public String name() {
    return "set";
  }

  @Override
  public CommandSpec spec(Texts texts) {
    CommandSpec spec =
        Options.command(name(), texts)
            .addPositional(Options.words("[PATH] KEY=VALUE…", texts.get("help.set.pairs")))
            .addOption(Options.text("--id", "ID", texts.get("help.set.id")));
    return Entering.options(spec, texts);
  }

  /** A key and what it is to be; nothing where it is to go. */
  private record Pair(String key, String text) {}

  @Override
  public int run(Invocation invocation) throws UsageException, IOException {
    List<String> words = invocation.given().matchedPositionalValue(0, List.of());
    List<Pair> pairs = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String word : words) {
      int sign = word.indexOf('=');
      if (sign > 0 && word.substring(0, sign).matches("[a-z-]+(\\.[a-z-]+)*")) {
        pairs.add(new Pair(word.substring(0, sign), word.substring(sign + 1)));
      } else {
        paths.add(word);
      }
    }
    Optional<String> id = invocation.option("--id");
    if (id.isEmpty() || pairs.isEmpty() || paths.size() > 1) {
      throw new UsageException(Message.of("usage.set"));
    }
    Entering entering =
        new Entering(invocation, Entering.folder(invocation, paths.stream().findFirst()));
    return entering.run(now -> set(entering, now, id.get(), pairs));
  }

  private static List<Editor> set(
      Entering entering, Portfolio portfolio, String id, List<Pair> pairs)
      throws NotEditableException, UsageException, IOException {
    Known known = new Known(portfolio, entering.laws().region(entering.folder()));
    Typed typed = new Typed(entering.asOf(), Delmals.codes(portfolio, entering));
    Map<String, Editor> editors = new TreeMap<>();
    Entries.Found found = Entries.find(entering, portfolio, id, editors);
    for (Pair pair : pairs) {
      KeyPath path = path(found.shape(), pair.key());
      Spot spot = found.spot().at(path.keys().toArray(String[]::new));
      if (pair.text().isBlank()) {
        found.editor().remove(spot);
      } else if (path.shape() instanceof Shape.Named) {
        String name = NewEntry.certain(pair.key(), pair.text(), known, Keys.NONE);
        found.editor().set(spot, known.written(name, Keys.NONE));
      } else {
        Value value = typed.value(pair.key(), pair.text(), path);
        found.editor().set(spot, value);
      }
    }
    return List.copyOf(editors.values());
  }

  private static KeyPath path(Shape.Keys shape, String name) throws UsageException {
    Optional<KeyPath> path = KeyPath.find(shape, name);
    if (path.isPresent()) {
      return path.get();
    }
    List<String> names = KeyPath.of(shape).stream().map(KeyPath::name).toList();
    Optional<String> meant = Nearest.to(name, names);
    throw new UsageException(
        new Message(
            meant.isPresent() ? "usage.set-key-near" : "usage.set-key",
            Map.of(
                "key", Blank.of(name),
                "meant", Blank.of(meant.orElse("")),
                "keys", Blank.of(String.join(", ", names)))));
  }
}
