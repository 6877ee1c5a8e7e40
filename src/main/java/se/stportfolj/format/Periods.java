package se.stportfolj.format;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;

/** Finds the entries of a file that end before they begin. */
public final class Periods {
  private Periods() {}

  /** The problems of the entries in all lists of a file. */
  public static List<FormatProblem> check(String file, Node root) {
    List<FormatProblem> problems = new ArrayList<>();
    if (root instanceof Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.value() instanceof Sequence sequence) {
          for (Node item : sequence.items()) {
            entry(file, item, problems);
          }
        }
      }
    }
    return problems;
  }

  private static void entry(String file, Node item, List<FormatProblem> problems) {
    if (!(item instanceof Mapping mapping)) {
      return;
    }
    Optional<LocalDate> from = day(mapping, "from");
    Optional<LocalDate> to = day(mapping, "to");
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      problems.add(
          new FormatProblem(
              Kind.BAD_VALUE,
              "ends-before-it-begins",
              new Source(file, mapping).at("to"),
              Map.of("from", from.get().toString(), "to", to.get().toString())));
    }
  }

  private static Optional<LocalDate> day(Mapping mapping, String key) {
    return mapping.get(key).orElse(null) instanceof Scalar scalar
        ? Values.day(scalar)
        : Optional.empty();
  }
}
