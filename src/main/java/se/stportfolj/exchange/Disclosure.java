package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.List;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.format.Shape;
import se.stportfolj.text.Shown;

/** Whether personnummer leave the portfolio: only for whoever asks for them. */
public final class Disclosure {
  private final boolean numbers;
  private boolean kept;

  /** With personnummer or without. */
  public Disclosure(boolean numbers) {
    this.numbers = numbers;
  }

  boolean numbers() {
    return numbers;
  }

  /** Whether something was kept back, or a part of a text masked. */
  public boolean hasKept() {
    return kept;
  }

  /**
   * A text; the last digits of personnummer in what people write are masked line by line. A
   * telephone number can look like one and is none.
   */
  String of(String text, String key, Shape shape) {
    if (numbers || key.endsWith("phone") || !isFree(shape)) {
      return text;
    }
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      String masked = Shown.of(line);
      kept |= !masked.equals(line);
      lines.add(masked);
    }
    return String.join("\n", lines);
  }

  /** Whether people write what they like there: a text, a name, or a list of such. */
  private static boolean isFree(Shape shape) {
    return shape instanceof Shape.Text
        || shape instanceof Shape.Named
        || (shape instanceof Shape.ListOf list && isFree(list.item()));
  }

  /** Notes whether there is a number at all, so that nothing is said of none. */
  void look(Value value) {
    if (value instanceof Keys keys) {
      keys.keys()
          .forEach(
              (key, below) -> {
                kept |= !numbers && key.equals("personnummer") && !Contents.isNothing(below);
                look(below);
              });
    } else if (value instanceof Items items) {
      items.items().forEach(this::look);
    }
  }
}
