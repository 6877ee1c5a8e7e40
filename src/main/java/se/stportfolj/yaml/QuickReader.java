package se.stportfolj.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.yaml.Node.Entry;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;

/**
 * Reads a file that is written as nearly all are: keys and hyphens, values on one line, quotation
 * marks without escapes, brackets, blocks of text. At the first sign of anything else, and so of
 * everything that is wrong, it gives up, and {@link YamlReader} starts over with the YAML engine:
 * no problem is ever found here, and what is read is what the engine would read. {@code
 * QuickReaderTest} compares the two over every file there is and thousands of broken ones.
 *
 * <p>It is there because reading is the dearest part of a run over a region and the engine is most
 * of that. This takes a quarter of the time, and a start loads none of the engine's classes.
 */
final class QuickReader {
  private final QuickText text;
  private final QuickValues values;

  private QuickReader(QuickText text) {
    this.text = text;
    this.values = new QuickValues(text);
  }

  /** The tree of a file without any problem; empty where the engine has to look. */
  static Optional<Node> read(SourceText source) {
    if (!source.isPlain()) {
      return Optional.empty();
    }
    try {
      return new QuickReader(new QuickText(source)).document();
    } catch (QuickText.GivenUp e) {
      return Optional.empty();
    }
  }

  private Optional<Node> document() {
    text.toContent();
    if (text.ended()) {
      return Optional.empty();
    }
    Node root = below(0, -1);
    return text.ended() ? Optional.of(root) : Optional.empty();
  }

  /**
   * Keys or a list that begin here, on a line of their own or behind a hyphen.
   *
   * @param key the column of the key that a list belongs to and is not indented under, from 0; or
   *     -1
   */
  private Node below(int depth, int key) {
    if (depth >= YamlReader.MAX_DEPTH) {
      throw new QuickText.GivenUp();
    }
    return text.here() == '-' ? sequence(depth, key) : mapping(depth);
  }

  private Mapping mapping(int depth) {
    int column = text.column();
    List<Entry> entries = new ArrayList<>(8);
    long seen = 0;
    do {
      Scalar key = key();
      seen = QuickValues.alsoSeen(key, seen, entries);
      entries.add(new Entry(key, value(column, depth)));
      if (!text.ended() && text.column() > column) {
        throw new QuickText.GivenUp();
      }
    } while (!text.ended() && text.column() == column && text.here() != '-');
    Range last = entries.get(entries.size() - 1).value().range();
    return new Mapping(entries, QuickText.span(entries.get(0).key().range(), last));
  }

  private Scalar key() {
    int start = text.at();
    int end = text.endOfWord();
    boolean hyphen = text.here() == '-';
    if (!text.isColon(end) || end == start || hyphen || end - start > QuickValues.LONGEST_KEY) {
      throw new QuickText.GivenUp();
    }
    text.to(end);
    Scalar key = new Scalar(text.key(start, end), true, text.from(start));
    text.pass();
    return key;
  }

  /** The value behind a colon, to the beginning of what follows it. */
  private Node value(int column, int depth) {
    Range nothing = text.from(text.at());
    int line = text.line();
    text.toContent();
    if (text.ended()) {
      return new Scalar("", true, nothing);
    }
    if (text.line() == line) {
      return inline(column, depth + 1);
    }
    if (text.column() > column) {
      return below(depth + 1, -1);
    }
    return text.column() == column && text.here() == '-'
        ? below(depth + 1, column)
        : new Scalar("", true, nothing);
  }

  private Sequence sequence(int depth, int key) {
    int column = text.column();
    int at = text.at();
    List<Node> items = new ArrayList<>();
    Range start = text.from(at);
    do {
      if (text.next() != ' ') {
        throw new QuickText.GivenUp();
      }
      text.pass();
      text.spaces();
      items.add(item(column, depth + 1));
      boolean more = !text.ended() && text.column() >= column;
      if (more && (text.column() > column || (text.here() != '-' && key < 0))) {
        throw new QuickText.GivenUp();
      }
    } while (!text.ended() && text.column() == column && text.here() == '-');
    return new Sequence(items, QuickText.span(start, items.get(items.size() - 1).range()));
  }

  private Node item(int column, int depth) {
    boolean list = text.here() == '-' && text.next() == ' ';
    return list || text.isColon(text.endOfWord()) ? below(depth, -1) : inline(column, depth);
  }

  /** A value that begins on the line, to the beginning of what follows it. */
  private Node inline(int column, int depth) {
    char first = text.here();
    if (first == '|' || first == '>') {
      return QuickBlock.read(text, column);
    }
    boolean closed = first == '[' || first == '{' || first == '"' || first == '\'';
    Node value = closed ? values.value(depth) : values.plain(false);
    int line = text.line();
    text.toContent();
    if (!text.ended() && text.line() == line) {
      throw new QuickText.GivenUp(); // something but a comment
    }
    return value;
  }
}
