package se.stportfolj.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;

/** What a file says after an edit, worked out on its tree: its text must be read as the same. */
final class Meaning {
  private Meaning() {}

  /** With an entry more at the end of a list. */
  static Keys added(Keys root, String list, Keys entry) {
    List<Value> items = new ArrayList<>();
    if (root.keys().get(list) instanceof Items there) {
      items.addAll(there.items());
    }
    items.add(entry);
    return root.with(list, new Items(items));
  }

  /** With a value in a spot; empty where the spot is below something that has no keys. */
  static Optional<Keys> set(Keys root, Spot spot, Value value) {
    return at(root, spot, keys -> set(keys, spot.keys(), value));
  }

  /** Without what is in a spot. */
  static Optional<Keys> removed(Keys root, Spot spot) {
    return at(root, spot, keys -> removed(keys, spot.keys()));
  }

  private static Optional<Keys> at(Keys root, Spot spot, Function<Keys, Keys> change) {
    if (spot.list().isEmpty()) {
      return Optional.of(change.apply(root));
    }
    String list = spot.list().get();
    if (!(root.keys().get(list) instanceof Items items)
        || spot.index() >= items.items().size()
        || !(items.items().get(spot.index()) instanceof Keys entry)) {
      return Optional.empty();
    }
    List<Value> changed = new ArrayList<>(items.items());
    changed.set(spot.index(), change.apply(entry));
    return Optional.of(root.with(list, new Items(changed)));
  }

  private static Keys set(Keys keys, List<String> path, Value value) {
    String first = path.get(0);
    if (path.size() == 1) {
      return keys.with(first, value);
    }
    Keys below = keys.keys().get(first) instanceof Keys there ? there : Keys.NONE;
    return keys.with(first, set(below, path.subList(1, path.size()), value));
  }

  private static Keys removed(Keys keys, List<String> path) {
    String first = path.get(0);
    if (path.size() == 1 || !(keys.keys().get(first) instanceof Keys below)) {
      return keys.without(first);
    }
    Keys left = removed(below, path.subList(1, path.size()));
    return left.keys().isEmpty() ? keys.without(first) : keys.with(first, left);
  }
}
