package se.stportfolj.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;

/** The text of a file that is not there yet. */
public final class NewFile {
  private NewFile() {}

  /**
   * The text of a file with these keys, in the order of its format: entries with ids on lines of
   * their own with an empty line between them, short records in braces.
   *
   * @param shape what the file may have, as {@code FileFormat.shape()}
   */
  public static String text(Keys keys, Shape shape) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, Value> entry : ((Keys) Order.of(keys, shape)).keys().entrySet()) {
      boolean groups = Order.hasGroups(Order.below(shape, entry.getKey()));
      if (groups && entry.getValue() instanceof Keys below && !below.keys().isEmpty()) {
        lines.add(entry.getKey() + ":");
        lines.addAll(Layout.block(below, 2));
      } else {
        lines.addAll(pair(entry.getKey(), entry.getValue()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** The lines of a key at the top of a file. */
  static List<String> pair(String key, Value value) {
    boolean list = value instanceof Items i && i.items().stream().anyMatch(Keys.class::isInstance);
    if (!list) {
      return Layout.pair(key, value, 0);
    }
    List<String> lines = new ArrayList<>(List.of(key + ":"));
    for (Value item : ((Items) value).items()) {
      Layout.Style style = item instanceof Keys keys ? Layout.usual(keys) : Layout.Style.BRACES;
      if (lines.size() > 1 && style == Layout.Style.BLOCK) {
        lines.add("");
      }
      lines.addAll(Layout.item(item, style, 2));
    }
    return lines;
  }
}
