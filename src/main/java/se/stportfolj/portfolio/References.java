package se.stportfolj.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.format.Checker;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.format.Place;
import se.stportfolj.format.Source;
import se.stportfolj.text.Guesses;

/** Checks that ids are unique and that what refers to an id finds it. */
final class References {
  private References() {}

  /**
   * Checks a portfolio.
   *
   * @param allRotations whether every rotation could be read; otherwise a reference to one that
   *     could not would be called unknown
   */
  static List<FormatProblem> check(Portfolio portfolio, boolean allRotations) {
    List<FormatProblem> problems = new ArrayList<>();
    Map<String, Place> ids = new HashMap<>();
    for (Activity activity : portfolio.activities()) {
      unique(activity.id(), activity.source(), ids, problems);
    }
    for (ActionPlan plan : portfolio.actionPlans()) {
      unique(plan.id(), plan.source(), ids, problems);
    }
    if (allRotations) {
      rotationsExist(portfolio, problems);
    }
    return problems;
  }

  /** Ids name files of certificates and entries of exceptions: one name, one thing. */
  private static void unique(
      String id, Source source, Map<String, Place> ids, List<FormatProblem> problems) {
    Place first = ids.putIfAbsent(id, source.at("id"));
    if (first != null) {
      problems.add(
          new FormatProblem(
              Kind.DUPLICATE_ID,
              "",
              source.at("id"),
              Map.of(
                  "id", id,
                  "file", first.file(),
                  "line", Integer.toString(first.range().line()))));
    }
  }

  private static void rotationsExist(Portfolio portfolio, List<FormatProblem> problems) {
    Set<String> known = new LinkedHashSet<>();
    portfolio.rotations().forEach(rotation -> known.add(rotation.id()));
    Guesses guesses = new Guesses();
    for (Assessment assessment : portfolio.assessments()) {
      assessment
          .rotation()
          .filter(id -> !known.contains(id))
          .ifPresent(
              id ->
                  problems.add(
                      unknown(id, assessment.source().at("rotation"), guesses.to(id, known))));
    }
    for (Attestation attestation : portfolio.attestations()) {
      for (int i = 0; i < attestation.service().size(); i++) {
        String id = attestation.service().get(i);
        if (!known.contains(id)) {
          Place place = attestation.source().item("service", i);
          problems.add(unknown(id, place, guesses.to(id, known)));
        }
      }
    }
  }

  private static FormatProblem unknown(String id, Place place, Optional<String> meant) {
    return new FormatProblem(
        Kind.UNKNOWN_REFERENCE,
        meant.isPresent() ? "near" : "far",
        place,
        Map.of("id", Checker.excerpt(id), "meant", meant.orElse("")));
  }
}
