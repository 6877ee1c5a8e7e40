package se.stportfolj.text;

import java.text.Normalizer;

/**
 * Text in one of the forms of Unicode, in which an accent is encoded in one way alone. Java's own
 * takes a second for some ten thousand accents on one letter, and minutes for a file of them: it
 * sorts them by putting each in its place.
 */
public final class Normal {
  /** As many accents one after another as any script writes, and Unicode's stream-safe text has. */
  private static final int MOST_MARKS = 30;

  private Normal() {}

  /** Letters and accents as one character where there is one (NFC). */
  public static String composed(String text) {
    return of(text, Normalizer.Form.NFC);
  }

  /** Letters and accents apart (NFD). */
  public static String apart(String text) {
    return of(text, Normalizer.Form.NFD);
  }

  /** Composed, with plain characters for those that only look otherwise (NFKC). */
  public static String plain(String text) {
    return of(text, Normalizer.Form.NFKC);
  }

  private static String of(String text, Normalizer.Form form) {
    int cut = afterMarks(text, 0);
    if (cut == text.length()) {
      return Normalizer.normalize(text, form);
    }
    StringBuilder normal = new StringBuilder(text.length());
    int from = 0;
    while (from < text.length()) {
      normal.append(Normalizer.normalize(text.substring(from, cut), form));
      from = cut;
      cut = afterMarks(text, from);
    }
    return normal.toString();
  }

  /** The index after the first marks in a row that are as many as may be; the length without. */
  private static int afterMarks(String text, int from) {
    int marks = 0;
    for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      marks = isMark(text.codePointAt(i)) ? marks + 1 : 0;
      if (marks == MOST_MARKS) {
        return i + Character.charCount(text.codePointAt(i));
      }
    }
    return text.length();
  }

  private static boolean isMark(int c) {
    if (c < 0x300) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }
}
