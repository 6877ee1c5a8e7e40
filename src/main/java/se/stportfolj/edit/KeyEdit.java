package se.stportfolj.edit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;
import se.stportfolj.yaml.Node;

/** Where the value of a key goes, and how it is written there. */
final class KeyEdit {
  /** Beyond this a further key in braces goes on a line of its own. */
  private static final int WIDTH = 100;

  private final Places places;

  KeyEdit(Places places) {
    this.places = places;
  }

  /**
   * Puts a value in the place of a key, whether it is there or not.
   *
   * @param keys the names of the keys on the way from the mapping, the last one that of the key
   * @param shape what the mapping may have
   */
  List<Splice> set(Node.Mapping mapping, List<String> keys, Value value, Shape shape) {
    String key = keys.get(0);
    Optional<Node.Entry> there = mapping.entry(key);
    List<String> rest = keys.subList(1, keys.size());
    if (!rest.isEmpty()
        && there.isPresent()
        && there.get().value() instanceof Node.Mapping below
        && !below.entries().isEmpty()) {
      return set(below, rest, value, Order.below(shape, key));
    }
    if (!rest.isEmpty() && there.isPresent() && !isEmpty(there.get().value())) {
      throw new Places.OddException(); // what stands there instead of keys would be lost
    }
    Value whole = value;
    for (int i = rest.size() - 1; i >= 0; i--) {
      whole = Keys.NONE.with(rest.get(i), whole);
    }
    boolean braces = isInBraces(mapping);
    if (there.isPresent()) {
      return List.of(replaced(mapping, there.get(), whole, braces));
    }
    return List.of(
        braces
            ? amongBraces(mapping, key, whole, shape)
            : onLines(mapping, key, whole, Order.names(shape)));
  }

  private static boolean isEmpty(Node value) {
    return (value instanceof Node.Mapping m && m.entries().isEmpty())
        || (value instanceof Node.Scalar scalar && scalar.isNull());
  }

  private boolean isInBraces(Node.Mapping mapping) {
    return mapping.entries().isEmpty() || places.isFlow(mapping);
  }

  private Splice replaced(Node.Mapping mapping, Node.Entry there, Value value, boolean braces) {
    int from = places.behindColon(there.key());
    int to = Math.max(from, places.end(there.value()));
    refuseToLoseComments(there.value(), from, to);
    int column = places.column(places.start(mapping.entries().get(0).key()));
    return new Splice(
        from, to, braces ? " " + Layout.inline(value) : behindColon(there.key(), value, column));
  }

  /** What follows the colon of a key that stands on a line of its own. */
  private String behindColon(Node.Scalar key, Value value, int column) {
    List<String> lines = Layout.pair(key.text(), value, column);
    String first = lines.get(0).substring(column + key.text().length() + 1);
    return first
        + lines.stream()
            .skip(1)
            .map(line -> places.lineBreak() + line)
            .collect(Collectors.joining());
  }

  /** A comment within what goes would go, too. */
  private void refuseToLoseComments(Node value, int from, int to) {
    String going = places.text().substring(from, to);
    boolean block = value instanceof Node.Scalar && going.strip().matches("(?s)[|>][^\n]*#.*");
    boolean lines = !(value instanceof Node.Scalar) && going.indexOf('\n') >= 0;
    if (block || (lines && going.matches("(?s).*\\s#.*"))) {
      throw new Places.OddException();
    }
  }

  private Splice amongBraces(Node.Mapping mapping, String key, Value value, Shape shape) {
    String pair = key + ": " + Layout.inline(value);
    if (mapping.entries().isEmpty()) {
      return Splice.insert(places.start(mapping) + 1, pair);
    }
    Optional<Node.Entry> before = before(mapping, key, Order.names(shape));
    if (before.isEmpty()) {
      return Splice.insert(places.start(mapping.entries().get(0).key()), pair + ", ");
    }
    int at = Math.max(places.end(before.get().value()), places.end(before.get().key()));
    int first = places.column(places.start(mapping.entries().get(0).key()));
    boolean tooLong = places.column(at) + pair.length() + 2 > WIDTH;
    String gap = tooLong ? places.lineBreak() + " ".repeat(first) : " ";
    return Splice.insert(at, "," + gap + pair);
  }

  private Splice onLines(Node.Mapping mapping, String key, Value value, List<String> order) {
    int first = places.start(mapping.entries().get(0).key());
    int column = places.column(first);
    List<String> lines = Layout.pair(key, value, column);
    Optional<Node.Entry> before = before(mapping, key, order);
    if (before.isPresent()) {
      Node.Entry entry = before.get();
      int end = Math.max(places.behindColon(entry.key()), places.end(entry.value()));
      return places.below(places.behind(end, column), lines);
    }
    String put = String.join(places.lineBreak(), lines).stripLeading();
    return Splice.insert(first, put + places.lineBreak() + " ".repeat(column));
  }

  /** The key behind which another belongs in the order of the format; none if it comes first. */
  private static Optional<Node.Entry> before(Node.Mapping mapping, String key, List<String> order) {
    List<Node.Entry> entries = mapping.entries();
    int own = order.indexOf(key);
    for (int i = entries.size() - 1; i >= 0; i--) {
      int there = order.indexOf(entries.get(i).key().text());
      if (own < 0 || (there >= 0 && there < own)) {
        return Optional.of(entries.get(i));
      }
    }
    return Optional.empty();
  }

  /** Takes a key away, and the keys above it that would have nothing left. */
  List<Splice> remove(Node.Mapping mapping, List<String> keys) {
    Node.Entry entry = mapping.entry(keys.get(0)).orElseThrow(Places.OddException::new);
    if (keys.size() > 1) {
      if (!(entry.value() instanceof Node.Mapping below) || below.entries().isEmpty()) {
        throw new Places.OddException();
      }
      if (below.entries().size() > 1 || keys.size() > 2) {
        return remove(below, keys.subList(1, keys.size()));
      }
    }
    if (mapping.entries().size() == 1) {
      throw new Places.OddException();
    }
    int from = places.start(entry.key());
    int to = Math.max(places.behindColon(entry.key()), places.end(entry.value()));
    refuseToLoseComments(entry.value(), from, to);
    return List.of(
        places.isFlow(mapping) ? outOfBraces(mapping, entry, from, to) : ofLines(from, to));
  }

  private Splice outOfBraces(Node.Mapping mapping, Node.Entry entry, int from, int to) {
    int index = mapping.entries().indexOf(entry);
    if (index > 0) {
      Node.Entry before = mapping.entries().get(index - 1);
      int end = Math.max(places.end(before.key()), places.end(before.value()));
      return new Splice(end, to, "");
    }
    return new Splice(from, places.start(mapping.entries().get(1).key()), "");
  }

  private Splice ofLines(int from, int to) {
    int start = places.lineStart(from);
    int next = places.nextLine(to).orElse(places.text().length());
    if (!places.isBlank(start, from)) {
      // Behind the hyphen: the next key takes its place.
      return new Splice(from, places.skipBlanks(next), "");
    }
    boolean last = next == places.text().length() && places.lineEnd(to) == next && start > 0;
    int before = last ? places.endBefore(start) : start;
    return new Splice(before, next, "");
  }
}
