package se.stportfolj.report.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A table with a name.
 *
 * @param name as the tab of a workbook has it: at most 31 characters, and none of {@code []:*?/\}
 */
public record Sheet(String name, List<Column> columns, List<List<Cell>> rows) {
  /** Keeps its own copies. */
  public Sheet {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A column.
   *
   * @param width in characters
   */
  public record Column(String title, int width) {}

  /** The titles of its columns. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (Column column : columns) {
      titles.add(column.title());
    }
    return titles;
  }
}
