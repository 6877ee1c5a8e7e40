package se.stportfolj.pdf.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What goes on a form, as final strings: nothing here is formatted or reckoned again.
 *
 * @param texts by the field's key; a missing key leaves the field for a pen
 * @param checked the keys of the boxes to tick
 * @param rows of service, in the order they are to be printed
 * @param further what the form has no more lines for, for the continuation sheet
 */
public record FormValues(
    Map<String, String> texts, Set<String> checked, List<Row> rows, List<Further> further) {
  public FormValues {
    texts = Map.copyOf(texts);
    checked = Set.copyOf(checked);
    rows = List.copyOf(rows);
    further = List.copyOf(further);
  }

  /** Values that the form has lines enough for. */
  public FormValues(Map<String, String> texts, Set<String> checked, List<Row> rows) {
    this(texts, checked, rows, List.of());
  }

  /**
   * Where a form has three lines for licences, the fourth and those that follow.
   *
   * @param after the key of a field among the lines that are full
   * @param text what is left, a line for each
   */
  public record Further(String after, String text) {}

  /**
   * One row of a service record.
   *
   * @param period {@code ååmmdd-ååmmdd}
   * @param percent of full time, as printed
   * @param months as full time, as printed, with decimal comma
   */
  public record Row(String unit, String period, String percent, String months) {
    String cell(String column) {
      return switch (column) {
        case "unit" -> unit;
        case "period" -> period;
        case "percent" -> percent;
        case "months" -> months;
        default -> throw new IllegalArgumentException("No such column: " + column);
      };
    }
  }

  /** Values for a form without ticks and rows. */
  public static FormValues of(Map<String, String> texts) {
    return new FormValues(texts, Set.of(), List.of());
  }

  /** The text of a field; empty when it is left for a pen. */
  String text(String key) {
    return texts.getOrDefault(key, "");
  }

  /** Every string, to be looked through for characters that cannot be printed. */
  List<String> strings() {
    List<String> all = new ArrayList<>(new TreeMap<>(texts).values());
    further.forEach(f -> all.add(f.text));
    rows.forEach(row -> all.addAll(List.of(row.unit, row.period, row.percent, row.months)));
    return all;
  }

  /**
   * Refuses values that the form has no place for, so that a misspelt key never means a value that
   * silently goes missing.
   *
   * @throws IllegalArgumentException naming the keys
   */
  void requireFor(Form form) {
    Set<String> unknown = new TreeSet<>(texts.keySet());
    form.textKeys().forEach(unknown::remove);
    Set<String> unknownChecks = new HashSet<>(checked);
    form.checkKeys().forEach(unknownChecks::remove);
    unknown.addAll(unknownChecks);
    further.stream()
        .map(Further::after)
        .filter(after -> form.heading(after).isEmpty())
        .forEach(unknown::add);
    if (!rows.isEmpty() && form.rowsPerCopy() == 0) {
      unknown.add("rows");
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("Form " + form.id() + " has no place for " + unknown);
    }
  }
}
