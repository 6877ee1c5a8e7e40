package se.stportfolj.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.pdf.Item.Align;
import se.stportfolj.pdf.Item.CheckBox;
import se.stportfolj.pdf.Item.Column;
import se.stportfolj.pdf.Item.Print;
import se.stportfolj.pdf.Item.RowTable;
import se.stportfolj.pdf.Item.TextField;

/**
 * One place for one value on one copy of a form.
 *
 * @param page within the copy, from 0
 * @param name our name of the field, unlike any other in the document
 * @param acro the official blank's name of it, likewise; empty where the blank has no field
 * @param caption what the form calls it, for a continuation sheet and for screen readers
 * @param value in printable form; of a box to tick, {@code "x"} or nothing
 */
record Slot(
    int page,
    String name,
    Optional<String> acro,
    String caption,
    Box rect,
    Align align,
    boolean multiline,
    boolean tick,
    String value) {

  /** How many copies of the form the rows need. */
  static int copies(Form form, FormValues values) {
    int perCopy = form.rowsPerCopy();
    return perCopy == 0 ? 1 : Math.max(1, (values.rows().size() + perCopy - 1) / perCopy);
  }

  /** What tells a further copy's field names from the first's; copies count from 0. */
  static String suffix(int copy) {
    return copy == 0 ? "" : " (del " + (copy + 1) + ")";
  }

  /** The places of one copy, in reading order. */
  static List<Slot> of(Form form, FormValues values, int copy) {
    boolean last = copy == copies(form, values) - 1;
    List<Slot> slots = new ArrayList<>();
    int row = copy * form.rowsPerCopy();
    for (int page = 0; page < form.pages().size(); page++) {
      for (Item item : form.pages().get(page).items()) {
        if (item instanceof TextField field) {
          String value = last || !field.lastCopyOnly() ? values.text(field.key()) : "";
          slots.add(text(page, field, suffix(copy), value));
        } else if (item instanceof CheckBox box) {
          slots.add(check(page, box, suffix(copy), values.checked().contains(box.key())));
        } else if (item instanceof RowTable table) {
          slots.addAll(rows(page, table, suffix(copy), values, row));
          row += table.rowNames().size();
        } else if (!(item instanceof Print)) {
          throw new AssertionError(item);
        }
      }
    }
    return slots;
  }

  private static Slot text(int page, TextField field, String suffix, String value) {
    return new Slot(
        page,
        field.key() + suffix,
        field.acro().map(acro -> acro + suffix),
        field.label().words().text().replaceAll(":$", ""),
        field.rect(),
        field.align(),
        field.multiline(),
        false,
        field.multiline() ? Printability.normalise(value) : Printability.oneLine(value));
  }

  private static Slot check(int page, CheckBox box, String suffix, boolean checked) {
    return new Slot(
        page,
        box.key() + suffix,
        Optional.of(box.acro() + suffix),
        box.label().words().text(),
        box.rect(),
        Align.LEFT,
        false,
        true,
        checked ? "x" : "");
  }

  private static List<Slot> rows(
      int page, RowTable table, String suffix, FormValues values, int first) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < table.rowNames().size(); i++) {
      int row = first + i;
      for (Column column : table.columns()) {
        String value = row < values.rows().size() ? values.rows().get(row).cell(column.key()) : "";
        slots.add(
            new Slot(
                page,
                table.key() + "-" + (row + 1) + "-" + column.key(),
                Optional.of(column.acro() + table.rowNames().get(i) + suffix),
                column.label().text() + ", rad " + (row + 1),
                table.frame(i, column).inset(1.1, 0.3, 1.0, 0.7),
                Align.LEFT,
                false,
                false,
                Printability.oneLine(value)));
      }
    }
    return slots;
  }
}
