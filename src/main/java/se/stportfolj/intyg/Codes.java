package se.stportfolj.intyg;

import java.util.Comparator;

/** Codes of delmål in the order that a form lists them: STa2 before STa10, a before b. */
final class Codes {
  static final Comparator<String> ORDER =
      Comparator.comparing(Codes::letters).thenComparing(Codes::number).thenComparing(c -> c);

  private Codes() {}

  private static String letters(String code) {
    return code.substring(0, code.length() - digits(code));
  }

  private static int number(String code) {
    int digits = digits(code);
    return digits == 0 || digits > 4 ? 0 : Integer.parseInt(code.substring(code.length() - digits));
  }

  private static int digits(String code) {
    int digits = 0;
    while (digits < code.length()
        && code.charAt(code.length() - 1 - digits) >= '0'
        && code.charAt(code.length() - 1 - digits) <= '9') {
      digits++;
    }
    return digits;
  }
}
