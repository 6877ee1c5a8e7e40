package se.stportfolj.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stportfolj.edit.Value;
import se.stportfolj.format.Meant;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.ObjectiveRange;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;

/**
 * Reads what somebody types as the value that a key expects: days, numbers and words as a Swede
 * writes them too, and ranges of delmål opened. What is not certain is not taken.
 */
final class Typed {
  private final LocalDate today;
  private final List<String> delmal;

  /**
   * Reads for a portfolio.
   *
   * @param today what {@code i dag} means
   * @param delmal the codes of its specialty, with their capitals
   */
  Typed(LocalDate today, List<String> delmal) {
    this.today = today;
    this.delmal = List.copyOf(delmal);
  }

  /**
   * The value of a key.
   *
   * @param name how the key is called in a message, such as {@code --from}
   * @throws UsageException if it is none that the key can have
   */
  Value value(String name, String text, KeyPath path) throws UsageException {
    Shape shape = path.shape();
    if (shape instanceof Shape.Day) {
      return Value.day(day(name, text));
    }
    if (shape instanceof Shape.OneOrMore) {
      return days(name, text);
    }
    if (shape instanceof Shape.Whole || shape instanceof Shape.Decimal) {
      return new Value.Plain(
          Meant.number(text, shape).orElseThrow(() -> bad("usage.add-number", name, text)));
    }
    if (shape instanceof Shape.Flag) {
      return new Value.Plain(Meant.flag(text).orElseThrow(() -> bad("usage.add-flag", name, text)));
    }
    if (shape instanceof Shape.Choice choice) {
      return Value.text(word(name, text, choice));
    }
    if (shape instanceof Shape.ListOf) {
      return Value.texts(
          path.keys().equals(List.of("objectives")) ? objectives(text) : words(text));
    }
    if (shape instanceof Shape.Id && !text.matches("[a-z0-9][a-z0-9-]{0,63}")) {
      throw bad("usage.add-id", name, text);
    }
    boolean lines = shape instanceof Shape.Text t && t.lines();
    return Value.text(lines ? lines(name, text) : line(name, text));
  }

  private static UsageException bad(String key, String name, String text) {
    return new UsageException(
        new Message(key, Map.of("option", Blank.of(name), "value", Blank.of(text))));
  }

  /** A day, {@code 2026-11-26}, {@code 26/11 2026}, {@code 261126} or {@code i dag}. */
  LocalDate day(String name, String text) throws UsageException {
    String plain = text.strip();
    return switch (plain.toLowerCase(Locale.ROOT)) {
      case "i dag", "idag", "today" -> today;
      case "i går", "igår", "yesterday" -> today.minusDays(1);
      case "i morgon", "imorgon", "tomorrow" -> today.plusDays(1);
      default -> Meant.anyDay(plain).orElseThrow(() -> bad("usage.add-day", name, text));
    };
  }

  private Value days(String name, String text) throws UsageException {
    List<Value> days = new ArrayList<>();
    for (String one : text.split("[,;]", -1)) {
      days.add(Value.day(day(name, one)));
    }
    return days.size() == 1 ? days.get(0) : new Value.Items(days);
  }

  private static String word(String name, String text, Shape.Choice choice) throws UsageException {
    String plain = text.strip();
    if (choice.words().contains(plain)) {
      return plain;
    }
    Optional<String> meant = Meant.word(plain, choice);
    if (meant.isPresent()) {
      return meant.get();
    }
    throw new UsageException(
        new Message(
            "usage.choice",
            Map.of(
                "option",
                Blank.of(name),
                "value",
                Blank.of(text),
                "words",
                choice.name().isEmpty()
                    ? Blank.of(String.join(", ", choice.words()))
                    : new Blank.Words(choice.name(), choice.words()))));
  }

  /** Codes with commas or spaces between them, ranges opened, in the regulation's capitals. */
  private List<String> objectives(String text) {
    Set<String> codes = new LinkedHashSet<>();
    String joined = text.strip().replaceAll("\\s*[-–—]\\s*", "-");
    for (String part : joined.split("[,;\\s]+", -1)) {
      for (String code : ObjectiveRange.codes(part)) {
        delmal.stream()
            .filter(known -> known.equalsIgnoreCase(code))
            .findFirst()
            .ifPresentOrElse(codes::add, () -> codes.add(code));
      }
    }
    codes.remove("");
    return List.copyOf(codes);
  }

  private static List<String> words(String text) {
    return Stream.of(text.split("[,;]", -1))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Several lines; nothing else that a terminal or a reader would take for something else. */
  private static String lines(String name, String text) throws UsageException {
    StringBuilder lines = new StringBuilder();
    for (String line : text.replace('\t', ' ').lines().toList()) {
      if (!line.isBlank()) {
        line(name, line);
      }
      lines.append(line.stripTrailing()).append('\n');
    }
    return lines.toString();
  }

  /** Without what a terminal or a reader would take for something else than text. */
  private static String line(String name, String text) throws UsageException {
    // A personnummer may stand in a file, though it is not shown.
    String shown = text.replaceAll("[0-9]", "x");
    if (text.indexOf(St.LOST) >= 0) {
      throw bad("usage.lost-letter", name, text);
    }
    if (text.isBlank() || text.indexOf('\t') >= 0 || !Shown.of(shown).equals(shown)) {
      throw bad("usage.init-line", name, text);
    }
    return text;
  }
}
