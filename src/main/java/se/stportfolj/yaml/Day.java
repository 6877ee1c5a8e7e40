package se.stportfolj.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A day as the files write it. Read by plain code, since the JDK's own formatter takes a
 * millisecond to be made ready.
 */
public final class Day {
  private Day() {}

  /** A day written {@code YYYY-MM-DD} that exists in the calendar. */
  public static Optional<LocalDate> of(String text) {
    if (!isWrittenAsOne(text)) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  /** Whether it is four, two and two digits with hyphens between. */
  public static boolean isWrittenAsOne(String text) {
    if (text.length() != 10) {
      return false;
    }
    for (int i = 0; i < 10; i++) {
      char c = text.charAt(i);
      boolean hyphen = i == 4 || i == 7;
      if (hyphen ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
