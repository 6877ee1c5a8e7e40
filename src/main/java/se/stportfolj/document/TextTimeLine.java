package se.stportfolj.document;

import java.util.Arrays;
import java.util.stream.Collectors;
import se.stportfolj.pdf.running.Block;

/** A time line in letters of one width, for Markdown. */
final class TextTimeLine {
  private static final int NAMES = 26;
  private static final int WIDTH = 60;

  private TextTimeLine() {}

  static String of(Block.TimeLine line) {
    StringBuilder out = new StringBuilder();
    out.append(line.told()).append("\n\n```text\n");
    for (Block.Lane lane : line.lanes()) {
      out.append(row(name(lane.label()), bars(lane))).append('\n');
    }
    char[] years = blank();
    line.ticks().forEach(tick -> put(years, column(tick.at()), tick.label()));
    out.append(row("", years)).append("\n```\n\n");
    return out.append(
            line.legend().stream()
                .map(key -> letter(key.shade()) + " " + key.text())
                .collect(Collectors.joining(", ")))
        .append('\n')
        .toString();
  }

  private static char[] bars(Block.Lane lane) {
    char[] row = blank();
    for (Block.Bar bar : lane.bars()) {
      int from = column(bar.from());
      int to = Math.max(from + 1, (int) Math.round(bar.to() * WIDTH));
      Arrays.fill(row, from, Math.min(WIDTH, to), letter(bar.shade()));
    }
    return row;
  }

  private static char letter(Block.Shade shade) {
    return switch (shade) {
      case OPEN -> '·';
      case LIGHT -> '░';
      case MIDDLE -> '▒';
      case DARK -> '█';
    };
  }

  private static int column(double at) {
    return Math.min(WIDTH - 1, (int) Math.round(at * WIDTH));
  }

  /** Where there is room before the end and after what stands there. */
  private static void put(char[] row, int at, String label) {
    boolean room =
        at + label.length() <= row.length && (at == 0 || row[at - 1] == ' ') && row[at] == ' ';
    for (int i = 0; room && i < label.length(); i++) {
      row[at + i] = label.charAt(i);
    }
  }

  private static char[] blank() {
    char[] row = new char[WIDTH];
    Arrays.fill(row, ' ');
    return row;
  }

  private static String row(String name, char[] row) {
    return (name
            + " ".repeat(Math.max(0, NAMES - name.codePointCount(0, name.length())) + 1)
            + new String(row))
        .stripTrailing();
  }

  /** Short, on one line, and nothing that ends the block of letters. */
  private static String name(String label) {
    String line = label.replaceAll("\\s+", " ").replace('`', '\'');
    int points = line.codePointCount(0, line.length());
    return points <= NAMES
        ? line
        : line.substring(0, line.offsetByCodePoints(0, NAMES - 1)).stripTrailing() + "…";
  }
}
