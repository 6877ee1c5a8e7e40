package se.stportfolj.pdf.running;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Wrap;

/** A table with a frame around each cell. On a further page its head stands again. */
final class RunningTable {
  private static final double SIZE = 8.5;
  private static final double ROW = SIZE * Flow.LEAD;
  private static final double MARGIN = 3;

  /** The empty rows of a table that has no others. */
  private static final int TO_WRITE_IN = 3;

  /** As many lines of one row as stand on a page below the head. */
  private static final int MOST = 50;

  private final Block.Table table;
  private final Flow flow;

  RunningTable(Block.Table table, Flow flow) {
    this.table = table;
    this.flow = flow;
  }

  /** The head and the first row: less than that does not stand alone. */
  double least() {
    double first =
        table.rows().isEmpty() ? Flow.PEN : height(lines(table.rows().get(0), Style.REGULAR));
    return height(lines(table.head(), Style.BOLD)) + Math.min(first, MOST * ROW / 2);
  }

  void draw() throws IOException {
    flow.need(least());
    head();
    for (List<String> row : table.rows()) {
      row(lines(row, Style.REGULAR));
    }
    if (table.rows().isEmpty()) {
      for (int i = 0; i < TO_WRITE_IN; i++) {
        fit(Flow.PEN);
        frames(Flow.PEN);
        flow.down(Flow.PEN);
      }
    }
    flow.down(8);
  }

  private void head() throws IOException {
    put(lines(table.head(), Style.BOLD), Style.BOLD);
  }

  /** A row; one that is higher than a page goes on in a further row. */
  private void row(List<List<Wrap.Line>> cells) throws IOException {
    int lines = most(cells);
    for (int from = 0; from < lines; from += MOST) {
      List<List<Wrap.Line>> part = new ArrayList<>();
      for (List<Wrap.Line> cell : cells) {
        part.add(
            from >= cell.size()
                ? Collections.emptyList()
                : cell.subList(from, Math.min(cell.size(), from + MOST)));
      }
      fit(height(part));
      put(part, Style.REGULAR);
    }
  }

  private void fit(double height) throws IOException {
    if (flow.y() - height < Flow.BOTTOM) {
      flow.turn();
      head();
    }
  }

  private void put(List<List<Wrap.Line>> cells, Style style) throws IOException {
    double height = height(cells);
    frames(height);
    double x = Flow.LEFT;
    for (int i = 0; i < cells.size(); i++) {
      double at = flow.y() - 2.5;
      for (Wrap.Line line : cells.get(i)) {
        if (!line.text().isEmpty()) {
          flow.ink().text(line.text(), x + MARGIN, at, SIZE, style);
        }
        at -= ROW;
      }
      x += width(i);
    }
    flow.down(height);
  }

  private void frames(double height) {
    double x = Flow.LEFT;
    for (int i = 0; i < table.head().size(); i++) {
      flow.ink().frame(new Box(x, flow.y() - height + SIZE, x + width(i), flow.y() + SIZE));
      x += width(i);
    }
  }

  private List<List<Wrap.Line>> lines(List<String> cells, Style style) {
    List<List<Wrap.Line>> lines = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      lines.add(Flow.wrapped(cells.get(i), SIZE, width(i) - 2 * MARGIN, style));
    }
    return lines;
  }

  private double width(int column) {
    int sum = table.shares().stream().mapToInt(Integer::intValue).sum();
    return (Flow.RIGHT - Flow.LEFT) * table.shares().get(column) / sum;
  }

  private static double height(List<List<Wrap.Line>> cells) {
    return Math.max(1, most(cells)) * ROW + 5;
  }

  private static int most(List<List<Wrap.Line>> cells) {
    return cells.stream().mapToInt(List::size).max().orElse(0);
  }
}
