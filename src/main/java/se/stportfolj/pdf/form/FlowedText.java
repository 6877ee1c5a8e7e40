package se.stportfolj.pdf.form;

import java.util.List;
import java.util.Set;
import se.stportfolj.pdf.page.Fit;

/** Lines in a box made the text again that was set into it. */
final class FlowedText {
  /** Words before which a hyphen stands for the end of another: {@code barn- och ungdom}. */
  private static final Set<String> AND = Set.of("och", "eller", "samt", "respektive");

  /** Base lines this many sizes apart have an empty line between them. */
  private static final double EMPTY_LINE = 1.9;

  private FlowedText() {}

  /** A short value: whatever its lines, it is one. */
  static String oneLine(List<TextRun> lines) {
    StringBuilder text = new StringBuilder();
    for (TextRun line : lines) {
      join(text, line.text());
    }
    return text.toString();
  }

  /**
   * Running text: a line goes on where the next word had no room in it.
   *
   * @param right where the lines end, in points
   */
  static String running(List<TextRun> lines, double right) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < lines.size(); i++) {
      TextRun line = lines.get(i);
      if (i > 0) {
        TextRun before = lines.get(i - 1);
        double space = 0.28 * line.size();
        boolean full = before.right() + space + line.firstWord() > right - Fit.MARGIN;
        boolean apart = before.y() - line.y() > EMPTY_LINE * line.size();
        if (full && !apart) {
          join(text, line.text());
          continue;
        }
        text.append(apart ? "\n\n" : "\n");
      }
      text.append(line.text());
    }
    return text.toString();
  }

  /** Puts words behind others that go on in the next line. */
  static void join(StringBuilder text, String next) {
    if (text.length() > 0 && !isBroken(text, next)) {
      text.append(' ');
    }
    text.append(next);
  }

  private static boolean isBroken(StringBuilder text, String next) {
    char last = text.charAt(text.length() - 1);
    return text.length() > 1
        && (last == '-' || last == '/')
        && Character.isLetter(text.charAt(text.length() - 2))
        && !next.isEmpty()
        && Character.isLetter(next.charAt(0))
        && !AND.contains(next.split(" ", 2)[0]);
  }
}
