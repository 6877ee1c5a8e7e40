package se.stportfolj.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The text of a file, line by line, as an editor numbers them: from 1, ended by LF, CR or CRLF. */
public final class SourceText {
  private final String text;

  /** The index of the first character of each line. */
  private final int[] starts;

  /**
   * Whether every character is a code point, so that a column is an index and nothing is walked.
   */
  private final boolean indexed;

  private SourceText(String text) {
    this.text = text;
    int[] found = new int[16];
    int lines = 1;
    boolean surrogates = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      surrogates |= Character.isSurrogate(c);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        found = lines < found.length ? found : Arrays.copyOf(found, 2 * lines);
        found[lines++] = i + 1;
      }
    }
    this.starts = Arrays.copyOf(found, lines);
    this.indexed = !surrogates;
  }

  /** Takes the text as it is. */
  public static SourceText of(String text) {
    return new SourceText(text);
  }

  /** Decodes as much as is well-formed UTF-8, without a byte order mark. */
  static Decoded decode(byte[] bytes) {
    int skip = startsWithMark(bytes) ? 3 : 0;
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

  /** The place of the character with this index. */
  Range placeOf(int index) {
    int found = Arrays.binarySearch(starts, index);
    int line = found >= 0 ? found + 1 : -found - 1;
    int start = starts[line - 1];
    int column = (indexed ? index - start : text.codePointCount(start, index)) + 1;
    return new Range(line, column, line, column + 1);
  }
}
