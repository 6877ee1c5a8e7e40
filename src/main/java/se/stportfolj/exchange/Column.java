package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import se.stportfolj.format.Shape;

/**
 * A single value of an entry: a column of a table.
 *
 * @param path the keys on the way to it, the last one its own
 * @param shape what it looks like; of a person the name alone, and of a list all that stands in it
 * @param required whether every entry has it
 */
public record Column(List<String> path, Shape shape, boolean required) {
  /** Keeps its own copy. */
  public Column {
    path = List.copyOf(path);
  }

  /** The columns of these keys, in their order, those of keys below keys among them. */
  static List<Column> of(Shape.Keys keys) {
    List<Column> columns = new ArrayList<>();
    add(List.of(), keys, true, columns);
    return columns;
  }

  private static void add(
      List<String> above, Shape.Keys keys, boolean required, List<Column> columns) {
    for (Shape.Key key : keys.keys()) {
      List<String> path = new ArrayList<>(above);
      path.add(key.name());
      boolean must = required && key.required();
      if (key.shape() instanceof Shape.Keys below) {
        add(path, below, must, columns);
      } else if (key.shape() instanceof Shape.Named person) {
        columns.add(new Column(path, person, must));
        add(path, withoutName(person), false, columns);
      } else {
        columns.add(new Column(path, single(key.shape()), must));
      }
    }
  }

  private static Shape.Keys withoutName(Shape.Named person) {
    return new Shape.Keys(
        person.keys().keys().stream().filter(key -> !key.name().equals(NAME)).toList());
  }

  /** The key of a person that stands in the column of the person. */
  static final String NAME = "name";

  /**
   * Refuses what has no place in a cell, when the program is built: a test asks for all columns.
   */
  private static Shape single(Shape shape) {
    boolean list =
        (shape instanceof Shape.ListOf of && !(of.item() instanceof Shape.Keys))
            || shape instanceof Shape.OneOrMore;
    boolean scalar =
        shape instanceof Shape.Text
            || shape instanceof Shape.Id
            || shape instanceof Shape.Day
            || shape instanceof Shape.Whole
            || shape instanceof Shape.Decimal
            || shape instanceof Shape.Flag
            || shape instanceof Shape.Choice;
    if (!list && !scalar) {
      throw new IllegalStateException("no cell can hold " + shape);
    }
    return shape;
  }

  /** Its path with points: {@code certificate.issued}. */
  public String key() {
    return String.join(".", path);
  }

  /** Whether it is a personnummer, which nobody gets who did not ask for it. */
  boolean isPersonnummer() {
    return last().equals("personnummer");
  }

  /** Its own key, without those on the way. */
  String last() {
    return path.get(path.size() - 1);
  }

  /** The column of a person's name where the person has no other key. */
  Column ofNameAlone() {
    List<String> below = new ArrayList<>(path);
    below.add(NAME);
    return new Column(below, Shape.LINE, false);
  }
}
