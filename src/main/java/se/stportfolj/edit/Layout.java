package se.stportfolj.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.edit.Value.Plain;
import se.stportfolj.edit.Value.Text;

/**
 * How a tree stands on lines, as in the examples: keys below each other, short lists in brackets,
 * short groups of keys in braces.
 */
final class Layout {
  /** Beyond this a line is broken where it can be. */
  private static final int WIDTH = 100;

  private Layout() {}

  /** How an entry of a list is written. */
  enum Style {
    /** Each key on a line of its own. */
    BLOCK,
    /** In braces. */
    BRACES
  }

  /** How an entry is written into a list that has none: short records in braces. */
  static Style usual(Keys entry) {
    boolean braces = !entry.keys().containsKey("id") && isShort(entry);
    return braces ? Style.BRACES : Style.BLOCK;
  }

  /** Whether it has no text of several lines, and no more below its keys than one level. */
  static boolean isShort(Value value) {
    return fits(value, 2) && inline(value).length() <= 3 * WIDTH;
  }

  /**
   * The lines of an entry of a list, its hyphen among them.
   *
   * @param indent the column of the hyphen, from 0
   */
  static List<String> item(Value entry, Style style, int indent) {
    List<String> lines =
        entry instanceof Keys keys && !keys.keys().isEmpty() && style == Style.BLOCK
            ? block(keys, indent + 2)
            : wrapped(entry, indent, indent + 2, indent + 3);
    List<String> item = new ArrayList<>();
    for (String line : lines) {
      String lead = item.isEmpty() ? " ".repeat(indent) + "- " : "";
      item.add(lead.isEmpty() ? line : lead + line.stripLeading());
    }
    return item;
  }

  /** The lines of keys, each with this many spaces before it. */
  static List<String> block(Keys keys, int indent) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Value> entry : keys.keys().entrySet()) {
      lines.addAll(pair(entry.getKey(), entry.getValue(), indent));
    }
    return lines;
  }

  /** The lines of a key with its value. */
  static List<String> pair(String key, Value value, int indent) {
    String lead = " ".repeat(indent) + key + ":";
    if (value instanceof Text text) {
      return text.text().isEmpty()
          ? List.of(lead + " \"\"")
          : indented(Generator.pair(key, text.text()), indent);
    }
    if (value instanceof Plain plain) {
      return List.of(plain.isNull() ? lead : lead + " " + plain.text());
    }
    boolean oneLine = lead.length() + 1 + inline(value).length() <= WIDTH;
    if (value instanceof Keys keys && (!oneLine || !fits(value, 1)) && !keys.keys().isEmpty()) {
      List<String> lines = new ArrayList<>(List.of(lead));
      lines.addAll(block(keys, indent + 2));
      return lines;
    }
    if (value instanceof Items items && !fits(value, 1) && !items.items().isEmpty()) {
      List<String> lines = new ArrayList<>(List.of(lead));
      for (Value item : items.items()) {
        Style style = item instanceof Keys keys ? usual(keys) : Style.BRACES;
        lines.addAll(item(item, style, indent + 2));
      }
      return lines;
    }
    List<String> lines = wrapped(value, indent, lead.length() + 1, indent + 2);
    lines.set(0, lead + " " + lines.get(0).stripLeading());
    return lines;
  }

  /** Whether a value can stand in brackets: so many levels at most, and no lines. */
  private static boolean fits(Value value, int levels) {
    if (value instanceof Text text) {
      return text.text().indexOf('\n') < 0;
    }
    if (value instanceof Keys keys) {
      return levels > 0 && keys.keys().values().stream().allMatch(v -> fits(v, levels - 1));
    }
    return !(value instanceof Items items)
        || (levels > 0 && items.items().stream().allMatch(v -> fits(v, levels - 1)));
  }

  /** A value on one line, as it may stand between brackets. */
  static String inline(Value value) {
    if (value instanceof Text text) {
      return text.text().isEmpty() ? "\"\"" : Generator.inBrackets(text.text().strip());
    }
    if (value instanceof Plain plain) {
      return plain.isNull() ? "null" : plain.text();
    }
    boolean list = value instanceof Items;
    return (list ? "[" : "{") + String.join(", ", parts(value)) + (list ? "]" : "}");
  }

  private static List<String> parts(Value value) {
    return value instanceof Keys keys
        ? keys.keys().entrySet().stream()
            .map(entry -> entry.getKey() + ": " + inline(entry.getValue()))
            .toList()
        : ((Items) value).items().stream().map(Layout::inline).toList();
  }

  /**
   * A value in brackets or braces, broken between its parts where the line would be too long.
   *
   * @param indent the spaces before the first line
   * @param used the columns that are taken on it
   * @param further the spaces before each further line
   */
  private static List<String> wrapped(Value value, int indent, int used, int further) {
    String whole = inline(value);
    boolean parts = value instanceof Keys || value instanceof Items;
    if (!parts || used + whole.length() <= WIDTH) {
      return new ArrayList<>(List.of(" ".repeat(indent) + whole));
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(" ".repeat(indent)).append(whole.charAt(0));
    int column = used + 1;
    List<String> all = parts(value);
    for (int i = 0; i < all.size(); i++) {
      String part = all.get(i) + (i == all.size() - 1 ? whole.substring(whole.length() - 1) : ",");
      boolean first = i == 0;
      if (!first && column + 1 + part.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(" ".repeat(further));
        column = further;
      } else if (!first) {
        line.append(' ');
        column++;
      }
      line.append(part);
      column += part.length();
    }
    lines.add(line.toString());
    return lines;
  }

  /** Each line that is not empty with spaces before it. */
  private static List<String> indented(String text, int indent) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(line.isEmpty() ? line : " ".repeat(indent) + line);
    }
    if (lines.get(lines.size() - 1).isEmpty()) {
      lines.remove(lines.size() - 1);
    }
    return lines;
  }
}
