package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;
import se.stportfolj.report.table.Cell;
import se.stportfolj.report.table.Sheet;
import se.stportfolj.report.table.WorkbookFile;
import se.stportfolj.text.Texts;

/** A portfolio as sheets: one for what contract.yaml says once, and one for each list. */
public final class TableSheets {
  private final Headings headings;
  private final Cells cells;
  private final Disclosure disclosure;
  private final List<String> tooLong = new ArrayList<>();

  /** In the words of a language, as far as it is to be disclosed. */
  public TableSheets(Texts texts, Disclosure disclosure) {
    this.headings = new Headings(texts);
    this.cells = new Cells(headings);
    this.disclosure = disclosure;
  }

  /** The sheets of a portfolio, all of them also where nothing is written yet. */
  public List<Sheet> of(Contents contents) {
    List<Sheet> sheets = new ArrayList<>();
    for (Table table : Table.of()) {
      List<Keys> entries = contents.entries(table);
      entries.forEach(disclosure::look);
      sheets.add(table.list().isEmpty() ? once(table, entries) : list(table, entries));
    }
    return sheets;
  }

  /** The names of those sheets, the same in every language. */
  public static List<String> names() {
    return Table.of().stream().map(Table::name).toList();
  }

  /** What is too long for a cell of a workbook: the sheet and the column. */
  public List<String> tooLong() {
    return List.copyOf(tooLong);
  }

  /** What a file says once: a row for each key, since there is one value of each. */
  private Sheet once(Table table, List<Keys> entries) {
    Keys only = entries.isEmpty() ? Keys.NONE : entries.get(0);
    List<List<Cell>> rows = new ArrayList<>();
    for (Column column : columns(table, entries)) {
      List<Cell> row = new ArrayList<>(List.of(new Cell.Text(headings.of(column))));
      row.add(cell(only, column, table));
      List<String> words = cells.choices(column);
      row.add(new Cell.Text(String.join(" / ", words)));
      rows.add(row);
    }
    List<Sheet.Column> columns =
        List.of(
            new Sheet.Column(headings.sheet("item"), 42),
            new Sheet.Column(headings.sheet("value"), 42),
            new Sheet.Column(headings.sheet("choices"), 42));
    return new Sheet(headings.of(table), columns, rows);
  }

  private Sheet list(Table table, List<Keys> entries) {
    List<Column> columns = columns(table, entries);
    List<Sheet.Column> titles = new ArrayList<>();
    for (Column column : columns) {
      titles.add(
          new Sheet.Column(headings.of(column), width(column.shape()), cells.choices(column)));
    }
    List<List<Cell>> rows = new ArrayList<>();
    for (Keys entry : entries) {
      List<Cell> row = new ArrayList<>();
      for (Column column : columns) {
        row.add(cell(entry, column, table));
      }
      rows.add(row);
    }
    return new Sheet(headings.of(table), titles, rows);
  }

  private List<Column> columns(Table table, List<Keys> entries) {
    List<Column> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      if (!column.isPersonnummer() || disclosure.numbers()) {
        columns.add(column);
      }
      if (column.shape() instanceof Shape.Named
          && entries.stream().anyMatch(entry -> Cells.isNameAlone(entry, column))) {
        columns.add(column.ofNameAlone());
      }
    }
    return columns;
  }

  private Cell cell(Keys entry, Column column, Table table) {
    if (column.isPersonnummer() && !disclosure.numbers()) {
      return Cell.EMPTY;
    }
    Cell cell = cells.of(entry, column);
    if (cell instanceof Cell.Text text) {
      if (text.text().length() > WorkbookFile.MOST) {
        tooLong.add(headings.of(table) + ": " + headings.of(column));
      }
      return new Cell.Text(disclosure.of(text.text(), column.last(), column.shape()));
    }
    return cell;
  }

  private static int width(Shape shape) {
    if (shape instanceof Shape.Text text && text.lines()) {
      return 50;
    }
    return shape instanceof Shape.Day || shape instanceof Shape.Decimal ? 12 : 22;
  }
}
