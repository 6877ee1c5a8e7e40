package se.stportfolj.report.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.text.Shown;

/** What stands in a cell. */
public sealed interface Cell {
  /** Nothing. */
  Cell EMPTY = new Text("");

  /** Text, as it may be shown. */
  record Text(String text) implements Cell {}

  /** A number. */
  record Amount(BigDecimal number) implements Cell {}

  /** A day. */
  record Day(LocalDate day) implements Cell {}

  /** Text from a file or of our own; what nobody may see of it is masked. */
  static Cell of(String text) {
    return new Text(Shown.of(text));
  }

  /** The same where there may be none. */
  static Cell ofText(Optional<String> text) {
    return text.map(Cell::of).orElse(EMPTY);
  }

  /** A whole number. */
  static Cell of(long number) {
    return new Amount(BigDecimal.valueOf(number));
  }

  /** A number with its decimals. */
  static Cell of(BigDecimal number) {
    return new Amount(number);
  }

  /** A day, where there may be none. */
  static Cell ofDay(Optional<LocalDate> day) {
    return day.<Cell>map(Day::new).orElse(EMPTY);
  }
}
