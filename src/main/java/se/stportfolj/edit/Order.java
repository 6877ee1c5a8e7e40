package se.stportfolj.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;

/** The order of keys in which docs/portfolio-format.md has them. */
final class Order {
  private Order() {}

  /** A value with its keys in order; those that the format does not know come last. */
  static Value of(Value value, Shape shape) {
    if (value instanceof Items items) {
      Shape item = shape instanceof Shape.ListOf list ? list.item() : shape;
      return new Items(items.items().stream().map(one -> of(one, item)).toList());
    }
    if (!(value instanceof Keys keys)) {
      return value;
    }
    Map<String, Value> ordered = new LinkedHashMap<>();
    for (Shape.Key key : keys(shape)) {
      if (keys.keys().containsKey(key.name())) {
        ordered.put(key.name(), of(keys.keys().get(key.name()), key.shape()));
      }
    }
    keys.keys().forEach(ordered::putIfAbsent);
    return new Keys(ordered);
  }

  /** The names of the keys of a shape in order; none where the shape has no keys of its own. */
  static List<String> names(Shape shape) {
    return keys(shape).stream().map(Shape.Key::name).toList();
  }

  /** The shape of what stands below a key; anything where the format does not tell. */
  static Shape below(Shape shape, String key) {
    Optional<Shape.Key> known =
        keys(shape).stream().filter(one -> one.name().equals(key)).findFirst();
    return known.isPresent() ? known.get().shape() : new Shape.Anything();
  }

  /** Whether some of the keys have keys of their own, so that all are written on lines. */
  static boolean hasGroups(Shape shape) {
    return keys(shape).stream()
        .anyMatch(key -> key.shape() instanceof Shape.Keys || key.shape() instanceof Shape.Named);
  }

  private static List<Shape.Key> keys(Shape shape) {
    if (shape instanceof Shape.Keys keys) {
      return keys.keys();
    }
    return shape instanceof Shape.Named named ? named.keys().keys() : List.of();
  }
}
