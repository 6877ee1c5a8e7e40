package se.stportfolj.report;

import se.stportfolj.rules.Severity;

/** Colour, where the reader is a terminal that wants it. */
public enum Style {
  PLAIN,
  COLOUR;

  private static final String RESET = "\u001b[0m";

  /** Something to read first. */
  public String strong(String text) {
    return in("\u001b[1m", text);
  }

  /** Something to read last. */
  public String faint(String text) {
    return in("\u001b[2m", text);
  }

  /** In the colour of a severity. */
  public String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> in("\u001b[1;31m", text);
      case WARNING -> in("\u001b[1;33m", text);
      case INFO -> in("\u001b[1;36m", text);
    };
  }

  private String in(String code, String text) {
    return this == PLAIN ? text : code + text + RESET;
  }
}
