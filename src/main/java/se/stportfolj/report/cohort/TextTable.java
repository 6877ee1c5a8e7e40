package se.stportfolj.report.cohort;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Style;

/** A table for the terminal: columns as wide as what stands in them, two spaces apart. */
final class TextTable {
  private final List<Column> columns = new ArrayList<>();
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param most how wide it may be; what is longer is cut off
   */
  private record Column(String head, boolean right, int most) {}

  /** Adds a column whose text begins at the left. */
  TextTable left(String head, int most) {
    columns.add(new Column(head, false, most));
    return this;
  }

  /** Adds a column of numbers. */
  TextTable right(String head) {
    columns.add(new Column(head, true, Integer.MAX_VALUE));
    return this;
  }

  /** Adds a row with as many cells as there are columns. */
  void row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(cells.size() + " cells, " + columns.size() + " columns");
    }
    List<String> cut = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      cut.add(Columns.cut(cells.get(i), columns.get(i).most()));
    }
    rows.add(cut);
  }

  /** Writes the heads and the rows. */
  void write(Writer out, Style style) throws IOException {
    List<String> heads = columns.stream().map(Column::head).toList();
    int[] widths = new int[columns.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Columns.of(heads.get(i));
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], Columns.of(row.get(i)));
      }
    }
    out.write(style.strong(line(heads, widths)) + "\n");
    for (List<String> row : rows) {
      out.write(line(row, widths) + "\n");
    }
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = cells.get(i);
      String pad = " ".repeat(widths[i] - Columns.of(cell));
      line.append(i == 0 ? "" : "  ").append(columns.get(i).right() ? pad + cell : cell + pad);
    }
    return line.toString().stripTrailing();
  }
}
