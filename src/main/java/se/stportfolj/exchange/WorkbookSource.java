package se.stportfolj.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * Reads a workbook such as st writes. Sheets are found by their names or their headings, and
 * headings by their text in either language, in any order.
 */
final class WorkbookSource {
  /** Above the headings somebody may have written a title. */
  private static final int MOST_ROWS_ABOVE = 20;

  private static final Set<String> COMPUTED = Set.of("status", "objectives-list", "choices");

  private final Haul haul;
  private final List<Headings> languages = Headings.all();
  private final CellReading cells = new CellReading(languages);

  private WorkbookSource(Haul haul) {
    this.haul = haul;
  }

  static Haul read(Path file, String shown) throws NotReadException, IOException {
    Map<String, List<String>> merged = SafeWorkbook.look(file, shown);
    WorkbookSource reading = new WorkbookSource(new Haul(shown, true));
    try (ReadableWorkbook workbook = reading.open(file)) {
      int index = 0;
      for (Sheet sheet : workbook.getSheets().toList()) {
        index++;
        List<String> ranges =
            merged.getOrDefault("xl/worksheets/sheet" + index + ".xml", List.of());
        if (!ranges.isEmpty()) {
          reading.haul.leave(
              sheet.getName(), Haul.say("workbook.merged", "cells", String.join(", ", ranges)));
        }
        reading.sheet(sheet);
      }
    }
    return reading.haul;
  }

  private ReadableWorkbook open(Path file) throws NotReadException {
    try {
      return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
    } catch (IOException | RuntimeException e) {
      // The reader throws whatever its parser of XML throws.
      throw broken();
    }
  }

  private NotReadException broken() {
    return new NotReadException(Haul.say("broken-zip", "file", haul.source()));
  }

  /** A row of headings, and which column of the sheet is which. */
  private record Head(Table table, int row, Map<Integer, Column> columns) {}

  private void sheet(Sheet sheet) throws NotReadException {
    if (isComputed(sheet.getName())) {
      haul.leave(sheet.getName(), Haul.say("workbook.computed"));
      return;
    }
    List<Row> rows = rows(sheet);
    if (rows.isEmpty()) {
      return;
    }
    Optional<Table> once = Optional.of(Table.contract()).filter(t -> isCalled(t, sheet.getName()));
    if (once.isPresent()) {
      new ContractSheet(haul, languages, cells).read(sheet.getName(), rows);
      return;
    }
    Optional<Head> head = head(sheet.getName(), rows);
    if (head.isEmpty()) {
      haul.leave(sheet.getName(), Haul.say("workbook.sheet"));
      return;
    }
    unknownHeadings(sheet.getName(), rows, head.get());
    for (Row row : rows) {
      if (row.getRowNum() > head.get().row()) {
        entry(sheet.getName(), row, head.get());
      }
    }
  }

  private List<Row> rows(Sheet sheet) throws NotReadException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.filter(row -> row.stream().anyMatch(WorkbookSource::isFilled)).toList();
    } catch (IOException | RuntimeException e) {
      throw broken();
    }
  }

  static boolean isFilled(Cell cell) {
    return cell != null
        && cell.getType() != CellType.EMPTY
        && (cell.getFormula() != null || !CellReading.text(cell).isEmpty());
  }

  private boolean isComputed(String name) {
    return COMPUTED.stream()
        .anyMatch(
            one ->
                languages.stream()
                    .anyMatch(
                        words -> Headings.plain(words.sheet(one)).equals(Headings.plain(name))));
  }

  private boolean isCalled(Table table, String name) {
    String plain = Headings.plain(name);
    return table.name().equals(plain)
        || languages.stream().anyMatch(words -> Headings.plain(words.of(table)).equals(plain));
  }

  /** The row with most headings; of a sheet with another name, if they are of one table alone. */
  private Optional<Head> head(String name, List<Row> rows) {
    Optional<Table> called = Table.of().stream().filter(t -> isCalled(t, name)).findFirst();
    List<Head> best = new ArrayList<>();
    for (Table table : Table.of()) {
      boolean possible =
          table.list().isPresent() && (called.isEmpty() || called.get().equals(table));
      if (possible) {
        best(table, rows).ifPresent(best::add);
      }
    }
    if (called.isPresent()) {
      return best.stream().findFirst();
    }
    int most = best.stream().mapToInt(head -> head.columns().size()).max().orElse(0);
    List<Head> first = best.stream().filter(head -> head.columns().size() == most).toList();
    boolean certain = first.size() == 1 && hasAll(first.get(0));
    return certain ? Optional.of(first.get(0)) : Optional.empty();
  }

  /** Whether every column is there that an entry needs to be one; ids are made. */
  private static boolean hasAll(Head head) {
    return head.table().columns().stream()
        .filter(column -> column.required() && !column.key().equals("id"))
        .filter(column -> !column.key().equals("percent"))
        .allMatch(column -> head.columns().containsValue(column));
  }

  private Optional<Head> best(Table table, List<Row> rows) {
    Map<String, Column> known = Headings.columns(table, languages);
    Optional<Head> best = Optional.empty();
    for (Row row : rows) {
      if (row.getRowNum() > MOST_ROWS_ABOVE) {
        break;
      }
      Map<Integer, Column> columns = new TreeMap<>();
      for (Cell cell : row) {
        if (isFilled(cell)) {
          Column column = known.get(Headings.plain(CellReading.text(cell)));
          if (column != null && !columns.containsValue(column)) {
            columns.put(cell.getColumnIndex(), column);
          }
        }
      }
      int least = best.isPresent() ? best.get().columns().size() : 0;
      if (columns.size() > least) {
        best = Optional.of(new Head(table, row.getRowNum(), columns));
      }
    }
    return best;
  }

  private void unknownHeadings(String sheet, List<Row> rows, Head head) {
    Map<String, Column> known = Headings.columns(head.table(), languages);
    for (Row row : rows) {
      if (row.getRowNum() < head.row()) {
        haul.leave(sheet + " " + row.getRowNum(), Haul.say("workbook.above"));
      }
      if (row.getRowNum() == head.row()) {
        for (Cell cell : row) {
          if (isFilled(cell) && !head.columns().containsKey(cell.getColumnIndex())) {
            String heading = CellReading.text(cell);
            Optional<String> meant = Headings.near(heading, known);
            haul.leave(
                sheet + " " + cell.getAddress(),
                meant.isPresent()
                    ? Haul.say("workbook.column-near", "column", heading, "meant", meant.get())
                    : Haul.say("workbook.column", "column", heading));
          }
        }
      }
    }
  }

  private void entry(String sheet, Row row, Head head) {
    RowReading reading = new RowReading(cells);
    for (Map.Entry<Integer, Column> column : head.columns().entrySet()) {
      row.getOptionalCell(column.getKey())
          .filter(WorkbookSource::isFilled)
          .ifPresent(cell -> reading.read(column.getValue(), cell));
    }
    reading.found(sheet + " " + row.getRowNum(), head.table()).ifPresent(haul::add);
  }
}
