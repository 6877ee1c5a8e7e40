package se.stportfolj.portfolio;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Delmål in a row written as one: {@code STc1–STc4} is STc1, STc2, STc3 and STc4. */
public final class ObjectiveRange {
  private static final Pattern RANGE =
      Pattern.compile("([A-Za-z]{1,4})([0-9]{1,2})\\s*[-–—]\\s*(?:([A-Za-z]{1,4}))?([0-9]{1,2})");

  /** So many are looked through one by one more quickly than in any other way. */
  private static final int FEW = 20;

  /** More delmål than any regulation has. */
  private static final int MOST = 150;

  private ObjectiveRange() {}

  /**
   * The codes that a text means: those of a range, else the text itself. A range has the same
   * letters at both ends, or at its first alone, and begins below where it ends.
   */
  public static List<String> codes(String text) {
    if (text.length() < 4 || !mayBeOne(text)) {
      return List.of(text);
    }
    Matcher m = RANGE.matcher(text);
    boolean sameLetters = m.matches() && (m.group(3) == null || m.group(3).equals(m.group(1)));
    int first = sameLetters ? Integer.parseInt(m.group(2)) : 0;
    int last = sameLetters ? Integer.parseInt(m.group(4)) : 0;
    if (first < 1 || first >= last) {
      return List.of(text);
    }
    List<String> codes = new ArrayList<>();
    for (int number = first; number <= last; number++) {
      codes.add(m.group(1) + number);
    }
    return codes;
  }

  /**
   * The codes of a list, ranges opened, each once. A range that would bring more codes than any
   * regulation has is left as the text it is.
   */
  static List<String> opened(List<String> texts) {
    if (texts.size() < FEW && !mayBeOne(texts)) {
      return distinct(texts);
    }
    Set<String> codes = new LinkedHashSet<>();
    for (String text : texts) {
      List<String> those = codes(text);
      if (those.size() > 1 && codes.size() + those.size() > MOST) {
        codes.add(text);
      } else {
        codes.addAll(those);
      }
    }
    return new ArrayList<>(codes);
  }

  /** The same for the few plain codes that nearly every list has. */
  private static List<String> distinct(List<String> texts) {
    List<String> codes = new ArrayList<>(texts.size());
    for (String text : texts) {
      if (!codes.contains(text)) {
        codes.add(text);
      }
    }
    return codes;
  }

  private static boolean mayBeOne(List<String> texts) {
    for (String text : texts) { // asked for every entry of every start
      if (mayBeOne(text)) {
        return true;
      }
    }
    return false;
  }

  /** Nearly all are a single code: those are not taken apart. */
  private static boolean mayBeOne(String text) {
    return text.indexOf('-') > 0 || text.indexOf('–') > 0 || text.indexOf('—') > 0;
  }
}
