package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.stportfolj.edit.Value.Keys;

/**
 * Which entry of a portfolio an item of a source is: that with its id, else one of the same kind,
 * days, and unit or title.
 */
final class Identity {
  private static final String ID = "id";
  private static final List<String> DAYS = List.of("from", "to");

  /** What tells two entries apart besides the keys that every one has. */
  private static final Map<String, List<String>> ALSO =
      Map.of(
          "licences", List.of("country"),
          "people", List.of("workplace"),
          "credits", List.of("date", "months", "institution"),
          "exceptions", List.of("entry"),
          "assessments", List.of("assessor", "rotation"),
          "conversations", List.of("with"),
          "action-plans", List.of("reason"));

  private Identity() {}

  /**
   * The index of that entry.
   *
   * @param not entries that others were found to be
   */
  static OptionalInt find(Table table, List<Keys> entries, Keys item, Set<Integer> not) {
    Optional<String> id = Contents.at(item, List.of(ID)).map(Cells::text);
    if (id.isPresent()) {
      for (int i = 0; i < entries.size(); i++) {
        if (!not.contains(i)
            && id.equals(Contents.at(entries.get(i), List.of(ID)).map(Cells::text))) {
          return OptionalInt.of(i);
        }
      }
    }
    OptionalInt first = undated(table, entries, item, not);
    for (int i = 0; i < entries.size(); i++) {
      if (!not.contains(i) && alike(table, entries.get(i), item)) {
        if (Differences.between(entries.get(i), item).isEmpty()) {
          return OptionalInt.of(i);
        }
        first = first.isPresent() ? first : OptionalInt.of(i);
      }
    }
    return first;
  }

  /**
   * The only entry that an item without days can be: official forms on courses and projects ask for
   * none.
   */
  private static OptionalInt undated(Table table, List<Keys> entries, Keys item, Set<Integer> not) {
    List<String> keys = new ArrayList<>(keys(table));
    OptionalInt only = OptionalInt.empty();
    if (!keys.removeAll(DAYS) || DAYS.stream().anyMatch(key -> !plain(item, key).isEmpty())) {
      return only;
    }
    for (int i = 0; i < entries.size(); i++) {
      Keys entry = entries.get(i);
      boolean same = keys.stream().allMatch(key -> plain(entry, key).equals(plain(item, key)));
      if (!not.contains(i) && same && !keys.isEmpty()) {
        if (only.isPresent()) {
          return OptionalInt.empty();
        }
        only = OptionalInt.of(i);
      }
    }
    return only;
  }

  private static boolean alike(Table table, Keys one, Keys other) {
    boolean any = false;
    for (String key : keys(table)) {
      String a = plain(one, key);
      if (!a.equals(plain(other, key))) {
        return false;
      }
      any |= !a.isEmpty();
    }
    return any;
  }

  private static List<String> keys(Table table) {
    List<String> keys = new ArrayList<>();
    for (Column column : table.columns()) {
      if (column.required() && !column.key().equals(ID) && !column.key().equals("percent")) {
        keys.add(column.key());
      }
    }
    keys.addAll(ALSO.getOrDefault(table.name(), List.of()));
    return keys;
  }

  private static String plain(Keys entry, String key) {
    return Contents.at(entry, List.of(key)).map(Differences::shown).map(Headings::plain).orElse("");
  }

  /** Every id that entries of a portfolio have. */
  static Set<String> ids(Contents contents) {
    Set<String> ids = new HashSet<>();
    for (Table table : Table.of()) {
      for (Keys entry : contents.entries(table)) {
        Contents.at(entry, List.of(ID)).map(Cells::text).ifPresent(ids::add);
      }
    }
    return ids;
  }

  static boolean hasId(Table table) {
    return table.columns().stream().anyMatch(column -> column.key().equals(ID));
  }
}
