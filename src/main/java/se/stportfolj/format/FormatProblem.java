package se.stportfolj.format;

import java.util.Map;

/**
 * Something wrong with a file itself.
 *
 * @param variant which of the kind's messages tells it
 * @param details what the message names, in the message's own order of names
 */
public record FormatProblem(Kind kind, String variant, Place place, Map<String, String> details) {
  /** Keeps its own copy. */
  public FormatProblem {
    details = Map.copyOf(details);
  }

  /** One kind for each rule of the family {@code format}. */
  public enum Kind {
    SYNTAX("syntax"),
    UNKNOWN_KEY("unknown-key"),
    MISSING_KEY("missing-key"),
    WRONG_TYPE("wrong-type"),
    BAD_VALUE("bad-value"),
    DUPLICATE_KEY("duplicate-key"),
    DUPLICATE_ID("duplicate-id"),
    UNKNOWN_REFERENCE("unknown-reference"),
    HOSTILE_YAML("hostile-yaml"),
    TOO_LARGE("too-large"),
    MISSING_FILE("missing-file"),
    UNREADABLE_FILE("unreadable-file");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** The rule's name within its family. */
    public String id() {
      return id;
    }
  }
}
