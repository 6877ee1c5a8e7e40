package se.stportfolj.pdf.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.stportfolj.pdf.page.Ink;
import se.stportfolj.pdf.page.Item;
import se.stportfolj.pdf.page.Item.Print;
import se.stportfolj.pdf.page.Item.Style;

/**
 * A page of a form as it is known again: by the names of its fields, or by what it prints where.
 *
 * @param page of the form, from 0
 * @param prints every line that it prints
 * @param names the official names of its fields
 */
record FormPage(Form form, int page, List<Line> prints, Set<String> names) {
  private static final FormValues NOTHING = FormValues.of(Map.of());
  private static final List<FormPage> ALL = all();

  /**
   * A printed line.
   *
   * @param text its letters and digits alone
   * @param x where it begins, in points from the left
   * @param y its base line, in points from the bottom
   * @param fromLeft whether it begins there, and is not set to the middle or the right
   */
  record Line(String text, double x, double y, double width, boolean fromLeft) {
    private static final double NEAR = 3;

    /** The blanks' own typeface is a little wider than that of the drawn forms. */
    private static final double WIDEST = 1.06;

    /** Whether a letter is one of its own, as far as its place tells. */
    boolean covers(double atX, double atY) {
      return Math.abs(atY - y) <= NEAR && atX >= x - NEAR && atX <= x + width + NEAR;
    }
  }

  /** The pages of every form. */
  static List<FormPage> ofAll() {
    return ALL;
  }

  private static List<FormPage> all() {
    List<FormPage> all = new ArrayList<>();
    for (FormId id : Forms.ids()) {
      Form form = Forms.load(id);
      for (int page = 0; page < form.pages().size(); page++) {
        all.add(new FormPage(form, page, prints(form, page), names(form, page)));
      }
    }
    return List.copyOf(all);
  }

  /**
   * The places for values.
   *
   * @param firstRow of the rows of service, from 0, where those of pages before are counted
   */
  List<Slot> slots(int firstRow) {
    return Slot.of(form, NOTHING, new Sheet(page, 0, 1, firstRow));
  }

  private static Set<String> names(Form form, int page) {
    Set<String> names = new HashSet<>();
    Slot.of(form, NOTHING, new Sheet(page, 0, 1, 0))
        .forEach(slot -> slot.acro().ifPresent(names::add));
    return Set.copyOf(names);
  }

  private static List<Line> prints(Form form, int page) {
    List<Line> lines = new ArrayList<>();
    for (Item item : form.pages().get(page).items()) {
      if (item instanceof Print print) {
        add(lines, print);
      } else if (item instanceof Item.TextField field) {
        add(lines, field.label());
      } else if (item instanceof Item.CheckBox box) {
        add(lines, box.label());
      } else if (item instanceof Item.RowTable table) {
        table.columns().forEach(column -> add(lines, table.label(column)));
      }
    }
    lines.removeIf(line -> line.text().isEmpty());
    return List.copyOf(lines);
  }

  private static void add(List<Line> lines, Print print) {
    double y = print.y();
    for (String line : print.words().printedLines()) {
      double width = Ink.width(line, print.size(), Style.BOLD) * Line.WIDEST;
      double x =
          switch (print.align()) {
            case LEFT -> print.x();
            case CENTER -> print.x() - width / 2;
            case RIGHT -> print.x() - width;
          };
      lines.add(new Line(TextRun.plain(line), x, y, width, print.align() == Item.Align.LEFT));
      y -= print.leading();
    }
  }
}
