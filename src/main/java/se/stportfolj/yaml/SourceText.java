package se.stportfolj.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
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

  private final String text;

  /** The index of the first character of each line. */
  private final int[] starts;

  /**
   * Whether every character is a code point, so that a column is an index and nothing is walked.
   */
  private final boolean indexed;

  private final boolean simple;

  /** Whether spaces alone stand between values, and a space before each comment. */
  private final boolean spaced;

  /** Whether each CR belongs to a CRLF. */
  private final boolean usual;

  /** Whether a line begins as one does where two versions could not be merged. */
  private final boolean conflict;

  /** The index of the first character that no text may have; the length where there is none. */
  private final int control;

  /** One look at each character, and at most of them a short one: every file of a start is read. */
  private SourceText(String text) {
    this.text = text;
    char[] characters = text.toCharArray();
    int[] found = new int[16];
    int lines = 1;
    boolean surrogates = false;
    boolean odd = false;
    boolean tight = false;
    boolean returns = false;
    boolean marker = isMarker(characters, 0);
    int firstControl = characters.length;
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c >= ' ' && c <= '~') {
        odd |= c == '\\';
        tight |= c == '#' && i > 0 && BEFORE_NO_COMMENT.indexOf(characters[i - 1]) >= 0;
      } else if (c == '\n' || c == '\r') {
        boolean first = c == '\r' && i + 1 < characters.length && characters[i + 1] == '\n';
        returns |= c == '\r' && !first;
        if (!first) {
          found = lines < found.length ? found : Arrays.copyOf(found, 2 * lines);
          found[lines++] = i + 1;
          marker |= isMarker(characters, i + 1);
        }
      } else {
        odd |= c == '\t' || !isWestern(c);
        tight |= c == '\t';
        surrogates |= Character.isSurrogate(c);
        firstControl = isControl(c) ? Math.min(firstControl, i) : firstControl;
      }
    }
    this.starts = Arrays.copyOf(found, lines);
    this.indexed = !surrogates;
    this.simple = !odd && firstControl == characters.length;
    this.control = firstControl;
    this.spaced = !tight;
    this.conflict = marker;
    this.usual = !returns;
  }

  /** Latin letters of Europe and Vietnam, each a character of its own; dashes, quotes, dots. */
  private static boolean isWestern(char c) {
    return c < FIRST_COMBINING
        || (c >= 0x1EA0 && c <= 0x1EF9)
        || (c >= 0x2010 && c <= 0x2022)
        || c == 0x2026;
  }

  /** Seven signs that mark a conflict of versions begin here. */
  private static boolean isMarker(char[] characters, int at) {
    if (at + 7 > characters.length || "<|=>".indexOf(characters[at]) < 0) {
      return false;
    }
    boolean same = true;
    for (int i = 1; i < 7; i++) {
      same &= characters[at + i] == characters[at];
    }
    return same;
  }

  private static boolean isControl(char c) {
    boolean control = c < ' ' ? c != '\t' : c >= 0x7F && c < 0xA0;
    return control || c == '\uFEFF' || c == '\uFFFE' || c == '\uFFFF';
  }

  /** Takes the text as it is. */
  public static SourceText of(String text) {
    return new SourceText(text);
  }

  /** Decodes as much as is well-formed UTF-8, without a byte order mark. */
  static Decoded decode(byte[] bytes) {
    int skip = startsWithMark(bytes) ? 3 : 0;
    String text = new String(bytes, skip, bytes.length - skip, StandardCharsets.UTF_8);
    // What is malformed becomes this character; it may also stand in the file.
    return text.indexOf('\uFFFD') < 0 ? new Decoded(of(text), true) : closely(bytes, skip);
  }

  private static Decoded closely(byte[] bytes, int skip) {
    ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    boolean wellFormed = true;
    try {
      java.nio.charset.CoderResult result = decoder.decode(in, out, true);
      if (result.isError()) {
        result.throwException();
      }
    } catch (CharacterCodingException e) {
      wellFormed = false;
    }
    return new Decoded(of(out.flip().toString()), wellFormed);
  }

  record Decoded(SourceText source, boolean wellFormed) {}

  private static boolean startsWithMark(byte[] b) {
    return b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /**
   * Whether it is written in Latin letters, the usual signs and breaks of lines alone, with no
   * backslash and nothing that joins with another character: then so is every value in it, however
   * it is quoted.
   */
  public boolean isSimple() {
    return simple;
  }

  /** Whether there is nothing in it that asks for a closer look at its characters. */
  boolean isPlain() {
    return indexed && spaced && usual && !conflict && control == text.length();
  }

  /** Whether spaces alone stand between values, and a space or the start before each comment. */
  boolean isSpaced() {
    return spaced;
  }

  /** Whether a line begins as one does where two versions could not be merged. */
  boolean mayHaveConflict() {
    return conflict;
  }

  /** Where the first control character stands, or another that no text may have. */
  OptionalInt firstControl() {
    return control < text.length() ? OptionalInt.of(control) : OptionalInt.empty();
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
    return text.substring(starts[number - 1], end(number));
  }

  /** The index after the last character of a line, its line break left out. */
  private int end(int number) {
    int end = number < starts.length ? starts[number] : text.length();
    int start = starts[number - 1];
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
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
    if (indexed) {
      return start + column <= end ? text.charAt(start + column - 1) : 0;
    }
    if (text.codePointCount(start, end) < column) {
      return 0;
    }
    return text.codePointAt(text.offsetByCodePoints(start, column - 1));
  }

  /** The index of the character at the beginning of a range; the length past the end. */
  public int indexOf(Range range) {
    if (range.line() > starts.length) {
      return text.length();
    }
    int start = starts[range.line() - 1];
    int end = end(range.line());
    int points = Math.min(range.column() - 1, text.codePointCount(start, end));
    return text.offsetByCodePoints(start, points);
  }

  /** The place of the character with this index. */
  Range placeOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found + 1 : -found - 1;
    int start = starts[line - 1];
    int column = (indexed ? index - start : text.codePointCount(start, index)) + 1;
    return new Range(line, column, line, column + 1);
  }
}
