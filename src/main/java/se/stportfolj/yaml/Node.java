package se.stportfolj.yaml;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** One value of a YAML file with its place. Scalars keep their text; nobody guesses a type. */
public sealed interface Node {
  Range range();

  /**
   * A single value.
   *
   * @param text the value as text, after quotes and folding are undone
   * @param plain whether it stood without quotes and not as a block: only then may it mean a
   *     number, a date, a truth value or nothing
   */
  record Scalar(String text, boolean plain, Range range) implements Node {
    /** Whether nothing was written: {@code key:} or {@code key: ~} or {@code key: null}. */
    public boolean isNull() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }
  }

  /** An alias, which stands for a value elsewhere and is refused: what it stands for is unread. */
  record Alias(Range range) implements Node {}

  /** A list. */
  record Sequence(List<Node> items, Range range) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /** Keys with values, in the order of the file. Of a repeated key the first is kept. */
  final class Mapping implements Node {
    private final List<Entry> entries;
    private final Range range;

    /** The text of each key: some thousand times for each portfolio one is looked for. */
    private final String[] keys;

    /** Keys with values at a place. */
    public Mapping(List<Entry> entries, Range range) {
      this.entries = List.copyOf(entries);
      this.range = range;
      this.keys = new String[entries.size()];
      for (int i = 0; i < keys.length; i++) {
        keys[i] = entries.get(i).key().text();
      }
    }

    /** The keys with their values. */
    public List<Entry> entries() {
      return entries;
    }

    @Override
    public Range range() {
      return range;
    }

    /** The value of a key, if the key is there. */
    public Optional<Node> get(String key) {
      int at = indexOf(key);
      return at < 0 ? Optional.empty() : Optional.of(entries.get(at).value());
    }

    /** The key and its value, if the key is there. */
    public Optional<Entry> entry(String key) {
      int at = indexOf(key);
      return at < 0 ? Optional.empty() : Optional.of(entries.get(at));
    }

    private int indexOf(String key) {
      int hash = key.hashCode(); // kept in each text: nearly all keys that differ, differ in it
      for (int i = 0; i < keys.length; i++) {
        if (keys[i].hashCode() == hash && keys[i].equals(key)) {
          return i;
        }
      }
      return -1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Mapping that
          && entries.equals(that.entries)
          && range.equals(that.range);
    }

    @Override
    public int hashCode() {
      return Objects.hash(entries, range);
    }

    @Override
    public String toString() {
      return entries + " at " + range;
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}
}
