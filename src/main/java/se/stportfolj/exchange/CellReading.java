package se.stportfolj.exchange;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import se.stportfolj.edit.Value;
import se.stportfolj.format.Meant;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Shape;
import se.stportfolj.text.Message;
import se.stportfolj.yaml.Day;

/** A cell as a value of the portfolio: taken where it is certain what is meant, told where not. */
final class CellReading {
  private final List<Headings> languages;

  CellReading(List<Headings> languages) {
    this.languages = languages;
  }

  /**
   * What was made of a cell.
   *
   * @param value empty where nothing certain is meant
   * @param told what was made of it otherwise than it stands there; of no value, why there is none
   */
  record Read(Optional<Value> value, Optional<Message> told) {
    static Read of(Value value) {
      return new Read(Optional.of(value), Optional.empty());
    }

    static Read meant(String shown, String text, Value value) {
      Message told = Haul.say("cell.read-as", "text", shown, "value", text);
      return new Read(Optional.of(value), Optional.of(told));
    }

    static Read unclear(String text) {
      return new Read(Optional.empty(), Optional.of(Haul.say("cell.unclear", "text", text)));
    }
  }

  /** What a cell says in a column. */
  Read of(Cell cell, Shape shape) {
    if (cell.getType() == CellType.FORMULA || cell.getFormula() != null) {
      return new Read(Optional.empty(), Optional.of(Haul.say("cell.formula")));
    }
    if (cell.getType() == CellType.ERROR) {
      return Read.unclear(String.valueOf(cell.getRawValue()));
    }
    boolean list = shape instanceof Shape.ListOf || shape instanceof Shape.OneOrMore;
    if (cell.getType() == CellType.NUMBER && (!list || isDay(cell))) {
      return number(cell, list ? Shape.DAY : shape, list);
    }
    if (cell.getType() == CellType.BOOLEAN) {
      return scalar(Boolean.toString(cell.asBoolean()), shape);
    }
    String text = text(cell);
    return list ? list(text, shape) : scalar(text, shape);
  }

  /** The text of a cell; of a number its digits. */
  static String text(Cell cell) {
    if (cell.getType() == CellType.NUMBER) {
      return cell.asNumber().stripTrailingZeros().toPlainString();
    }
    String text = cell.getText() == null ? "" : cell.getText();
    return text.replace("\r\n", "\n").replace('\u00A0', ' ').strip();
  }

  private static boolean isDay(Cell cell) {
    String format = cell.getDataFormatString();
    String plain =
        format == null
            ? ""
            : format.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "");
    return plain.contains("y")
        || plain.contains("å")
        || (plain.contains("d") && plain.contains("m"));
  }

  private Read number(Cell cell, Shape shape, boolean list) {
    String digits = text(cell);
    if (isDay(cell)) {
      Optional<String> day = day(cell);
      if (day.isEmpty() || !(shape instanceof Shape.Day || shape instanceof Shape.Text)) {
        return Read.unclear(digits);
      }
      return Read.of(
          list
              ? new Value.Items(List.of(new Value.Plain(day.get())))
              : Values.of(day.get(), shape));
    }
    String format = cell.getDataFormatString();
    if (shape.equals(Shape.PERCENT) && format != null && format.contains("%")) {
      BigDecimal percent = cell.asNumber().movePointRight(2).stripTrailingZeros();
      return percent(percent, digits);
    }
    if (shape instanceof Shape.Day && !digits.matches("\\d{6}|\\d{8}")) {
      return Read.unclear(digits);
    }
    return scalar(digits, shape);
  }

  private static Read percent(BigDecimal percent, String digits) {
    boolean sound =
        percent.scale() <= 2
            && percent.signum() > 0
            && percent.compareTo(BigDecimal.valueOf(100)) <= 0;
    if (!sound) {
      return Read.unclear(digits);
    }
    String text = new Percent(percent.movePointRight(2).intValueExact()).toString();
    return Read.of(new Value.Plain(text));
  }

  private static Optional<String> day(Cell cell) {
    try {
      LocalDateTime at = cell.asDate();
      return Optional.of(at.toLocalDate().toString()).filter(day -> Day.of(day).isPresent());
    } catch (ExcelReaderException | java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private Read scalar(String text, Shape shape) {
    if (shape instanceof Shape.Text || shape instanceof Shape.Named || shape instanceof Shape.Id) {
      return Read.of(Value.text(text));
    }
    if (shape instanceof Shape.Choice choice) {
      return choice(text, choice);
    }
    if (shape instanceof Shape.Day) {
      return Day.of(text).isPresent()
          ? Read.of(new Value.Plain(text))
          : meant(text, Meant.day(text.replaceFirst("[ T]00:00(:00)?$", "")), shape);
    }
    if (shape instanceof Shape.Flag) {
      Optional<String> flag = Meant.flag(text);
      return flag.isPresent() ? Read.of(new Value.Plain(flag.get())) : Read.unclear(text);
    }
    Optional<String> number = Meant.number(text, shape);
    if (number.isPresent() && number.get().equals(text)) {
      return Read.of(new Value.Plain(text));
    }
    return meant(text, number, shape);
  }

  private static Read meant(String text, Optional<String> meant, Shape shape) {
    return meant.isPresent()
        ? Read.meant(text, meant.get(), Values.of(meant.get(), shape))
        : Read.unclear(text);
  }

  /** A word by itself, by what either language calls it, or by another word of the field. */
  private Read choice(String text, Shape.Choice choice) {
    String plain = Headings.plain(text);
    for (String word : choice.words()) {
      boolean called =
          languages.stream()
              .anyMatch(words -> Headings.plain(words.of(word, choice)).equals(plain));
      if (called || word.equals(text)) {
        return Read.of(Value.text(word));
      }
    }
    return meant(text, Meant.word(text, choice), choice);
  }

  private Read list(String text, Shape shape) {
    Shape item =
        shape instanceof Shape.ListOf list ? list.item() : ((Shape.OneOrMore) shape).item();
    List<String> parts =
        Stream.of(text.split(text.contains("\n") ? "\n" : "[,;]", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .toList();
    List<Value> values = new ArrayList<>();
    List<Message> told = new ArrayList<>();
    for (String part : parts) {
      Read read = scalar(part, item);
      if (read.value().isEmpty()) {
        return read;
      }
      read.told().ifPresent(told::add);
      values.add(read.value().get());
    }
    return new Read(Optional.of(new Value.Items(values)), told.stream().findFirst());
  }
}
