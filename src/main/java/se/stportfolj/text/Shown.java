package se.stportfolj.text;

/**
 * What of a text may be shown. A personnummer is never shown in full, and nothing that a terminal
 * or a reader's eye would take for something else than text gets through.
 */
public final class Shown {
  private Shown() {}

  /**
   * The text with the last four digits of anything that looks like a personnummer replaced by
   * asterisks, and each control, direction or invisible format character, and each code point that
   * is no character, replaced by {@code �}. The number of code points stays the same, so that
   * columns still point at what they pointed at.
   */
  public static String of(String text) {
    if (isPlain(text)) {
      return text;
    }
    int[] points = text.codePoints().map(Shown::harmless).toArray();
    mask(points);
    return new String(points, 0, points.length);
  }

  /** Most texts: letters of Europe and usual signs, with too few digits for a personnummer. */
  private static boolean isPlain(String text) {
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = (c >= ' ' && c <= '~') || (c > 0xA0 && c < 0x300);
      digits += isDigit(c) ? 1 : 0;
      if (!plain || digits == 10) {
        return false;
      }
    }
    return true;
  }

  private static int harmless(int c) {
    if (c == '\t' || c == 0x200D || c == 0xAD) {
      return c;
    }
    int type = Character.getType(c);
    boolean harmful =
        type == Character.CONTROL
            || type == Character.FORMAT
            || type == Character.LINE_SEPARATOR
            || type == Character.PARAGRAPH_SEPARATOR
            || type == Character.SURROGATE
            || isNoCharacter(c);
    return harmful ? 0xFFFD : c;
  }

  /** The 66 that Unicode keeps from ever being characters; XML has no place for some of them. */
  private static boolean isNoCharacter(int c) {
    return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
  }

  private static void mask(int[] points) {
    int i = 0;
    while (i < points.length) {
      if (!isDigit(points[i])) {
        i++;
        continue;
      }
      int start = i;
      int digits = 0;
      while (i < points.length && (isDigit(points[i]) || joins(points, start, i, digits))) {
        digits += isDigit(points[i]) ? 1 : 0;
        i++;
      }
      if ((digits == 10 || digits == 12) && couldBeBirthDate(points, start, digits)) {
        hideLastFour(points, i);
      }
    }
  }

  private static void hideLastFour(int[] points, int end) {
    int hidden = 0;
    for (int i = end - 1; hidden < 4; i--) {
      if (isDigit(points[i])) {
        points[i] = '*';
        hidden++;
      }
    }
  }

  /** A dash, plus or space between birth date and the last four. */
  private static boolean joins(int[] points, int start, int i, int digits) {
    int c = points[i];
    boolean joiner = c == '-' || c == '+' || c == ' ' || c == '–' || c == 0x2011;
    return joiner
        && (digits == 6 || digits == 8)
        && i - start == digits
        && i + 1 < points.length
        && isDigit(points[i + 1]);
  }

  private static boolean couldBeBirthDate(int[] points, int start, int digits) {
    int at = start + digits - 8;
    int month = (points[at] - '0') * 10 + points[at + 1] - '0';
    int day = (points[at + 2] - '0') * 10 + points[at + 3] - '0';
    return month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
