package se.stportfolj.yaml;

import java.util.List;
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
  record Mapping(List<Entry> entries, Range range) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    /** The value of a key, if the key is there. */
    public Optional<Node> get(String key) {
      Optional<Entry> there = entry(key);
      return there.isPresent() ? Optional.of(there.get().value()) : Optional.empty();
    }

    /** The key and its value, if the key is there. */
    public Optional<Entry> entry(String key) {
      for (int i = 0; i < entries.size(); i++) { // asked some thousand times for each portfolio
        if (entries.get(i).key().text().equals(key)) {
          return Optional.of(entries.get(i));
        }
      }
      return Optional.empty();
    }
  }

  /** A key and its value. */
  record Entry(Scalar key, Node value) {}
}
