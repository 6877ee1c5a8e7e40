package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** An entry out of what was typed for each of its keys. */
final class NewEntry {
  private final EntryKind kind;
  private final Known known;
  private final Typed typed;

  NewEntry(EntryKind kind, Known known, Typed typed) {
    this.kind = kind;
    this.known = known;
    this.typed = typed;
  }

  /**
   * The entry.
   *
   * @param texts what was typed, by the names of the keys
   * @throws UsageException if a key cannot have what was typed, or one that is needed is missing
   */
  Keys of(Map<String, String> texts) throws UsageException {
    Keys entry = Keys.NONE;
    for (KeyPath path : KeyPath.of(kind.shape())) {
      String text = texts.getOrDefault(path.name(), "");
      boolean person = path.shape() instanceof Shape.Named;
      if (person) {
        Keys more = more(path, texts);
        if (!text.isBlank() || !more.keys().isEmpty()) {
          String name = certain(path.option(), text, known, more);
          entry = put(entry, path.keys(), known.written(name, more));
        }
      } else if (!text.isBlank() && !isOfPerson(path)) {
        if (Asking.PEOPLE.contains(path.name())) {
          certain(path.option(), text, known, Keys.NONE);
        }
        entry = put(entry, path.keys(), typed.value(path.option(), text, path));
      }
    }
    if (kind.hasId() && !entry.keys().containsKey("id")) {
      entry = entry.with("id", Value.text(id(entry)));
    }
    refuseMissing(entry);
    return entry;
  }

  /** What is said of a person besides the name. */
  private Keys more(KeyPath person, Map<String, String> texts) throws UsageException {
    Keys more = Keys.NONE;
    for (KeyPath path : KeyPath.of(kind.shape())) {
      String text = texts.getOrDefault(path.name(), "");
      boolean below =
          path.keys().size() == person.keys().size() + 1
              && path.keys().subList(0, person.keys().size()).equals(person.keys());
      String key = path.keys().get(path.keys().size() - 1);
      if (below && !text.isBlank() && !key.equals("name")) {
        more = more.with(key, typed.value(path.option(), text, path));
      }
    }
    return more;
  }

  private boolean isOfPerson(KeyPath path) {
    return path.keys().size() > 1
        && KeyPath.find(kind.shape(), path.keys().get(0))
            .filter(above -> above.shape() instanceof Shape.Named)
            .isPresent();
  }

  /**
   * A name, unless it is nearly somebody's: then one of the two is most likely meant, and nobody
   * but the user knows which.
   */
  static String certain(String option, String name, Known known, Keys more) throws UsageException {
    if (name.isBlank()) {
      throw new UsageException(new Message("usage.add-name", Map.of("option", Blank.of(option))));
    }
    Optional<String> meant = more.keys().isEmpty() ? known.meant(name) : Optional.empty();
    if (meant.isPresent()) {
      throw new UsageException(
          new Message(
              "usage.add-person-near",
              Map.of(
                  "option", Blank.of(option),
                  "name", Blank.of(name),
                  "meant", Blank.of(meant.get()))));
    }
    return name;
  }

  private static Keys put(Keys entry, List<String> path, Value value) {
    String first = path.get(0);
    if (path.size() == 1) {
      return entry.with(first, value);
    }
    Keys below = entry.keys().get(first) instanceof Keys keys ? keys : Keys.NONE;
    return entry.with(first, put(below, path.subList(1, path.size()), value));
  }

  private String id(Keys entry) {
    Value words = entry.keys().get(kind.named());
    if (words instanceof Value.Items items && !items.items().isEmpty()) {
      return known.id("intyg " + ((Value.Text) items.items().get(0)).text());
    }
    return words instanceof Value.Text text ? known.id(text.text()) : known.numbered("ap");
  }

  private void refuseMissing(Keys entry) throws UsageException {
    List<String> missing = new ArrayList<>();
    for (Shape.Key key : kind.shape().keys()) {
      if (key.required() && !entry.keys().containsKey(key.name())) {
        missing.add("--" + key.name());
      }
    }
    if (!missing.isEmpty()) {
      throw new UsageException(
          new Message(
              "usage.add-missing",
              Map.of(
                  "kind", Blank.of(kind.word()),
                  "options", Blank.of(String.join(", ", missing)))));
    }
  }
}
