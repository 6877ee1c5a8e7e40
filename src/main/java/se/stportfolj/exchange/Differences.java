package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.portfolio.ObjectiveRange;

/** In what an entry of a source says something else than one of the portfolio, or more. */
final class Differences {
  private final List<Difference> all = new ArrayList<>();

  private Differences() {}

  /**
   * A key that says something else.
   *
   * @param there what the portfolio says; empty where it says nothing
   */
  record Difference(List<String> path, Optional<Value> there, Value source) {
    boolean isPersonnummer() {
      return path.get(path.size() - 1).equals("personnummer");
    }
  }

  /** Those keys; what the source does not say is no difference. */
  static List<Difference> between(Keys there, Keys source) {
    Differences found = new Differences();
    found.compare(List.of(), there, source);
    return found.all;
  }

  private void compare(List<String> path, Keys there, Keys source) {
    for (Map.Entry<String, Value> one : source.keys().entrySet()) {
      List<String> below = new ArrayList<>(path);
      below.add(one.getKey());
      Optional<Value> known = Contents.at(there, List.of(one.getKey()));
      Value said = one.getValue();
      if (Contents.isNothing(said)) {
        continue;
      }
      if (known.isPresent() && known.get() instanceof Keys k && said instanceof Keys s) {
        compare(below, k, s);
      } else if (known.isEmpty() || !same(said, known.get())) {
        all.add(new Difference(below, known, said));
      }
    }
  }

  /** Whether two values mean the same, whatever the order of a list. */
  private static boolean same(Value said, Value known) {
    if (said instanceof Items a && known instanceof Items b) {
      return texts(a).equals(texts(b));
    }
    if (known instanceof Keys person && !(said instanceof Keys)) {
      // A name alone means whom the portfolio describes.
      return Optional.ofNullable(person.keys().get(Column.NAME))
          .filter(name -> same(said, name))
          .isPresent();
    }
    if (said instanceof Keys person && !(known instanceof Keys)) {
      // And who is named alone is described there.
      return Optional.ofNullable(person.keys().get(Column.NAME))
          .filter(name -> same(name, known))
          .isPresent();
    }
    return Value.same(said, known) || isSameText(said, known);
  }

  private static boolean isSameText(Value said, Value known) {
    return !(said instanceof Keys)
        && !(known instanceof Keys)
        && !(said instanceof Items)
        && !(known instanceof Items)
        && Cells.text(said).equals(Cells.text(known));
  }

  private static List<String> texts(Items items) {
    return items.items().stream()
        .map(Differences::shown)
        .flatMap(text -> ObjectiveRange.codes(text).stream())
        .sorted()
        .toList();
  }

  /** A value on one line, for people. */
  static String shown(Value value) {
    if (value instanceof Items items) {
      return String.join(", ", items.items().stream().map(Differences::shown).toList());
    }
    if (value instanceof Keys keys) {
      List<String> parts = new ArrayList<>();
      keys.keys()
          .forEach(
              (key, below) ->
                  parts.add(key.equals("personnummer") ? key : key + ": " + shown(below)));
      return "{" + String.join(", ", parts) + "}";
    }
    return Cells.text(value).replaceAll("\\s+", " ");
  }
}
