package se.stportfolj.exchange;

import se.stportfolj.edit.Value;
import se.stportfolj.format.Shape;

/** Texts as values of the type that a key expects. */
final class Values {
  private Values() {}

  /** What is no text of people stands without quotation marks. */
  static Value of(String text, Shape shape) {
    boolean plain =
        shape instanceof Shape.Day
            || shape instanceof Shape.Whole
            || shape instanceof Shape.Decimal
            || shape instanceof Shape.Flag
            || (shape instanceof Shape.OneOrMore several && several.item() instanceof Shape.Day);
    return plain ? new Value.Plain(text) : Value.text(text);
  }
}
