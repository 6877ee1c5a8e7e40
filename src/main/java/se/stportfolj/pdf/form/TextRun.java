package se.stportfolj.pdf.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import se.stportfolj.pdf.form.PageMarks.Letter;
import se.stportfolj.text.Normal;

/**
 * Letters of one line that stand together.
 *
 * @param x where the first begins
 * @param y their base line
 * @param right where the last ends
 * @param firstWord how wide the first word is, up to where a line may be broken
 */
record TextRun(String text, double x, double y, double right, double size, double firstWord) {
  /** Letters this much of their size apart have a space between them. */
  private static final double SPACE = 0.15;

  /** Letters this much of their size apart belong to different columns. */
  private static final double COLUMN = 1.2;

  /** Lines of letters, from the top, each parted where there is a gap. */
  static List<TextRun> runs(List<Letter> letters) {
    return of(letters, COLUMN);
  }

  /** Lines of letters, from the top, each whole. */
  static List<TextRun> lines(List<Letter> letters) {
    return of(letters, Double.MAX_VALUE);
  }

  private static List<TextRun> of(List<Letter> letters, double column) {
    List<Letter> rest = new ArrayList<>(letters);
    rest.sort(Comparator.comparingDouble(Letter::y).reversed());
    List<TextRun> runs = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= rest.size(); i++) {
      boolean end =
          i == rest.size()
              || rest.get(from).y() - rest.get(i).y() > 0.35 * Math.max(4, rest.get(from).size());
      if (end) {
        List<Letter> line = new ArrayList<>(rest.subList(from, i));
        line.sort(Comparator.comparingDouble(Letter::x));
        part(line, column, runs);
        from = i;
      }
    }
    return runs;
  }

  private static void part(List<Letter> line, double column, List<TextRun> runs) {
    int from = 0;
    for (int i = 1; i <= line.size(); i++) {
      if (i == line.size()
          || line.get(i).x() - line.get(i - 1).right() > column * line.get(i).size()) {
        TextRun run = of(line.subList(from, i));
        if (!run.text().isBlank()) {
          runs.add(run);
        }
        from = i;
      }
    }
  }

  private static TextRun of(List<Letter> letters) {
    StringBuilder text = new StringBuilder();
    double end = letters.get(0).x();
    double word = -1;
    double start = -1;
    double right = end;
    for (Letter letter : letters) {
      boolean blank = letter.text().isBlank();
      boolean gap = text.length() > 0 && letter.x() - end > SPACE * letter.size();
      if (word < 0 && start >= 0 && (gap || blank || breaks(text))) {
        word = right - start;
      }
      if (gap && !blank && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
      if (!blank) {
        start = start < 0 ? letter.x() : start;
        right = letter.right();
      }
      text.append(letter.text());
      end = letter.right();
    }
    Letter first = letters.get(0);
    String words = text.toString().replace('\u00A0', ' ').replaceAll(" +", " ").strip();
    double width = word < 0 ? right - Math.max(0, start) : word;
    return new TextRun(words, start < 0 ? first.x() : start, first.y(), right, first.size(), width);
  }

  private static boolean breaks(CharSequence text) {
    char last = text.charAt(text.length() - 1);
    return text.length() > 1 && (last == '-' || last == '/');
  }

  /** Letters and digits alone, small: by them printed words are known again. */
  String plain() {
    return plain(text);
  }

  static String plain(String text) {
    return Normal.plain(text).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
