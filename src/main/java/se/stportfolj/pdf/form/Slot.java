package se.stportfolj.pdf.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import se.stportfolj.pdf.page.Band;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.Item;
import se.stportfolj.pdf.page.Item.Align;
import se.stportfolj.pdf.page.Item.CheckBox;
import se.stportfolj.pdf.page.Item.Column;
import se.stportfolj.pdf.page.Item.Print;
import se.stportfolj.pdf.page.Item.RowTable;
import se.stportfolj.pdf.page.Item.TextField;
import se.stportfolj.pdf.page.Printability;

/**
 * One place for one value on one copy of a form.
 *
 * @param page which of the form's pages, from 0
 * @param name our name of the field, unlike any other in the document
 * @param acro the official blank's name of it, just as unique; empty where the blank has no field
 * @param caption what the form calls it, for screen readers
 * @param onSheet what a continuation sheet calls it, which finds its place on the form by eye
 * @param value in printable form; of a box to tick, {@code "x"} or nothing
 * @param clear the heights between which letters touch nothing that the form prints
 * @param baseLine where a single line stands, so that it is level with the label beside it
 * @param continues the name of the field whose text goes on in this one
 * @param goesOn whether another field takes the text that has no room here
 */
public record Slot(
    int page,
    String name,
    Optional<String> acro,
    String caption,
    String onSheet,
    Box rect,
    Align align,
    boolean multiline,
    boolean tick,
    String value,
    Band clear,
    OptionalDouble baseLine,
    Optional<String> continues,
    boolean goesOn) {
  /** The places of one page, in reading order. */
  static List<Slot> of(Form form, FormValues values, Sheet sheet) {
    List<Slot> slots = new ArrayList<>();
    int row = sheet.firstRow();
    for (Item item : form.pages().get(sheet.page()).items()) {
      if (item instanceof TextField field) {
        String value = sheet.isLastCopy() || !field.lastCopyOnly() ? values.text(field.key()) : "";
        slots.add(text(form, sheet, field, value));
      } else if (item instanceof CheckBox box) {
        slots.add(check(sheet, box, values.checked().contains(box.key())));
      } else if (item instanceof RowTable table) {
        slots.addAll(rows(sheet, table, values, row));
        row += table.rowNames().size();
      } else if (!(item instanceof Print || item instanceof Item.Frame)) {
        throw new AssertionError(item);
      }
    }
    return slots;
  }

  private static Slot text(Form form, Sheet sheet, TextField field, String value) {
    return new Slot(
        sheet.page(),
        field.key() + sheet.suffix(),
        field.acro().map(acro -> acro + sheet.suffix()),
        field.caption(),
        field.caption(),
        field.rect(),
        field.align(),
        field.multiline(),
        false,
        field.multiline() ? Printability.normalise(value) : Printability.oneLine(value),
        field.clear(),
        field.labelIsBeside() ? OptionalDouble.of(field.label().y()) : OptionalDouble.empty(),
        field.continues(),
        form.goesOn(field.key()));
  }

  private static Slot check(Sheet sheet, CheckBox box, boolean checked) {
    return plain(
        sheet,
        box.key() + sheet.suffix(),
        box.acro() + sheet.suffix(),
        box.caption(),
        box.caption(),
        box.rect(),
        new Band(box.rect().bottom(), box.rect().top()),
        true,
        checked ? "x" : "");
  }

  private static List<Slot> rows(Sheet sheet, RowTable table, FormValues values, int first) {
    List<Slot> slots = new ArrayList<>();
    for (int i = 0; i < table.rowNames().size(); i++) {
      int row = first + i;
      for (Column column : table.columns()) {
        String value = row < values.rows().size() ? values.rows().get(row).cell(column.key()) : "";
        slots.add(
            plain(
                sheet,
                table.key() + "-" + (row + 1) + "-" + column.key(),
                column.acro() + table.rowNames().get(i) + sheet.suffix(),
                column.label().text() + ", rad " + (row + 1),
                column.label().text() + ", " + told(values, row, column),
                table.frame(i, column).inset(1.1, 0.3, 1.0, 0.7),
                table.clear(i, column),
                false,
                Printability.oneLine(value)));
      }
    }
    return slots;
  }

  /** No form numbers its rows: by the row's period, or else by the place. */
  private static String told(FormValues values, int row, Column column) {
    if (row >= values.rows().size()) {
      return "";
    }
    FormValues.Row content = values.rows().get(row);
    boolean isPeriod = column.key().equals("period") || content.period().isEmpty();
    return Printability.oneLine(isPeriod ? content.unit() : content.period());
  }

  private static Slot plain(
      Sheet sheet,
      String name,
      String acro,
      String caption,
      String onSheet,
      Box rect,
      Band clear,
      boolean tick,
      String value) {
    return new Slot(
        sheet.page(),
        name,
        Optional.of(acro),
        caption,
        onSheet,
        rect,
        Align.LEFT,
        false,
        tick,
        value,
        clear,
        OptionalDouble.empty(),
        Optional.empty(),
        false);
  }
}
