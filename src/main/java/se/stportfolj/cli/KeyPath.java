package se.stportfolj.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Shape;

/**
 * A key with a single value, or a list of these, as somebody names it on the command line: {@code
 * title}, {@code certificate.issued}, {@code supervisor.workplace}.
 *
 * @param keys the names of the keys on the way
 * @param shape what the value may be
 */
record KeyPath(List<String> keys, Shape shape) {
  KeyPath {
    keys = List.copyOf(keys);
  }

  String name() {
    return String.join(".", keys);
  }

  String option() {
    return "--" + name();
  }

  /** Every such key of an entry, in the order of the format. */
  static List<KeyPath> of(Shape.Keys shape) {
    List<KeyPath> all = new ArrayList<>();
    add(List.of(), shape, all);
    return all;
  }

  private static void add(List<String> above, Shape.Keys shape, List<KeyPath> all) {
    for (Shape.Key key : shape.keys()) {
      List<String> keys = new ArrayList<>(above);
      keys.add(key.name());
      if (key.shape() instanceof Shape.Keys below) {
        add(keys, below, all);
      } else if (key.shape() instanceof Shape.Named named) {
        all.add(new KeyPath(keys, key.shape()));
        add(keys, named.keys(), all);
      } else if (!(key.shape() instanceof Shape.ListOf list && list.item() instanceof Shape.Keys)) {
        all.add(new KeyPath(keys, key.shape()));
      }
    }
  }

  /** That of this name, if there is one. */
  static Optional<KeyPath> find(Shape.Keys shape, String name) {
    return of(shape).stream().filter(path -> path.name().equals(name)).findFirst();
  }

  /** What stands for the value in a list of options. */
  String label() {
    if (shape instanceof Shape.Day) {
      return "YYYY-MM-DD";
    }
    if (shape instanceof Shape.Whole || shape instanceof Shape.Decimal) {
      return "N";
    }
    if (shape instanceof Shape.Named) {
      return "NAME";
    }
    return shape instanceof Shape.Flag ? "true|false" : "TEXT";
  }
}
