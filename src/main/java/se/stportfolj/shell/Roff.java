package se.stportfolj.shell;

/** Text as the language of manuals has it: nothing in a text is taken for an instruction. */
final class Roff {
  /** Lines of the source; the reader's own are as wide as the terminal. */
  private static final int WIDTH = 72;

  private final StringBuilder out = new StringBuilder();

  /** An instruction of our own, as it is. */
  Roff request(String line) {
    out.append(line).append('\n');
    return this;
  }

  /** The heading of a section. */
  Roff section(String heading) {
    return request(".SH " + quoted(heading));
  }

  /** Words, over as many lines of the source as they need. */
  Roff text(String words) {
    int used = 0;
    for (String word : words.strip().split("\\s+", -1)) {
      if (used > 0 && used + 1 + word.length() > WIDTH) {
        out.append('\n');
        used = 0;
      }
      out.append(used > 0 ? " " : "").append(used > 0 ? escaped(word) : first(word));
      used += word.length() + 1;
    }
    out.append('\n');
    return this;
  }

  /** A line in bold, such as a command as it is typed. */
  Roff bold(String line) {
    return request("\\fB" + escaped(line) + "\\fR");
  }

  @Override
  public String toString() {
    return out.toString();
  }

  /** At the beginning of a line a dot or an apostrophe would make an instruction of it. */
  private static String first(String word) {
    return word.startsWith(".") || word.startsWith("'") ? "\\&" + escaped(word) : escaped(word);
  }

  /**
   * What stands for itself: a hyphen as it is typed, and not a typographer's; no quotation mark or
   * accent in the place of another.
   */
  static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> escaped.append("\\(rs");
        case '-' -> escaped.append("\\-");
        case '\'' -> escaped.append("\\(aq");
        case '`' -> escaped.append("\\(ga");
        case '^' -> escaped.append("\\(ha");
        case '~' -> escaped.append("\\(ti");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** One word of an instruction. */
  static String quoted(String text) {
    return '"' + escaped(text).replace("\"", "\\(dq") + '"';
  }
}
