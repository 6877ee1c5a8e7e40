package se.stportfolj.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;

/** The text of a file, line by line, as an editor numbers them: from 1, ended by LF, CR or CRLF. */
public final class SourceText {
  /** From here on a character may join with the one before. */
  private static final char FIRST_COMBINING = 0x300;

  /** Behind these the YAML engine sees a comment where YAML has none. */
  private static final String BEFORE_NO_COMMENT = "\"'[]{},:";

  // What may be in a text that asks for a closer look, as bits: each character has its own of them.
  private static final int BREAK = 1;
  private static final int HASH = 1 << 1;
  private static final int ODD = 1 << 2;
  private static final int TIGHT = 1 << 3;
  private static final int SURROGATE = 1 << 4;
  private static final int CONTROL = 1 << 5;
  private static final int RETURN = 1 << 6;
  private static final int LONE_RETURN = 1 << 7;
  private static final int MARKER = 1 << 8;

  /** Of the characters that nearly every text consists of. */
  private static final byte[] KINDS = kinds();

  /** A text without a character. */
  public static final SourceText EMPTY = new SourceText(new char[1], 0);

  /** The text, and behind it at least one character of no meaning, which is a line break. */
  private final char[] characters;

  private final int length;

  /** The index of the first character of each line. */
  private final int[] starts;

  /** What there is in it, of the bits above. */
  private final int seen;

  /** The index of the first character that no text may have; the length where there is none. */
  private final int control;

