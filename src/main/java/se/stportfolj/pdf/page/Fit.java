package se.stportfolj.pdf.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value laid out in its field: as large as there is room for, never below {@value #SMALLEST}
 * points, never outside.
 *
 * @param lines as they are to be printed
 * @param size of the letters, in points
 * @param leading from base line to base line, as a part of the size
 * @param shown the part of the value that is on the form, with a note when there is more
 * @param rest what a continuation sheet must carry; empty when everything found room
 */
public record Fit(List<String> lines, double size, double leading, String shown, String rest) {
  /** Smaller print is hard to read on paper. */
  public static final double SMALLEST = 8;

  /** From base line to base line of running text, as a part of the size. */
  private static final double LEADING = 1.15;

  /** The same of a short value, so that two lines of it fit under the label of a low box. */
  private static final double SHORT_LEADING = 1.1;

  /** Points kept free at each side. */
  public static final double MARGIN = 2;

  public static final String MORE = "(Fortsätter på fortsättningsblad)";
  public static final String MORE_SHORT = " … (forts.)";
  private static final double STEP = 0.5;

  public Fit {
    lines = List.copyOf(lines);
  }

  /**
   * Lays out a value in printable form; running text fills the field from its top, other values are
   * short.
   *
   * @param goesOn whether the form itself says where running text goes on
   */
  public static Fit of(String text, Box rect, double largest, boolean running, boolean goesOn) {
    double width = rect.width() - 2 * MARGIN;
    for (double size = largest; size >= SMALLEST; size -= STEP) {
      List<Wrap.Line> lines = Wrap.lines(text, size, width);
      if (lines.size() <= capacity(rect, size, running)) {
        return new Fit(
            lines.stream().map(Wrap.Line::text).toList(), size, leading(running), text, "");
      }
    }
    return running ? beginning(text, rect, width, goesOn) : abridged(text, rect, width);
  }

  /** Points from the upper edge of the first line's letters to the lower edge of the last's. */
  public double height() {
    return heightOf(lines.size(), size, leading);
  }

  /** The most lines that a field holds; always one. */
  private static int capacity(Box rect, double size, boolean running) {
    double room = rect.height() - (running ? 2 * MARGIN : 0);
    int lines = 1;
    while (heightOf(lines + 1, size, leading(running)) <= room) {
      lines++;
    }
    return lines;
  }

  private static double leading(boolean running) {
    return running ? LEADING : SHORT_LEADING;
  }

  private static double heightOf(int lines, double size, double leading) {
    return (lines - 1) * leading * size + (Typeface.ASCENT + Typeface.DESCENT) * size;
  }

  /** Running text that does not fit: what the field holds, a note, and the rest. */
  private static Fit beginning(String text, Box rect, double width, boolean goesOn) {
    List<Wrap.Line> all = Wrap.lines(text, SMALLEST, width);
    int kept = Math.max(0, capacity(rect, SMALLEST, true) - (goesOn ? 0 : 1));
    int cut = all.get(kept).start();
    List<String> lines =
        all.subList(0, kept).stream().map(Wrap.Line::text).collect(Collectors.toList());
    String shown = text.substring(0, cut).stripTrailing();
    if (!goesOn) {
      lines.add(MORE);
      shown = (shown + "\n" + MORE).strip();
    }
    return new Fit(lines, SMALLEST, LEADING, shown, text.substring(cut));
  }

  /** A short value that does not fit: its first words, and all of it on the sheet. */
  private static Fit abridged(String text, Box rect, double width) {
    int most = capacity(rect, SMALLEST, false);
    List<Wrap.Line> all = Wrap.lines(text, SMALLEST, width);
    int cut = all.size() > most ? all.get(most).start() : text.length();
    while (cut > 0) {
      cut = text.offsetByCodePoints(cut, -1);
      boolean whole = cut == 0 || text.charAt(cut) == ' ' || !text.substring(0, cut).contains(" ");
      String shown = text.substring(0, cut).strip() + MORE_SHORT;
      List<Wrap.Line> lines = Wrap.lines(shown, SMALLEST, width);
      if (whole && lines.size() <= most) {
        return new Fit(
            lines.stream().map(Wrap.Line::text).toList(), SMALLEST, SHORT_LEADING, shown, text);
      }
    }
    return new Fit(List.of(), SMALLEST, SHORT_LEADING, "", text);
  }
}
