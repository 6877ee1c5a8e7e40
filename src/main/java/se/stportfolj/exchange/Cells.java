package se.stportfolj.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.edit.Value.Plain;
import se.stportfolj.edit.Value.Text;
import se.stportfolj.format.Shape;
import se.stportfolj.report.table.Cell;
import se.stportfolj.yaml.Day;

/**
 * Values of a portfolio as cells: days as days, numbers as numbers, words in the user's language.
 */
final class Cells {
  private final Headings headings;
  private final String yes;
  private final String no;

  Cells(Headings headings) {
    this.headings = headings;
    this.yes = headings.sheet("yes");
    this.no = headings.sheet("no");
  }

  /** The words that a column can have; none where it can have any. */
  List<String> choices(Column column) {
    if (column.shape() instanceof Shape.Choice choice) {
      return choice.words().stream().map(word -> headings.of(word, choice)).toList();
    }
    return column.shape() instanceof Shape.Flag ? List.of(yes, no) : List.of();
  }

  /** What an entry says in a column. */
  Cell of(Keys entry, Column column) {
    Optional<Value> value = Contents.at(entry, column.path());
    if (value.isEmpty()) {
      return Cell.EMPTY;
    }
    if (value.get() instanceof Keys person) {
      // The name is in the column of the person, unless that would say somebody known by name.
      boolean alone = person.keys().size() == 1;
      return alone ? Cell.EMPTY : of(person, new Column(List.of(Column.NAME), Shape.LINE, true));
    }
    if (value.get() instanceof Items items) {
      return list(items, column.shape());
    }
    return scalar(text(value.get()), column.shape());
  }

  /** Whether an entry's person has a name and nothing else. */
  static boolean isNameAlone(Keys entry, Column column) {
    return Contents.at(entry, column.path()).orElse(null) instanceof Keys person
        && person.keys().size() == 1
        && person.keys().containsKey(Column.NAME);
  }

  private Cell scalar(String text, Shape shape) {
    if (shape instanceof Shape.Day || shape instanceof Shape.OneOrMore) {
      return Day.of(text).<Cell>map(Cell.Day::new).orElseGet(() -> new Cell.Text(text));
    }
    if ((shape instanceof Shape.Whole || shape instanceof Shape.Decimal)
        && text.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
      return Cell.of(new BigDecimal(text));
    }
    if (shape instanceof Shape.Flag && (text.equals("true") || text.equals("false"))) {
      return new Cell.Text(text.equals("true") ? yes : no);
    }
    if (shape instanceof Shape.Choice choice && choice.words().contains(text)) {
      return new Cell.Text(headings.of(text, choice));
    }
    return new Cell.Text(text);
  }

  /** A list on one line, or on lines of their own where an item has a comma. */
  private Cell list(Items items, Shape shape) {
    List<String> texts = new ArrayList<>();
    for (Value item : items.items()) {
      if (!Contents.isNothing(item)) {
        texts.add(text(item));
      }
    }
    boolean dayAlone =
        texts.size() == 1
            && (shape instanceof Shape.OneOrMore
                || (shape instanceof Shape.ListOf of && of.item() instanceof Shape.Day));
    if (dayAlone) {
      return scalar(texts.get(0), Shape.DAY);
    }
    boolean commas = texts.stream().anyMatch(text -> text.matches(".*[,;].*"));
    return new Cell.Text(commas ? String.join("\n", texts) + "\n" : String.join(", ", texts));
  }

  /** A single value as its text, without the white space around it. */
  static String text(Value value) {
    if (value instanceof Plain plain) {
      return plain.text().strip();
    }
    return value instanceof Text text ? text.text().strip() : "";
  }
}
