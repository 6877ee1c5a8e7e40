package se.stportfolj.edit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines in which two texts differ, with one line before and after. */
public record Difference(List<Line> lines) {
  /** Between the first and the last change; more are told as gone and new as a whole. */
  private static final int LONGEST = 4000;

  /** Keeps its own copy. */
  public Difference {
    lines = List.copyOf(lines);
  }

  /** What became of a line. */
  public enum Kind {
    SAME,
    GONE,
    NEW,
    /** Lines that are the same in both are left out here. */
    LEFT_OUT
  }

  /**
   * A line.
   *
   * @param number in the new text; of a line that has gone, in the old
   */
  public record Line(Kind kind, int number, String text) {}

  /** The least that makes one text out of another (Myers, 1986). */
  static Difference between(String before, String after) {
    List<String> old = before.lines().toList();
    List<String> now = after.lines().toList();
    int start = 0;
    while (start < Math.min(old.size(), now.size()) && old.get(start).equals(now.get(start))) {
      start++;
    }
    int end = 0;
    int most = Math.min(old.size(), now.size()) - start;
    while (end < most && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) {
      end++;
    }
    List<Line> all = new ArrayList<>();
    for (int i = 0; i < start; i++) {
      all.add(new Line(Kind.SAME, i + 1, now.get(i)));
    }
    all.addAll(
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), start));
    for (int i = now.size() - end; i < now.size(); i++) {
      all.add(new Line(Kind.SAME, i + 1, now.get(i)));
    }
    return new Difference(near(all));
  }

  private static List<Line> middle(List<String> old, List<String> now, int offset) {
    int n = old.size();
    int m = now.size();
    if (n == 0 || m == 0 || n + m > LONGEST) {
      List<Line> all = new ArrayList<>();
      for (int i = 0; i < n; i++) {
        all.add(new Line(Kind.GONE, offset + i + 1, old.get(i)));
      }
      for (int i = 0; i < m; i++) {
        all.add(new Line(Kind.NEW, offset + i + 1, now.get(i)));
      }
      return all;
    }
    int zero = n + m + 1;
    int[] furthest = new int[2 * zero + 1];
    List<int[]> trace = new ArrayList<>();
    for (int d = 0; d <= n + m; d++) {
      trace.add(furthest.clone());
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]);
        int x = down ? furthest[zero + k + 1] : furthest[zero + k - 1] + 1;
        while (x < n && x - k < m && old.get(x).equals(now.get(x - k))) {
          x++;
        }
        furthest[zero + k] = x;
        if (x >= n && x - k >= m) {
          return back(old, now, trace, zero, offset);
        }
      }
    }
    return List.of();
  }

  private static List<Line> back(
      List<String> old, List<String> now, List<int[]> trace, int zero, int offset) {
    List<Line> lines = new ArrayList<>();
    int x = old.size();
    int y = now.size();
    for (int d = trace.size() - 1; d >= 0; d--) {
      int[] furthest = trace.get(d);
      int k = x - y;
      boolean down = k == -d || (k != d && furthest[zero + k - 1] < furthest[zero + k + 1]);
      int fromX = d == 0 ? 0 : down ? furthest[zero + k + 1] : furthest[zero + k - 1];
      int fromY = d == 0 ? 0 : fromX - (down ? k + 1 : k - 1);
      while (x > fromX && y > fromY) {
        x--;
        y--;
        lines.add(new Line(Kind.SAME, offset + y + 1, now.get(y)));
      }
      if (d > 0 && down) {
        y--;
        lines.add(new Line(Kind.NEW, offset + y + 1, now.get(y)));
      } else if (d > 0) {
        x--;
        lines.add(new Line(Kind.GONE, offset + x + 1, old.get(x)));
      }
    }
    Collections.reverse(lines);
    return lines;
  }

  /** Of the lines that are the same only those next to one that is not. */
  private static List<Line> near(List<Line> all) {
    List<Line> near = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      boolean kept =
          all.get(i).kind() != Kind.SAME
              || (i > 0 && all.get(i - 1).kind() != Kind.SAME)
              || (i + 1 < all.size() && all.get(i + 1).kind() != Kind.SAME);
      if (kept) {
        near.add(all.get(i));
      } else if (!near.isEmpty() && near.get(near.size() - 1).kind() != Kind.LEFT_OUT) {
        near.add(new Line(Kind.LEFT_OUT, 0, ""));
      }
    }
    if (!near.isEmpty() && near.get(near.size() - 1).kind() == Kind.LEFT_OUT) {
      near.remove(near.size() - 1);
    }
    return near;
  }
}
