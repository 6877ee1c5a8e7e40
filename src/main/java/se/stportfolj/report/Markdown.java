package se.stportfolj.report;

/** Text in a page of Markdown, such as a comment on a pull request. */
public final class Markdown {
  /**
   * Joins words and is not seen: servers look for mentions and addresses in what they have drawn.
   */
  private static final String JOINER = "\u2060";

  private Markdown() {}

  /**
   * Nothing in a name or a title is markup, a table's cell, a link, a mention or a tag. A backslash
   * keeps Markdown from taking a character for its own; what a server makes of the text afterwards
   * ({@code @name}, {@code #12}, {@code http://}, {@code www.}) is broken by a joiner.
   */
  public static String safe(String text) {
    return escaped(text)
        .replace("@", "@" + JOINER)
        .replace("#", "#" + JOINER)
        .replace("://", ":" + JOINER + "//")
        .replaceAll("(?i)(www)\\.", "$1" + JOINER + ".");
  }

  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    for (int c : text.codePoints().toArray()) {
      if ("\\`*_{}[]<>#|~@!&".indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.appendCodePoint(c == '\n' || c == '\r' ? ' ' : c);
    }
    return safe.toString();
  }
}
