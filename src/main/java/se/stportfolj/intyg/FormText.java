package se.stportfolj.intyg;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.format.Period;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Specialty;

/** How values are written on the forms: always Swedish, as the forms' labels ask. */
final class FormText {
  /** The labels say ååmmdd. */
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuMMdd", Locale.ROOT);

  private FormText() {}

  /** {@code 220201}. */
  static String day(LocalDate day) {
    return day.format(DAY);
  }

  /** {@code 220201–221231}. */
  static String period(Period dates) {
    return dates.from().format(DAY) + "–" + dates.to().format(DAY);
  }

  /** With decimal comma. */
  static String number(BigDecimal number) {
    return number.toPlainString().replace('.', ',');
  }

  /**
   * Running text without the line breaks of the file that it was typed in: a paragraph fills the
   * field's own lines. Blank lines, and lines that begin like an item of a list, keep their place.
   */
  static String paragraphs(String text) {
    StringBuilder out = new StringBuilder();
    boolean open = false;
    for (String line : text.strip().split("\\R", -1)) {
      String words = line.strip();
      boolean joins = open && !words.isEmpty() && !isItem(words);
      out.append(out.length() == 0 ? "" : joins ? " " : "\n").append(words);
      open = !words.isEmpty();
    }
    return out.toString();
  }

  private static boolean isItem(String line) {
    return line.matches("([-–•*·]|\\d{1,2}[.)]) .*");
  }

  /** Codes in the order of the regulation: a, b, c, and by number. */
  static String objectives(List<String> codes) {
    return codes.stream().distinct().sorted(Codes.ORDER).collect(Collectors.joining(", "));
  }

  /** Place and ISO date, as far as they are known. */
  static String placeAndDate(Optional<String> place, Optional<LocalDate> date) {
    return place.map(p -> p + " ").orElse("") + date.map(LocalDate::toString).orElse("");
  }

  /** The name of a specialty; what stands in the file where there is no such specialty. */
  static String specialty(Law law, String slug) {
    return law.specialty(slug).map(Specialty::name).orElse(slug);
  }
}
