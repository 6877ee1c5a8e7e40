package se.stportfolj.yaml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The text of a file, line by line, as an editor numbers them: from 1, ended by LF, CR or CRLF. */
public final class SourceText {
  private final String text;
  private final List<Integer> starts = new ArrayList<>();

  private SourceText(String text) {
    this.text = text;
    starts.add(0);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'))) {
        starts.add(i + 1);
      }
    }
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
    return starts.size();
  }

  /** A line without its line break; empty when there is no such line. */
  public String line(int number) {
    if (number < 1 || number > starts.size()) {
      return "";
    }
    int end = number < starts.size() ? starts.get(number) : text.length();
    int start = starts.get(number - 1);
    while (end > start && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
      end--;
    }
    return text.substring(start, end);
  }

  /** The character at a place, or 0 past the end of its line. Columns count code points from 1. */
  int codePointAt(int line, int column) {
    String s = line(line);
    if (column < 1 || s.codePointCount(0, s.length()) < column) {
      return 0;
    }
    return s.codePointAt(s.offsetByCodePoints(0, column - 1));
  }

  /** The place of the character with this index. */
  Range placeOf(int index) {
    int line = starts.size();
    while (line > 1 && starts.get(line - 1) > index) {
      line--;
    }
    int column = text.codePointCount(starts.get(line - 1), index) + 1;
    return new Range(line, column, line, column + 1);
  }
}
