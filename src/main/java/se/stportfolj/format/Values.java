package se.stportfolj.format;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.yaml.Day;
import se.stportfolj.yaml.Node.Scalar;

/** Reads a scalar as the type its key expects. Nothing is guessed and nothing is rounded. */
final class Values {
  private Values() {}

  /** A day written {@code YYYY-MM-DD} that exists in the calendar. */
  static Optional<LocalDate> day(Scalar scalar) {
    return Day.of(scalar.text());
  }

  /** Whether it is four, two and two digits with hyphens between. */
  static boolean hasFormOfDay(String s) {
    return Day.isWrittenAsOne(s);
  }

  /** A plain number without decimals. */
  static OptionalInt whole(Scalar scalar) {
    String s = scalar.text();
    return scalar.plain() && isDigits(s) && s.length() <= 9
        ? OptionalInt.of(Integer.parseInt(s))
        : OptionalInt.empty();
  }

  /** A plain number with at most two decimals after a point, in hundredths. */
  static OptionalInt hundredths(Scalar scalar) {
    String s = scalar.text();
    int point = s.indexOf('.');
    String whole = point < 0 ? s : s.substring(0, point);
    String part = point < 0 ? "" : s.substring(point + 1);
    boolean readable =
        scalar.plain()
            && isDigits(whole)
            && whole.length() <= 6
            && part.length() <= 2
            && (point < 0 || isDigits(part));
    return readable
        ? OptionalInt.of(Integer.parseInt(whole + (part + "00").substring(0, 2)))
        : OptionalInt.empty();
  }

  /** True or false. */
  static Optional<Boolean> flag(Scalar scalar) {
    return switch (scalar.plain() ? scalar.text() : "") {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static boolean isDigits(String s) {
    for (int i = 0; i < s.length(); i++) {
      if (!isDigit(s.charAt(i))) {
        return false;
      }
    }
    return !s.isEmpty();
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
