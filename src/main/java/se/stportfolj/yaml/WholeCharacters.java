package se.stportfolj.yaml;

import java.io.Reader;

/**
 * Hands out a text without parting the two halves of a character beyond U+FFFF, an emoji for one.
 * The YAML engine (snakeyaml-engine 3) asks for the other half where its buffer has no room for it,
 * and fails.
 */
final class WholeCharacters extends Reader {
  private final String text;
  private int next;

  WholeCharacters(String text) {
    this.text = text;
  }

  @Override
  public int read(char[] buffer, int offset, int length) {
    int left = text.length() - next;
    if (left == 0) {
      return -1;
    }
    int count = Math.min(length, left);
    if (count > 1 && count < left && Character.isHighSurrogate(text.charAt(next + count - 1))) {
      count--;
    }
    text.getChars(next, next + count, buffer, offset);
    next += count;
    return count;
  }

  @Override
  public void close() {
    // There is nothing to close.
  }
}
