package se.stportfolj.pdf.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines at spaces and after hyphens; inside a word only when it fills a line. */
public final class Wrap {
  /**
   * A line.
   *
   * @param start where in the whole text it starts, so that what follows can be told exactly
   */
  public record Line(String text, int start) {}

  private Wrap() {}

  /**
   * Lines no wider than {@code width} points.
   *
   * @param text in printable form, see {@link Printability#normalise}
   */
  public static List<Line> lines(String text, double size, double width) {
    List<Line> lines = new ArrayList<>();
    int start = 0;
    for (String paragraph : text.split("\n", -1)) {
      wrap(paragraph, start, size, width, lines);
      start += paragraph.length() + 1;
    }
    return lines;
  }

  private static void wrap(
      String paragraph, int offset, double size, double width, List<Line> lines) {
    int start = 0;
    do {
      int end = lineEnd(paragraph, start, size, width);
      lines.add(new Line(paragraph.substring(start, end).stripTrailing(), offset + start));
      start = end;
      while (start < paragraph.length() && paragraph.charAt(start) == ' ') {
        start++;
      }
    } while (start < paragraph.length());
  }

  private static int lineEnd(String text, int start, double size, double width) {
    int end = start;
    int breakAt = start;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      boolean space = text.charAt(end) == ' ';
      if (!space && Typeface.width(text.substring(start, next), size) > width) {
        return breakAt > start ? breakAt : Math.max(end, text.offsetByCodePoints(start, 1));
      }
      end = next;
      if (space || breaksAfter(text, end)) {
        breakAt = end;
      }
    }
    return end;
  }

  /** A hyphen, dash or slash between letters, not the sign before a number. */
  private static boolean breaksAfter(String text, int end) {
    if (end < 2 || end >= text.length()) {
      return false;
    }
    char last = text.charAt(end - 1);
    return (last == '-' || last == '\u2010' || last == '/')
        && Character.isLetter(text.charAt(end - 2))
        && Character.isLetter(text.charAt(end));
  }
}
