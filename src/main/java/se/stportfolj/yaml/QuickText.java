package se.stportfolj.yaml;

import java.util.Arrays;

/** A text and a place in it, for {@link QuickReader}. Lines and columns count from 1 in ranges. */
final class QuickText {
  /** Ends the reading; nothing is said, since the engine will find what is there. */
  static final class GivenUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GivenUp() {
      super(null, null, false, false);
    }
  }

  /**
   * The last keys that were read, each where its letters put it. The same few hundred stand in all
   * files: so they are one text each, which is made once and compared by its hash. Threads may
   * write over each other's: a text that is lost is made again.
   */
  private static final String[] KEYS = new String[512];

  /** The text with a line break behind it, so that each line has an end. */
  private final char[] text;

  private final int length;
  private int at;
  private int line = 1;
  private int lineStart;

  QuickText(SourceText source) {
    boolean returns = source.hasReturns();
    this.text = returns ? withoutReturns(source) : source.characters();
    this.length = returns ? text.length - 1 : source.length();
  }

  /** Leaves out the CR of each CRLF, which is no part of its line: no place is another for it. */
  private static char[] withoutReturns(SourceText source) {
    char[] kept = new char[source.length() + 1];
    int end = 0;
    for (int i = 0; i <= source.length(); i++) {
      if (source.characters()[i] != '\r') {
        kept[end++] = source.characters()[i];
      }
    }
    return Arrays.copyOf(kept, end);
  }

  boolean ended() {
    return at >= length;
  }

  /** The character at the place; a line break at the end. */
  char here() {
    return text[at];
  }

  /** The character behind that. */
  char next() {
    return at < length ? text[at + 1] : '\n';
  }

  char before() {
    return text[at - 1];
  }

  int at() {
    return at;
  }

  int line() {
    return line;
  }

  /** The column from 0. */
  int column() {
    return at - lineStart;
  }

  void pass() {
    at++;
  }

  /** Goes to a place on the same line. */
  void to(int place) {
    at = place;
  }

  void toLineStart() {
    at = lineStart;
  }

  /** From a place on the line to here. */
  Range from(int start) {
    return new Range(line, start - lineStart + 1, line, at - lineStart + 1);
  }

  String text(int start, int end) {
    return new String(text, start, end - start);
  }

  /** The same for a key. */
  String key(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text[i];
    }
    int slot = (hash ^ (hash >>> 9)) & (KEYS.length - 1);
    String kept = KEYS[slot];
    if (kept == null || kept.hashCode() != hash || !is(kept, start, end)) {
      kept = text(start, end).intern(); // one with the program's own, so that they are the same
      KEYS[slot] = kept;
    }
    return kept;
  }

  private boolean is(String kept, int start, int end) {
    boolean same = kept.length() == end - start;
    for (int i = start; same && i < end; i++) {
      same = kept.charAt(i - start) == text[i];
    }
    return same;
  }

  void spaces() {
    while (text[at] == ' ') {
      at++;
    }
  }

  void toLineEnd() {
    while (text[at] != '\n') {
      at++;
    }
  }

  /** Passes the line break that stands here. */
  void nextLine() {
    if (text[at] != '\n' || at == length) {
      throw new GivenUp();
    }
    at++;
    line++;
    lineStart = at;
  }

  /** Passes blanks, comments and line breaks, to what comes next or the end. */
  void toContent() {
    while (at < length) {
      spaces();
      if (text[at] == '#') {
        toLineEnd();
      }
      if (text[at] != '\n' || at == length) {
        return;
      }
      nextLine();
    }
  }

  /** Where a word of letters, digits and hyphens ends that begins here. */
  int endOfWord() {
    int end = at;
    while (isOfWord(text[end])) {
      end++;
    }
    return end;
  }

  /** Whether a key ends at a place: a colon and then a space or the end of the line. */
  boolean isColon(int place) {
    return place < length
        && text[place] == ':'
        && (text[place + 1] == ' ' || text[place + 1] == '\n');
  }

  static boolean isOfWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || c == '-'
        || c == '_'
        || (c >= 'À' && c <= 'ÿ');
  }

  static Range span(Range start, Range end) {
    return new Range(start.line(), start.column(), end.endLine(), end.endColumn());
  }
}