  /** One look at each character, and at most of them a short one: every file of a start is read. */
  private SourceText(char[] characters, int length) {
    this.characters = characters;
    this.length = length;
    int[] found = new int[16 + length / 32];
    int lines = 1;
    int all = markerAt(0);
    int firstControl = length;
    for (int i = 0; i < length; i++) {
      char c = characters[i];
      int kind = c < KINDS.length ? KINDS[c] : kind(c);
      if (kind == 0) {
        continue;
      }
      all |= kind;
      if ((kind & BREAK) != 0) {
        if (c == '\r' && characters[i + 1] == '\n') {
          continue; // the end of the line is behind it
        }
        all |= c == '\r' ? LONE_RETURN : 0;
        found = lines < found.length ? found : Arrays.copyOf(found, 2 * lines);
        found[lines++] = i + 1;
        all |= markerAt(i + 1);
      } else if (c == '#') {
        all |= i > 0 && BEFORE_NO_COMMENT.indexOf(characters[i - 1]) >= 0 ? TIGHT : 0;
      } else if ((kind & CONTROL) != 0) {
        firstControl = Math.min(firstControl, i);
      }
    }
    characters[length] = '\n';
    this.starts = Arrays.copyOf(found, lines);
    this.seen = all;
    this.control = firstControl;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[FIRST_COMBINING];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) kind(c);
    }
    return kinds;
  }

  private static int kind(char c) {
    if (c >= ' ' && c <= '~') {
      return c == '\\' ? ODD : c == '#' ? HASH : 0;
    }
    if (c == '\n' || c == '\r') {
      return c == '\r' ? BREAK | RETURN : BREAK;
    }
    return (c == '\t' ? ODD | TIGHT : isWestern(c) ? 0 : ODD)
        | (Character.isSurrogate(c) ? SURROGATE : 0)
        | (isControl(c) ? CONTROL : 0);
  }

  /** Latin letters of Europe and Vietnam, each a character of its own; dashes, quotes, dots. */
  private static boolean isWestern(char c) {
    return c < FIRST_COMBINING
        || (c >= 0x1EA0 && c <= 0x1EF9)
        || (c >= 0x2010 && c <= 0x2022)
        || c == 0x2026;
  }

  /** Seven signs that mark a conflict of versions begin here. */
  private int markerAt(int at) {
    if (at + 7 > length || "<|=>".indexOf(characters[at]) < 0) {
      return 0;
    }
    boolean same = true;
    for (int i = 1; i < 7; i++) {
      same &= characters[at + i] == characters[at];
    }
    return same ? MARKER : 0;
  }

  private static boolean isControl(char c) {
    boolean control = c < ' ' ? c != '\t' : c >= 0x7F && c < 0xA0;
    return control || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF';
  }

  /** Decodes as much as is well-formed UTF-8, without a byte order mark. */
  static Decoded decode(byte[] bytes) {
    int skip = startsWithMark(bytes) ? 3 : 0;
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    char[] characters = new char[bytes.length - skip + 1]; // no character is less than a byte
    CharBuffer out = CharBuffer.wrap(characters);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CoderResult result = decoder.decode(in, out, true);
    return new Decoded(new SourceText(characters, out.position()), !result.isError());
  }

  record Decoded(SourceText source, boolean wellFormed) {}

  private static boolean startsWithMark(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }

  private boolean has(int bits) {
    return (seen & bits) != 0;
  }

  /**
   * Whether every character is a code point, so that a column is an index and nothing is walked.
   */
  private boolean isIndexed() {
    return !has(SURROGATE);
  }

  /** Whether there is a CR in it. */
  boolean hasReturns() {
    return has(RETURN);
  }

  /** The characters, with a line break behind the last; nobody may change them. */
  char[] characters() {
    return characters;
  }

  /** How many characters there are. */
  int length() {
    return length;
  }

  /** The whole text, made anew. */
  public String text() {
    return new String(characters, 0, length);
  }

  /**
   * Whether it is written in Latin letters, the usual signs and breaks of lines alone, with no
   * backslash and nothing that joins with another character: then so is every value in it, however
   * it is quoted.
   */
  public boolean isSimple() {
    return !has(ODD | CONTROL);
  }

  /** Whether there is nothing in it that asks for a closer look at its characters. */
  boolean isPlain() {
    return !has(SURROGATE | TIGHT | LONE_RETURN | MARKER | CONTROL);
  }

  /** Whether spaces alone stand between values, and a space or the start before each comment. */
  boolean isSpaced() {
    return !has(TIGHT);
  }

  /** Whether a line begins as one does where two versions could not be merged. */
  boolean mayHaveConflict() {
    return has(MARKER);
  }

  /** Where the first control character stands, or another that no text may have. */
  OptionalInt firstControl() {
    return control < length ? OptionalInt.of(control) : OptionalInt.empty();
  }

  /** Number of lines; a text that ends with a line break has an empty last line. */
  public int lines() {
    return starts.length;
  }

  /** A line without its line break; empty when there is no such line. */
  public String line(int number) {
    if (number < 1 || number > starts.length) {
      return "";
    }
    int start = starts[number - 1];
    return new String(characters, start, end(number) - start);
  }

  /** The index after the last character of a line, its line break left out. */
  private int end(int number) {
    int end = number < starts.length ? starts[number] : length;
    int start = starts[number - 1];
    while (end > start && (characters[end - 1] == '\n' || characters[end - 1] == '\r')) {
      end--;
    }
    return end;
  }

  /** The character at a place, or 0 past the end of its line. Columns count code points from 1. */
  int codePointAt(int line, int column) {
    if (line < 1 || line > starts.length || column < 1) {
      return 0;
    }
    int start = starts[line - 1];
    int end = end(line);
    if (isIndexed()) {
      return start + column <= end ? characters[start + column - 1] : 0;
    }
    if (points(start, end) < column) {
      return 0;
    }
    return Character.codePointAt(characters, after(start, column - 1), end);
  }

  /** The index of the character at the beginning of a range; the length past the end. */
  public int indexOf(Range range) {
    if (range.line() > starts.length) {
      return length;
    }
    int start = starts[range.line() - 1];
    int end = end(range.line());
    return after(start, Math.min(range.column() - 1, points(start, end)));
  }

  /** The place of the character with this index. */
  Range placeOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found + 1 : -found - 1;
    int start = starts[line - 1];
    int column = (isIndexed() ? index - start : points(start, index)) + 1;
    return new Range(line, column, line, column + 1);
  }

  private int points(int start, int end) {
    return Character.codePointCount(characters, start, end - start);
  }

  /** The index so many code points behind another. */
  private int after(int start, int points) {
    return Character.offsetByCodePoints(characters, 0, length, start, points);
  }
}
