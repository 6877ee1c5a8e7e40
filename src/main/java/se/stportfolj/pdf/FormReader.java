package se.stportfolj.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.stportfolj.pdf.Item.Align;
import se.stportfolj.pdf.Item.CheckBox;
import se.stportfolj.pdf.Item.Column;
import se.stportfolj.pdf.Item.Print;
import se.stportfolj.pdf.Item.Role;
import se.stportfolj.pdf.Item.RowTable;
import se.stportfolj.pdf.Item.Style;
import se.stportfolj.pdf.Item.TextField;
import se.stportfolj.yaml.Tree;
import se.stportfolj.yaml.YamlReader;

/**
 * Reads a form description. The files are part of the program, so a fault in one is a fault of the
 * program: {@link IllegalStateException} with the line.
 */
final class FormReader {
  private FormReader() {}

  static Form read(FormId id, byte[] yaml) {
    Tree tree = YamlReader.read(yaml);
    if (!tree.problems().isEmpty() || tree.root().isEmpty()) {
      throw new IllegalStateException("Form " + id + ": " + tree.problems());
    }
    Described top = new Described(tree.root().get());
    if (!top.text("form").equals(id.toString())) {
      throw new IllegalStateException("Form " + id + " calls itself " + top.text("form"));
    }
    List<Form.Page> pages = new ArrayList<>();
    for (Described page : top.list("pages")) {
      pages.add(new Form.Page(page.list("items").stream().map(FormReader::item).toList()));
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

  private static Item item(Described item) {
    if (item.has("text")) {
      return print(item);
    }
    if (item.has("field")) {
      return field(item);
    }
    if (item.has("check")) {
      Box rect = item.box("rect");
      return new CheckBox(
          item.text("check"), item.text("acro"), label(item, Optional.empty()), rect);
    }
    return table(item);
  }

  private static Print print(Described item) {
    Role role = choice(Role.class, item.text("role"));
    Style usual = role == Role.SECTION ? Style.BOLD : Style.REGULAR;
    List<Double> at = item.numbers("at");
    return new Print(
        Lettering.parse(item.text("text")),
        role,
        item.find("style").map(s -> choice(Style.class, s)).orElse(usual),
        item.number("size"),
        align(item),
        at.get(0),
        at.get(1));
  }

  private static TextField field(Described item) {
    Optional<Box> box = item.has("box") ? Optional.of(item.box("box")) : Optional.empty();
    Optional<Box> frame = item.has("frame") ? Optional.of(item.box("frame")) : box;
    // Below the label and just inside the lines, as the blanks place their fields.
    double below = item.flag("multiline") ? 11.5 : 9.9;
    Box rect = item.has("rect") ? item.box("rect") : item.box("box").inset(1.1, 0.3, 1.0, below);
    return new TextField(
        item.text("field"),
        item.find("acro"),
        label(item, box),
        frame,
        rect,
        align(item),
        item.flag("multiline"),
        item.flag("by-hand"),
        item.flag("last-copy-only"));
  }

  private static Print label(Described item, Optional<Box> box) {
    Style style = item.find("label-style").map(s -> choice(Style.class, s)).orElse(Style.BOLD);
    double size = item.has("label-size") ? item.number("label-size") : Print.LABEL_SIZE;
    double x =
        box.isPresent() ? box.get().left() + Print.LABEL_INDENT : item.numbers("label-at").get(0);
    double y =
        box.isPresent() ? box.get().top() - Print.LABEL_DROP : item.numbers("label-at").get(1);
    Lettering words = Lettering.parse(item.text("label"));
    return new Print(words, Role.NOTE, style, size, Align.LEFT, x, y);
  }

  private static RowTable table(Described item) {
    List<Column> columns = new ArrayList<>();
    for (Described column : item.list("columns")) {
      List<Double> x = column.numbers("x");
      columns.add(
          new Column(
              column.text("column"),
              column.text("acro"),
              Lettering.parse(column.text("label")),
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

  private static Align align(Described item) {
    return item.find("align").map(s -> choice(Align.class, s)).orElse(Align.LEFT);
  }

  private static <E extends Enum<E>> E choice(Class<E> kind, String name) {
    return Enum.valueOf(kind, name.toUpperCase(Locale.ROOT));
  }
}
