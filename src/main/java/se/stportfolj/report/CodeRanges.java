package se.stportfolj.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Delmål in a row as a range: {@code STc1–STc9, STc11}. */
public final class CodeRanges {
  private static final Pattern CODE = Pattern.compile("(\\D+)(\\d{1,3})");

  private CodeRanges() {}

  /** The codes in their order; three or more in a row as a range. */
  public static String of(List<String> codes) {
    List<String> ranges = new ArrayList<>();
    for (int i = 0; i < codes.size(); i++) {
      int first = i;
      while (i + 1 < codes.size() && after(codes.get(i)).equals(Optional.of(codes.get(i + 1)))) {
        i++;
      }
      if (i - first >= 2) {
        ranges.add(codes.get(first) + "–" + codes.get(i));
      } else {
        ranges.addAll(codes.subList(first, i + 1));
      }
    }
    return String.join(", ", ranges);
  }

  private static Optional<String> after(String code) {
    Matcher parts = CODE.matcher(code);
    return parts.matches()
        ? Optional.of(parts.group(1) + (Integer.parseInt(parts.group(2)) + 1))
        : Optional.empty();
  }
}
