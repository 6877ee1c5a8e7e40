package se.stportfolj.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Delmål in a row written as one: {@code STc1–STc4} is STc1, STc2, STc3 and STc4. */
public final class ObjectiveRange {
  private static final Pattern RANGE =
      Pattern.compile("([A-Za-z]{1,4})([0-9]{1,2})\\s*[-–—]\\s*(?:([A-Za-z]{1,4}))?([0-9]{1,2})");

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

  /** The codes of a list, ranges opened, each once. */
  static List<String> opened(List<String> texts) {
    List<String> codes = new ArrayList<>(texts.size());
    for (String text : texts) {
      for (String code : codes(text)) {
        if (!codes.contains(code)) {
          codes.add(code);
        }
      }
    }
    return codes;
  }

  /** Nearly all are a single code: those are not taken apart. */
  private static boolean mayBeOne(String text) {
    return text.indexOf('-') > 0 || text.indexOf('–') > 0 || text.indexOf('—') > 0;
  }
}
