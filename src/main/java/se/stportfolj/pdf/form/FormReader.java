package se.stportfolj.pdf.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.stportfolj.format.Section;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.pdf.page.Item;
import se.stportfolj.pdf.page.Item.Align;
import se.stportfolj.pdf.page.Item.CheckBox;
import se.stportfolj.pdf.page.Item.Column;
import se.stportfolj.pdf.page.Item.Print;
import se.stportfolj.pdf.page.Item.Role;
import se.stportfolj.pdf.page.Item.RowTable;
import se.stportfolj.pdf.page.Item.Style;
import se.stportfolj.pdf.page.Item.TextField;
import se.stportfolj.pdf.page.Lettering;

/**
 * Reads a form description. The files are part of the program, so a fault in one is a fault of the
 * program: {@link IllegalStateException} with the line.
 */
final class FormReader {
  /** What stands before the labels of the fields that follow, as "Studierektor: "; or nothing. */
  private String heading = "";

  private FormReader() {}

  static Form read(FormId id, byte[] yaml) {
    Section top = Section.of("forms/" + id + ".yaml", yaml);
    if (!top.text("form").equals(id.toString())) {
      throw new IllegalStateException("Form " + id + " calls itself " + top.text("form"));
    }
    List<Form.Page> pages = new ArrayList<>();
    for (Section page : top.sections("pages")) {
      FormReader reader = new FormReader();
      pages.add(new Form.Page(page.sections("items").stream().map(reader::item).toList()));
    }
    return new Form(
        id,
        top.text("regulation"),
        top.text("bilaga"),
        top.text("title"),
        top.text("foot"),
        top.number("text-size"),
        pages);
  }

  private Item item(Section item) {
    if (item.has("text")) {
      return print(item);
    }
    if (item.has("field")) {
      return field(item);
    }
    if (item.has("check")) {
      Print label = label(item, Optional.empty());
      String caption = heading + label.words().text();
      return new CheckBox(item.text("check"), item.text("acro"), label, caption, box(item, "rect"));
    }
    return item.has("table") ? table(item) : new Item.Frame(box(item, "lines"));
  }

  private Print print(Section item) {
    Role role = choice(Role.class, item.text("role"));
    Style usual = role == Role.SECTION ? Style.BOLD : Style.REGULAR;
    List<Double> at = item.numbers("at", 2);
    Lettering words = Lettering.parse(item.text("text"));
    if (role == Role.SECTION || item.has("heading")) {
      heading =
          item.optionalText("heading")
              .map(h -> h.equals("true") ? words.text() : h)
              .map(h -> h + ": ")
              .orElse("");
    }
    return new Print(
        words,
        role,
        item.optionalText("style").map(s -> choice(Style.class, s)).orElse(usual),
        item.number("size"),
        leading(item, item.number("size")),
        align(item),
        at.get(0),
        at.get(1));
  }

  private TextField field(Section item) {
    Optional<Box> box = item.has("box") ? Optional.of(box(item, "box")) : Optional.empty();
    Optional<Box> frame = item.has("frame") ? Optional.of(box(item, "frame")) : box;
    // Below the label and just inside the lines, as the blanks place their fields.
    Box rect =
        item.has("rect")
            ? box(item, "rect")
            : box(item, "box").inset(1.1, 0.3, 1.0, below(item, box(item, "box")));
    Print label = label(item, box);
    return new TextField(
        item.text("field"),
        item.optionalText("acro"),
        label,
        heading + label.words().text().replaceAll("[:.]$", ""),
        frame,
        rect,
        align(item),
        flag(item, "multiline"),
        flag(item, "by-hand"),
        flag(item, "last-copy-only"),
        item.has("keep-free") ? item.number("keep-free") : 0,
        item.optionalText("continues"));
  }

  /** How much of a box its label takes; the boxes of 2015 are lower than those of 2021. */
  private static double below(Section item, Box box) {
    if (flag(item, "multiline")) {
      return 11.5;
    }
    return box.height() < 30 ? 8.3 : 9.9;
  }

  private static Print label(Section item, Optional<Box> box) {
    Style style =
        item.optionalText("label-style").map(s -> choice(Style.class, s)).orElse(Style.BOLD);
    double size = item.has("label-size") ? item.number("label-size") : Print.LABEL_SIZE;
    boolean usual = box.isPresent() && !item.has("label-at");
    double x = usual ? box.get().left() + Print.LABEL_INDENT : item.numbers("label-at", 2).get(0);
    double y = usual ? box.get().top() - Print.LABEL_DROP : item.numbers("label-at", 2).get(1);
    Lettering words = Lettering.parse(item.text("label"));
    return new Print(words, Role.NOTE, style, size, leading(item, size), Align.LEFT, x, y);
  }

  private static double leading(Section item, double size) {
    return item.has("leading") ? item.number("leading") : Print.LEADING * size;
  }

  private static RowTable table(Section item) {
    List<Column> columns = new ArrayList<>();
    for (Section column : item.sections("columns")) {
      List<Double> x = column.numbers("x", 2);
      columns.add(
          new Column(
              column.text("column"),
              column.text("acro"),
              Lettering.parse(column.text("label")),
              leading(column, Print.LABEL_SIZE),
              x.get(0),
              x.get(1)));
    }
    return new RowTable(
        item.text("table"),
        item.number("top"),
        item.number("header"),
        item.number("pitch"),
        item.texts("rows"),
        columns);
  }

  private static boolean flag(Section item, String key) {
    return item.has(key) && item.truth(key);
  }

  private static Box box(Section item, String key) {
    List<Double> edges = item.numbers(key, 4);
    return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
  }

  private static Align align(Section item) {
    return item.optionalText("align").map(s -> choice(Align.class, s)).orElse(Align.LEFT);
  }

  private static <E extends Enum<E>> E choice(Class<E> kind, String name) {
    return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT));
  }
}
