package se.stportfolj.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a value in the files looks like. One description per file serves the reader and the JSON
 * Schema, so that the two cannot drift apart.
 */
public sealed interface Shape {
  /** Text; {@code lines} if it may have several. */
  record Text(boolean lines) implements Shape {}

  /** An id: lower-case letters, digits and hyphens. */
  record Id() implements Shape {}

  /** A day, {@code YYYY-MM-DD}. */
  record Day() implements Shape {}

  /** A whole number. */
  record Whole(int min, int max) implements Shape {}

  /** A number with at most two decimals; the bounds are in hundredths. */
  record Decimal(int min, int max) implements Shape {}

  /** {@code true} or {@code false}. */
  record Flag() implements Shape {}

  /** One of a fixed list of words. */
  record Choice(List<String> words) implements Shape {
    /** The words of an enum. */
    static Choice of(Word... words) {
      return new Choice(Stream.of(words).map(Word::key).toList());
    }
  }

  /** A list. */
  record ListOf(Shape item) implements Shape {}

  /** Keys with values; no other keys than these. */
  record Keys(List<Key> keys) implements Shape {
    /** These keys. */
    static Keys of(Key... keys) {
      return new Keys(List.of(keys));
    }

    /** The key of that name, if there is one. */
    Optional<Key> key(String name) {
      for (Key key : keys) {
        if (key.name().equals(name)) {
          return Optional.of(key);
        }
      }
      return Optional.empty();
    }

    /** The names of the keys. */
    List<String> names() {
      return keys.stream().map(Key::name).toList();
    }
  }

  /** A key of a mapping. */
  record Key(String name, Shape shape, boolean required) {}

  /** A key that must be there. */
  static Key must(String name, Shape shape) {
    return new Key(name, shape, true);
  }

  /** A key that may be left out. */
  static Key may(String name, Shape shape) {
    return new Key(name, shape, false);
  }

  /** Text on one line. */
  Shape LINE = new Text(false);

  /** Text on any number of lines. */
  Shape LINES = new Text(true);

  /** An id. */
  Shape ID = new Id();

  /** A day. */
  Shape DAY = new Day();

  /** True or false. */
  Shape FLAG = new Flag();

  /** A share of full time, above 0 to 100 percent. */
  Shape PERCENT = new Decimal(1, 100_00);

  /** A list of words on one line each. */
  Shape NAMES = new ListOf(LINE);
}
