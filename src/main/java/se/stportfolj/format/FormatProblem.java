package se.stportfolj.format;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import se.stportfolj.yaml.Problem;
import se.stportfolj.yaml.Range;

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

  /** So many are told of one file: a megabyte can hold a hundred thousand. */
  static final int MOST = 2_000;

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

  /** In place of what else is wrong with a file of which so much was told that nobody reads on. */
  static FormatProblem andMore(String shown, Range from) {
    Map<String, String> details = Map.of("max", Integer.toString(MOST));
    return new FormatProblem(Kind.TOO_LARGE, "problems", new Place(shown, from), details);
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
