package se.stportfolj.policy;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.format.Fields;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.Place;
import se.stportfolj.text.Blank;

/** A difference between a policy file and its description in the words of guidelines. */
final class PackProblem {
  private PackProblem() {}

  /**
   * The problem as {@code policy/malformed} tells it.
   *
   * @param entry the entry that it stands in, if it stands in one
   */
  static Pack.Problem told(FormatProblem problem, Optional<Fields> entry) {
    Map<String, String> said = problem.details();
    String key = said.getOrDefault("key", "");
    Optional<Ask> ask = entry.flatMap(e -> e.text("rule")).flatMap(Ask::of);
    return switch (problem.kind()) {
      case UNKNOWN_KEY ->
          key.equals("unit") && ask.isPresent()
              ? problem(
                  "no-unit", entry.get().source().at("unit"), Map.of("entry", ask.get().key()))
              : near("unknown-key", problem, Map.of("key", key));
      case MISSING_KEY -> missing(problem, key, entry, ask);
      case WRONG_TYPE ->
          problem(key.isEmpty() ? "no-keys" : "wrong-type", problem.place(), Map.of("key", key));
      default -> value(problem, key, ask);
    };
  }

  /** What an entry lacks is told at its name. */
  private static Pack.Problem missing(
      FormatProblem problem, String key, Optional<Fields> entry, Optional<Ask> ask) {
    Place place =
        entry
            .map(Fields::source)
            .filter(s -> s.whole().equals(problem.place()))
            .map(s -> s.at("rule"))
            .orElse(problem.place());
    if (key.equals("unit") && ask.isPresent()) {
      return unit(place, ask.get());
    }
    return key.equals("source")
        ? problem("no-source", place, Map.of())
        : problem("missing", place, Map.of("key", key));
  }

  private static Pack.Problem value(FormatProblem problem, String key, Optional<Ask> ask) {
    String value = problem.details().getOrDefault("value", "");
    return switch (key) {
      case "rule" -> near("unknown-entry", problem, Map.of("entry", value));
      case "unit" -> unit(problem.place(), ask.orElseThrow());
      case "force", "regulation" -> problem(key, problem.place(), Map.of("value", value));
      case "value" -> asked(problem, value, ask.orElseThrow());
      default -> problem("not-a-flag", problem.place(), Map.of("key", key));
    };
  }

  private static Pack.Problem asked(FormatProblem problem, String value, Ask ask) {
    return switch (ask.units().get(0)) {
      case YES -> problem("not-true", problem.place(), Map.of());
      case ROLES, APPROVERS ->
          problem(
              "role",
              problem.place(),
              Map.of("roles", String.join(", ", PackFormat.words(ask.units().get(0)))));
      default ->
          problem(
              "bad-value",
              problem.place(),
              Map.of("value", value, "entry", ask.key(), "most", Integer.toString(ask.most())));
    };
  }

  private static Pack.Problem unit(Place place, Ask ask) {
    String units = ask.units().stream().map(Unit::key).collect(Collectors.joining(", "));
    return problem("wrong-unit", place, Map.of("entry", ask.key(), "units", units));
  }

  /** With what was probably meant, where something is close. */
  private static Pack.Problem near(
      String variant, FormatProblem problem, Map<String, String> details) {
    String meant = problem.details().getOrDefault("meant", "");
    Map<String, String> all = new java.util.HashMap<>(details);
    all.put("meant", meant);
    return problem(meant.isEmpty() ? variant : variant + "-near", problem.place(), all);
  }

  private static Pack.Problem problem(String variant, Place place, Map<String, String> details) {
    return new Pack.Problem(
        variant,
        place,
        details.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> Blank.of(e.getValue()))));
  }
}
