package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.Row;
import se.stportfolj.edit.Value;
import se.stportfolj.format.Shape;

/** The sheet of what contract.yaml says once: a key to the left, its value to the right of it. */
final class ContractSheet {
  private final Haul haul;
  private final CellReading cells;
  private final Map<String, Column> known;
  private final List<Headings> languages;

  ContractSheet(Haul haul, List<Headings> languages, CellReading cells) {
    this.haul = haul;
    this.cells = cells;
    this.languages = languages;
    this.known = Headings.columns(Table.contract(), languages);
  }

  void read(String sheet, List<Row> rows) {
    Map<Column, Cell> filled = new LinkedHashMap<>();
    for (Row row : rows) {
      Optional<Cell> label = row.getOptionalCell(0).filter(WorkbookSource::isFilled);
      Optional<Cell> value = row.getOptionalCell(1).filter(WorkbookSource::isFilled);
      if (label.isEmpty() || isHead(CellReading.text(label.get()))) {
        continue;
      }
      String heading = CellReading.text(label.get());
      Column column = known.get(Headings.plain(heading));
      if (column == null) {
        Optional<String> meant = Headings.near(heading, known);
        haul.leave(
            sheet + " " + label.get().getAddress(),
            meant.isPresent()
                ? Haul.say("workbook.column-near", "column", heading, "meant", meant.get())
                : Haul.say("workbook.column", "column", heading));
      } else if (value.isPresent()) {
        filled.put(column, value.get());
      }
    }
    take(sheet, filled);
  }

  private boolean isHead(String label) {
    return languages.stream()
        .anyMatch(words -> Headings.plain(words.sheet("item")).equals(Headings.plain(label)));
  }

  /** Each value is an item of its own; those of a person are one. */
  private void take(String sheet, Map<Column, Cell> filled) {
    List<Column> named =
        Table.contract().columns().stream().filter(c -> c.shape() instanceof Shape.Named).toList();
    Map<List<String>, List<Column>> groups = new LinkedHashMap<>();
    for (Column column : filled.keySet()) {
      List<String> group =
          named.stream()
              .map(Column::path)
              .filter(path -> startsWith(column.path(), path))
              .max(Comparator.comparingInt(List::size))
              .orElse(column.path());
      groups.computeIfAbsent(group, none -> new ArrayList<>()).add(column);
    }
    for (List<Column> group : groups.values()) {
      RowReading reading = new RowReading(cells);
      group.forEach(column -> reading.read(column, filled.get(column)));
      String item = sheet + " " + filled.get(group.get(0)).getAddress();
      reading.found(item, Table.contract()).ifPresent(this::add);
    }
  }

  private static boolean startsWith(List<String> path, List<String> start) {
    return path.size() >= start.size() && path.subList(0, start.size()).equals(start);
  }

  private void add(Found found) {
    Optional<Value> number = Contents.at(found.entry(), List.of("trainee", "personnummer"));
    if (number.isPresent()) {
      haul.number(Cells.text(number.get()));
    } else if (found.entry().keys().isEmpty()) {
      found.left().forEach(why -> haul.leave(found.item(), why));
    } else {
      haul.add(found);
    }
  }
}
