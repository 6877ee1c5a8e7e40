package se.stportfolj.exchange;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.FileFormat;

/**
 * A name without more in a table means somebody who is described elsewhere. Where nobody of that
 * name is, it becomes the description of the person, as far as it goes.
 */
public final class NamesAlone {
  private final Set<String> known = new HashSet<>();

  /**
   * Knows those whom the portfolio and the sources describe.
   *
   * @param region the names of those whom the region describes
   */
  public NamesAlone(Contents contents, List<Haul> hauls, Collection<String> region) {
    region.forEach(name -> known.add(Headings.plain(name)));
    describe(Table.contract(), contents.of(FileFormat.CONTRACT));
    contents.entries(Table.ofList("people")).forEach(this::person);
    for (Haul haul : hauls) {
      for (Found found : haul.found()) {
        describe(found.table(), found.entry());
        if (found.table().name().equals("people")) {
          person(found.entry());
        }
      }
    }
  }

  /** The people of a contract; those of other files are not known by name. */
  private void describe(Table table, Keys entry) {
    if (table.equals(Table.contract())) {
      for (Column column : table.columns()) {
        if (column.shape() instanceof Shape.Named
            && Contents.at(entry, column.path()).orElse(null) instanceof Keys person) {
          person(person);
        }
      }
    }
  }

  private void person(Keys person) {
    Contents.at(person, List.of(Column.NAME))
        .ifPresent(name -> known.add(Headings.plain(Cells.text(name))));
  }

  /** Describes in a source whom nobody describes. */
  public void describe(Haul haul) {
    for (int i = 0; i < haul.found().size(); i++) {
      Found found = haul.found().get(i);
      Keys entry = found.entry();
      for (Column column : found.table().columns()) {
        Optional<Value> value =
            column.shape() instanceof Shape.Named
                ? Contents.at(entry, column.path())
                : Optional.empty();
        if (value.isPresent()
            && !(value.get() instanceof Keys)
            && !known.contains(Headings.plain(Cells.text(value.get())))) {
          entry = Contents.with(entry, column.path(), Keys.NONE.with(Column.NAME, value.get()));
        }
      }
      haul.found().set(i, found.with(entry));
    }
  }
}
