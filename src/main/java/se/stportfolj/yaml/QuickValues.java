package se.stportfolj.yaml;

import java.util.ArrayList;
import java.util.List;
import se.stportfolj.yaml.Node.Entry;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;

/** Values that end where they say: plain ones, in quotation marks, in brackets. */
final class QuickValues {
  /** A mapping with more keys than this would be searched too often for a repeated key. */
  private static final int MOST_KEYS = 40;

  /** The engine looks for the colon of a key no further than some thousand characters. */
  static final int LONGEST_KEY = 100;

  /** The characters that have a meaning at the beginning of a value. */
  private static final boolean[] MEANING = meaning("?:,[]{}#&*!|>'\"%@`\n");

  private final QuickText text;

  QuickValues(QuickText text) {
    this.text = text;
  }

  /** A value in brackets or quotation marks, or what may stand between brackets. */
  Node value(int depth) {
    if (depth >= YamlReader.MAX_DEPTH) {
      throw new QuickText.GivenUp();
    }
    return switch (text.here()) {
      case '[' -> list(depth);
      case '{' -> pairs(depth);
      case '"', '\'' -> quoted(text.here());
      default -> plain(true);
    };
  }

  private Scalar quoted(char mark) {
    int start = text.at();
    text.pass();
    while (text.here() != mark) {
      if (text.here() == '\n' || text.here() == '\\') {
        throw new QuickText.GivenUp();
      }
      text.pass();
    }
    text.pass();
    if (text.here() == mark) {
      throw new QuickText.GivenUp();
    }
    return new Scalar(text.text(start + 1, text.at() - 1), false, text.from(start));
  }

  /**
   * A value without quotation marks.
   *
   * @param flow whether it stands between brackets
   */
  Scalar plain(boolean flow) {
    int start = text.at();
    refuseFirst(text.here());
    int end = start;
    for (char c = text.here(); c != '\n'; c = text.here()) {
      boolean colon = c == ':' && isEnd(text.next(), flow);
      if (colon || (c == '#' && text.before() == ' ') || (flow && isFlow(c))) {
        break;
      }
      text.pass();
      end = c == ' ' ? end : text.at();
    }
    if (text.here() == ':' && !flow) {
      throw new QuickText.GivenUp();
    }
    text.to(end);
    return new Scalar(text.text(start, end), true, text.from(start));
  }

  private static boolean[] meaning(String characters) {
    boolean[] meaning = new boolean[128];
    for (int i = 0; i < characters.length(); i++) {
      meaning[characters.charAt(i)] = true;
    }
    return meaning;
  }

  /** What has a meaning at the beginning of a value, or marks the end of a document. */
  private void refuseFirst(char c) {
    boolean hyphen = c == '-' && (text.next() == '-' || !QuickText.isOfWord(text.next()));
    boolean dots = c == '.' && text.column() == 0;
    if (hyphen || dots || (c < MEANING.length && MEANING[c])) {
      throw new QuickText.GivenUp();
    }
  }

  private static boolean isEnd(char c, boolean flow) {
    return c == ' ' || c == '\n' || (flow && isFlow(c));
  }

  private static boolean isFlow(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }

  private Sequence list(int depth) {
    Range start = sign();
    List<Node> items = new ArrayList<>();
    text.toContent();
    while (text.here() != ']') {
      items.add(value(depth + 1));
      comma(']');
    }
    Range end = sign();
    int last = items.size() - 1;
    return new Sequence(items, QuickText.span(start, last < 0 ? end : items.get(last).range()));
  }

  private Mapping pairs(int depth) {
    Range start = sign();
    List<Entry> entries = new ArrayList<>(8);
    long seen = 0;
    text.toContent();
    while (text.here() != '}') {
      Scalar key = key();
      seen = alsoSeen(key, seen, entries);
      text.toContent();
      entries.add(new Entry(key, value(depth + 1)));
      comma('}');
    }
    Range end = sign();
    int last = entries.size() - 1;
    return new Mapping(
        entries, QuickText.span(start, last < 0 ? end : entries.get(last).value().range()));
  }

  private Range sign() {
    int start = text.at();
    text.pass();
    return text.from(start);
  }

  private Scalar key() {
    int start = text.at();
    char first = text.here();
    Scalar key = first == '"' || first == '\'' ? quoted(first) : plain(true);
    text.spaces();
    if (text.here() != ':' || text.at() - start > LONGEST_KEY || key.text().equals("<<")) {
      throw new QuickText.GivenUp();
    }
    text.pass();
    return key.plain() ? key : new Scalar(key.text(), true, key.range());
  }

  /**
   * Gives up at a key that stands among others already.
   *
   * @param seen a bit for each of the others; where two have the same, a closer look tells
   * @return the bits with that of the key
   */
  static long alsoSeen(Scalar key, long seen, List<Entry> before) {
    long bit = 1L << (key.text().hashCode() & 63);
    if (before.size() == MOST_KEYS || ((seen & bit) != 0 && isAmong(key, before))) {
      throw new QuickText.GivenUp();
    }
    return seen | bit;
  }

  private static boolean isAmong(Scalar key, List<Entry> before) {
    for (Entry other : before) {
      if (other.key().text().equals(key.text())) {
        return true;
      }
    }
    return false;
  }

  private void comma(char closing) {
    text.toContent();
    if (text.here() == ',') {
      text.pass();
      text.toContent();
    } else if (text.here() != closing) {
      throw new QuickText.GivenUp();
    }
  }
}
