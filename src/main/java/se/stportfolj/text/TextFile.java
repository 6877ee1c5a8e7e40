package se.stportfolj.text;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A properties file as this program writes them: {@code key=text}, one on each line; {@code #}
 * begins a comment; in a text {@code \n}, <code>&#92;u0020</code> and {@code \\} mean what they
 * mean in Java. A text becomes a string when it is asked for: a start needs sixty of a thousand,
 * and {@link java.util.Properties} takes 8 ms for them all where this takes 3.
 */
final class TextFile {
  private final byte[] bytes;

  /** Where the text of each key begins. */
  private final Map<String, Integer> texts = new HashMap<>(4096);

  /**
   * Takes the file's bytes, in UTF-8.
   *
   * @throws IllegalStateException if a line is none of these, or a key stands twice
   */
  TextFile(byte[] bytes) {
    this.bytes = bytes;
    for (int line = 0; line < bytes.length; line = end(line) + 1) {
      if (bytes[line] != '\n' && bytes[line] != '#') {
        int sign = sign(line);
        String key = new String(bytes, line, sign - line, StandardCharsets.US_ASCII);
        if (texts.put(key, sign + 1) != null) {
          throw new IllegalStateException("twice: " + key);
        }
      }
    }
  }

  Set<String> keys() {
    return texts.keySet();
  }

  boolean has(String key) {
    return texts.containsKey(key);
  }

  Optional<String> text(String key) {
    Integer begin = texts.get(key);
    if (begin == null) {
      return Optional.empty();
    }
    String text = new String(bytes, begin, end(begin) - begin, StandardCharsets.UTF_8);
    // Translators set spaces around the sign as they like.
    return Optional.of(unescaped(text.stripLeading()));
  }

  private int end(int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private int sign(int line) {
    int at = line;
    while (at >= bytes.length || bytes[at] != '=') {
      if (at >= bytes.length || bytes[at] <= ' ' || bytes[at] == '\\' || bytes[at] == ':') {
        String text = new String(bytes, line, end(line) - line, StandardCharsets.UTF_8);
        throw new IllegalStateException("expected key=text: " + text);
      }
      at++;
    }
    return at;
  }

  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (int slash = text.indexOf('\\'); slash >= 0; slash = text.indexOf('\\', at)) {
      out.append(text, at, slash);
      at = slash + 2;
      switch (at <= text.length() ? text.charAt(slash + 1) : ' ') {
        case 'n' -> out.append('\n');
        case '\\' -> out.append('\\');
        case 'u' -> {
          out.append((char) Integer.parseInt(text.substring(at, at + 4), 16));
          at += 4;
        }
        default -> throw new IllegalStateException("no such escape: " + text);
      }
    }
    return out.append(text, at, text.length()).toString();
  }
}
