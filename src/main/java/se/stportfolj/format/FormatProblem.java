package se.stportfolj.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.stportfolj.yaml.Problem;

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

  /**
   * What keeps a file from being read.
   *
   * @param shown its path for people
   * @param name its name alone
   */
  public static FormatProblem of(Problem problem, String shown, String name) {
    Kind kind =
        switch (problem.kind()) {
          case DUPLICATE_KEY -> Kind.DUPLICATE_KEY;
          case ALIAS, ANCHOR, TAG, DIRECTIVE, MERGE_KEY, SECOND_DOCUMENT, TOO_DEEP ->
              Kind.HOSTILE_YAML;
          default -> Kind.SYNTAX;
        };
    String variant =
        kind == Kind.DUPLICATE_KEY
            ? ""
            : problem.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    Map<String, String> details = new HashMap<>(Map.of("file", name));
    for (Map.Entry<String, String> one : problem.details().entrySet()) {
      details.put(one.getKey(), Checker.excerpt(one.getValue()));
    }
    return new FormatProblem(kind, variant, new Place(shown, problem.range()), details);
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
    UNREADABLE_FILE("unreadable-file"),
    LATER_FORMAT("later-format");

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
