package se.stportfolj.report.findings;

import se.stportfolj.report.Columns;
import se.stportfolj.yaml.Range;

/**
 * A line of a file and below it the carets under what is meant. Both are as wide on the screen,
 * also where letters are wide, combined or tabs.
 */
record Excerpt(String line, String carets) {
  private static final int WIDTH = 96;
  private static final int BEFORE = 40;
  private static final String TAB = "    ";

  /**
   * The line where the range begins; the carets end with the line.
   *
   * @param points the characters of that line as they are shown
   */
  static Excerpt of(int[] points, Range range) {
    int start = Math.min(range.column() - 1, points.length);
    int end = range.endLine() == range.line() ? range.endColumn() - 1 : points.length;
    end = Math.max(Math.min(end, points.length), start);
    int from =
        points.length > WIDTH ? Math.max(0, Math.min(start - BEFORE, points.length - WIDTH)) : 0;
    int to = Math.min(points.length, from + WIDTH);
    String before = (from > 0 ? "…" : "") + text(points, from, start);
    String meant = text(points, start, Math.min(end, to));
    String after = text(points, Math.min(end, to), to) + (to < points.length ? "…" : "");
    String carets = " ".repeat(Columns.of(before)) + "^".repeat(Math.max(1, Columns.of(meant)));
    return new Excerpt(before + meant + after, carets);
  }

  private static String text(int[] points, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (points[i] == '\t') {
        text.append(TAB);
      } else {
        text.appendCodePoint(points[i]);
      }
    }
    return text.toString();
  }
}
