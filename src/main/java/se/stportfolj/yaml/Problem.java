package se.stportfolj.yaml;

/**
 * Why a file could not be read as the plain subset of YAML that portfolios are written in.
 *
 * @param detail what was found, for the message; never a whole value, since that may be a
 *     personnummer
 */
public record Problem(Kind kind, Range range, String detail) {
  /** What is wrong. */
  public enum Kind {
    NOT_UTF8,
    CONTROL_CHARACTER,
    SYNTAX,
    TAB,
    COLON_IN_VALUE,
    UNCLOSED_QUOTE,
    UNCLOSED_BRACKET,
    INDENTATION,
    RESERVED_CHARACTER,
    EMPTY,
    ALIAS,
    ANCHOR,
    TAG,
    DIRECTIVE,
    MERGE_KEY,
    SECOND_DOCUMENT,
    TOO_DEEP,
    DUPLICATE_KEY
  }
}
