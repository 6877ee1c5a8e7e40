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
   * @param choices the words that it may have; none where it may have any
   */
  public record Column(String title, int width, List<String> choices) {
    /** Keeps its own copy. */
    public Column {
      choices = List.copyOf(choices);
    }

    /** A column in which anything may stand. */
    public Column(String title, int width) {
      this(title, width, List.of());
    }
  }

  /** The titles of its columns. */
  List<String> titles() {
    List<String> titles = new ArrayList<>();
    for (Column column : columns) {
      titles.add(column.title());
    }
    return titles;
  }
}
