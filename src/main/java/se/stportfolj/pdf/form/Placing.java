package se.stportfolj.pdf.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.pdf.form.PageMarks.Letter;
import se.stportfolj.pdf.form.PageMarks.Point;

/**
 * How a page lies on the form: programs that print into a file shrink it a little, or move it. Told
 * by the printed lines that are known again.
 */
record Placing(double scaleX, double moveX, double scaleY, double moveY) {
  static final Placing SAME = new Placing(1, 0, 1, 0);

  /** Pairs of lines that are needed. */
  private static final int FEWEST = 4;

  /** How far a line may lie from its place, in points. */
  private static final double FARTHEST = 4;

  /** Of the lines, how many must lie there: a value may say what a label says. */
  private static final double MOST = 0.8;

  private record Pair(double seen, double form) {}

  /** The placing; empty where the printed lines do not lie as on the form. */
  static Optional<Placing> of(FormPage page, List<TextRun> runs) {
    Map<String, TextRun> once = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (TextRun run : runs) {
      if (once.put(run.plain(), run) != null) {
        twice.add(run.plain());
      }
    }
    List<Pair> across = new ArrayList<>();
    List<Pair> up = new ArrayList<>();
    for (FormPage.Line line : page.prints()) {
      boolean single =
          page.prints().stream().filter(other -> other.text().equals(line.text())).count() == 1;
      TextRun run = once.get(line.text());
      if (run != null && single && !twice.contains(line.text())) {
        // Where a line is set to the middle, its beginning depends on the typeface.
        if (line.fromLeft()) {
          across.add(new Pair(run.x(), line.x()));
        }
        up.add(new Pair(run.y(), line.y()));
      }
    }
    if (across.size() < FEWEST) {
      return Optional.empty();
    }
    double[] x = fit(across);
    double[] y = fit(up);
    Placing placing = new Placing(x[0], x[1], y[0], y[1]);
    boolean fits =
        lies(across, placing.scaleX, placing.moveX) && lies(up, placing.scaleY, placing.moveY);
    boolean same = lies(across, 1, 0) && lies(up, 1, 0);
    return same ? Optional.of(SAME) : fits ? Optional.of(placing) : Optional.empty();
  }

  /** Least squares: what is seen, times the first, and the second, is where it is on the form. */
  private static double[] fit(List<Pair> pairs) {
    double n = pairs.size();
    double seen = pairs.stream().mapToDouble(Pair::seen).sum() / n;
    double form = pairs.stream().mapToDouble(Pair::form).sum() / n;
    double up = pairs.stream().mapToDouble(p -> (p.seen - seen) * (p.form - form)).sum();
    double down = pairs.stream().mapToDouble(p -> (p.seen - seen) * (p.seen - seen)).sum();
    double scale = down < 1 ? 1 : up / down;
    return new double[] {scale, form - scale * seen};
  }

  private static boolean lies(List<Pair> pairs, double scale, double move) {
    long near =
        pairs.stream().filter(p -> Math.abs(p.seen * scale + move - p.form) < FARTHEST).count();
    return near >= MOST * pairs.size();
  }

  List<Letter> letters(List<Letter> letters) {
    return equals(SAME)
        ? letters
        : letters.stream()
            .map(
                one ->
                    new Letter(
                        one.text(),
                        one.x() * scaleX + moveX,
                        one.y() * scaleY + moveY,
                        one.width() * scaleX,
                        one.size() * scaleY))
            .toList();
  }

  Point point(Point one) {
    return new Point(one.x() * scaleX + moveX, one.y() * scaleY + moveY);
  }
}
