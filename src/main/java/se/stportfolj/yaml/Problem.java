package se.stportfolj.yaml;

import java.util.Map;

/**
 * Why a file could not be read as the plain subset of YAML that portfolios are written in.
 *
 * @param details what the message names; never a whole value, since that may be a personnummer
 */
public record Problem(Kind kind, Range range, Map<String, String> details) {
  /** Keeps its own copy. */
  public Problem {
    details = Map.copyOf(details);
  }

  Problem(Kind kind, Range range) {
    this(kind, range, Map.of());
  }

  /** What is wrong. */
  public enum Kind {
    NOT_UTF8,
    CONTROL_CHARACTER,
    /** A place where two versions were merged and somebody has to choose. */
    CONFLICT,
    /** A line of such a place that was left behind. */
    CONFLICT_REST,
    /** What no other kind says better. */
    SYNTAX,
    TAB,
    COLON_IN_VALUE,
    COLON_IN_BRACKETS,
    UNCLOSED_QUOTE,
    TEXT_AFTER_QUOTE,
    UNCLOSED_BRACKET,
    MISSING_COMMA,
    MISSING_COLON,
    MISSING_VALUE,
    STRAY_SIGN,
    LIST_ENTRY,
    QUESTION_MARK,
    COMPLEX_KEY,
    EXTRA_CONTENT,
    ESCAPE,
    BLOCK_HEADER,
    BLOCK_INDENTATION,
    JOINED_COMMENT,
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
