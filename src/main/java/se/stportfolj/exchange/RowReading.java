package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** An entry out of the cells of a row. */
final class RowReading {
  private final CellReading cells;
  private final List<Message> changed = new ArrayList<>();
  private final List<Message> left = new ArrayList<>();
  private final List<List<String>> people = new ArrayList<>();
  private Keys entry = Keys.NONE;

  RowReading(CellReading cells) {
    this.cells = cells;
  }

  /** Takes a cell into the entry, or says why not. */
  void read(Column column, Cell cell) {
    CellReading.Read read = cells.of(cell, column.shape());
    Optional<Message> told = read.told().map(why -> at(cell, why));
    if (read.value().isEmpty()) {
      told.ifPresent(left::add);
      return;
    }
    told.ifPresent(changed::add);
    if (column.shape() instanceof Shape.Named) {
      people.add(column.path());
    }
    boolean delmal = column.last().equals("objectives");
    put(column.path(), delmal ? spelled(read.value().get()) : read.value().get());
  }

  private static Value spelled(Value value) {
    return value instanceof Value.Items items
        ? Value.texts(
            items.items().stream()
                .flatMap(one -> ObjectiveCodes.spelled(Cells.text(one)).stream())
                .toList())
        : value;
  }

  private static Message at(Cell cell, Message why) {
    return new Message(
        "import.cell",
        java.util.Map.of(
            "cell", Blank.of(cell.getAddress().toString()), "because", new Blank.Said(why)));
  }

  /** A person's name may stand in the way of the person's other keys: it becomes one of them. */
  private void put(List<String> path, Value value) {
    List<String> above = path.subList(0, path.size() - 1);
    Optional<Value> there = above.isEmpty() ? Optional.empty() : Contents.at(entry, above);
    if (there.isPresent() && !(there.get() instanceof Keys)) {
      entry = Contents.with(entry, above, Keys.NONE.with(Column.NAME, there.get()));
    }
    Optional<Value> here = Contents.at(entry, path);
    boolean person = people.contains(path) && here.isPresent() && here.get() instanceof Keys;
    entry =
        person
            ? Contents.with(entry, path, ((Keys) here.get()).with(Column.NAME, value))
            : Contents.with(entry, path, value);
  }

  /** The entry, if anything could be read of it or is to be told. */
  Optional<Found> found(String item, Table table) {
    return entry.keys().isEmpty() && left.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found(item, table, entry, changed, left));
  }
}
