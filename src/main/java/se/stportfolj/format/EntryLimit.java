package se.stportfolj.format;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Sequence;

/**
 * How many entries a list in a file may have. Forty years are some hundreds of each kind; to
 * compare thousands with each other, as periods are, would take minutes.
 */
public final class EntryLimit {
  /** The most entries of most lists. */
  static final int MOST = 3_000;

  /** Lists whose entries are each held against those of others, and lists of a whole region. */
  private static final Map<String, Integer> OTHERS =
      Map.of(
          "policies", 10,
          "entries", 200,
          "specialties", 100,
          "self-assessments", 300,
          "external-reviews", 300,
          "training-applications", 300,
          "supervisors", 20_000,
          "former-trainees", 20_000);

  /** The least of these. */
  private static final int FEWEST = 10;

  private EntryLimit() {}

  /**
   * Whether a file has a longer list, and then is not read.
   *
   * @param shown its path for people
   */
  public static Optional<FormatProblem> exceeded(Node root, String shown) {
    return first("", root).map(over -> problem(over, shown));
  }

  /** The first entry that is one too many, and how many there may be. */
  private record Over(Node entry, int most) {}

  private static FormatProblem problem(Over over, String shown) {
    return new FormatProblem(
        Kind.TOO_LARGE,
        "entries",
        new Place(shown, over.entry().range()),
        Map.of("max", Integer.toString(over.most())));
  }

  private static Optional<Over> first(String key, Node node) {
    if (node instanceof Sequence list) {
      int most = list.items().size() > FEWEST ? OTHERS.getOrDefault(key, MOST) : MOST;
      for (int i = 0; i < list.items().size(); i++) {
        Node item = list.items().get(i);
        if (i == most) {
          return Optional.of(new Over(item, most));
        }
        Optional<Over> below = item instanceof Mapping ? first(key, item) : Optional.empty();
        if (below.isPresent()) {
          return below;
        }
      }
    } else if (node instanceof Mapping mapping) {
      for (int i = 0; i < mapping.entries().size(); i++) { // of every file of every start
        Node.Entry entry = mapping.entries().get(i);
        if (!(entry.value() instanceof Node.Scalar)) {
          Optional<Over> below = first(entry.key().text(), entry.value());
          if (below.isPresent()) {
            return below;
          }
        }
      }
    }
    return Optional.empty();
  }
}
