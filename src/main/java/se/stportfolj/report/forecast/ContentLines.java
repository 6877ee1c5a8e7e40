package se.stportfolj.report.forecast;

import java.nio.charset.StandardCharsets;

/** The lines of a calendar file (RFC 5545, 3.1). */
final class ContentLines {
  /** A line has 75 octets at the most, its break aside. */
  private static final int OCTETS = 75;

  private final StringBuilder out = new StringBuilder();

  /** A line as it is, folded between letters and never within one. */
  ContentLines line(String name, String value) {
    int used = 0;
    for (int c : (name + ":" + value).codePoints().toArray()) {
      String letter = Character.toString(c);
      int octets = letter.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > OCTETS) {
        out.append("\r\n ");
        used = 1;
      }
      out.append(letter);
      used += octets;
    }
    out.append("\r\n");
    return this;
  }

  /** A line whose value is a text for people (RFC 5545, 3.3.11). */
  ContentLines text(String name, String value) {
    return line(
        name,
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\r", "")
            .replace("\n", "\\n"));
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
