package se.stportfolj.exchange;

import java.util.List;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;

/** What entries are called in a report: {@code rotations/akuten}, {@code absences/2021-09-01}. */
final class Naming {
  private static final List<String> NAMES =
      List.of("id", "name", "specialty", "from", "date", "rule", "kind");

  private Naming() {}

  static String of(Table table, Keys entry) {
    for (String key : NAMES) {
      Optional<Value> value = Contents.at(entry, List.of(key));
      if (value.isPresent()) {
        return table.name() + "/" + Differences.shown(value.get());
      }
    }
    return table.name();
  }

  static String key(Table table, List<String> path) {
    return table.name() + "/" + String.join(".", path);
  }
}
