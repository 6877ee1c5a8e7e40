package se.stportfolj.exchange;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.stportfolj.format.Meant;
import se.stportfolj.format.Period;

/** Days and periods as people write them on forms; what is open or vague is no period. */
final class FormDates {
  private static final Pattern BETWEEN =
      Pattern.compile("\\s*(?:[-–—]+|\\s(?:till och med|t\\.?\\s?o\\.?\\s?m\\.?|till|to)\\s)\\s*");

  /** More characters than any period has. */
  private static final int LONGEST = 300;

  private FormDates() {}

  /** Words with a day or a period behind them. */
  record Dated<T>(String words, T dates) {}

  /** A period, {@code 210301–210831} or {@code 2021-03-01 - 2021-08-31}, if it can be one alone. */
  static Optional<Period> period(String text) {
    Set<Period> found = new HashSet<>();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher between = BETWEEN.matcher(text);
    while (between.find()) {
      Optional<LocalDate> from = Meant.anyDay(text.substring(0, between.start()));
      Optional<LocalDate> to = Meant.anyDay(text.substring(between.end()));
      if (from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())) {
        found.add(new Period(from.get(), to.get()));
      }
    }
    return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
  }

  /** A place of service and its period, as the forms of 2015 have them in one box. */
  static Optional<Dated<Period>> withPeriod(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && Character.isDigit(text.charAt(i))) {
        Optional<Period> period = period(text.substring(i).replaceAll("[)\\s.]+$", ""));
        if (period.isPresent()) {
          return Optional.of(new Dated<>(words(text.substring(0, i)), period.get()));
        }
      }
    }
    return Optional.empty();
  }

  /** Where and when somebody signed: {@code Gävle 2025-01-16}, {@code Gävle den 16/1 2025}. */
  static Optional<Dated<LocalDate>> withDay(String text) {
    for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
      boolean begins = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (begins && Character.isDigit(text.charAt(i))) {
        Optional<LocalDate> day = Meant.anyDay(text.substring(i).strip());
        if (day.isPresent()) {
          return Optional.of(new Dated<>(words(text.substring(0, i)), day.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static String words(String text) {
    return text.strip().replaceAll("(?i)(^|\\s)den$", "").replaceAll("[\\s,;:(–-]+$", "").strip();
  }
}
