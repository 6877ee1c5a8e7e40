package se.stportfolj.exchange;

import java.util.Locale;

/** Keys as JSON has them: {@code given-name} is {@code givenName}. */
final class JsonNames {
  private JsonNames() {}

  static String of(String key) {
    StringBuilder name = new StringBuilder();
    boolean capital = false;
    for (int i = 0; i < key.length(); i++) {
      char c = key.charAt(i);
      if (c == '-') {
        capital = true;
      } else {
        name.append(capital ? String.valueOf(c).toUpperCase(Locale.ROOT) : c);
        capital = false;
      }
    }
    return name.toString();
  }
}
