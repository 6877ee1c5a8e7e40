package se.stportfolj.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.portfolio.Place;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Nearest;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Range;

/** The keys and values of one mapping in a policy file, and what is wrong with them. */
final class Part {
  private final String file;
  private final Node.Mapping mapping;
  private final List<Pack.Problem> problems;
  private final Set<String> known = new HashSet<>();

  Part(String file, Node.Mapping mapping, List<Pack.Problem> problems) {
    this.file = file;
    this.mapping = mapping;
    this.problems = problems;
  }

  /** Where a key's value stands; the first key where there is no such key. */
  Place at(String key) {
    Range first =
        mapping.entries().isEmpty() ? mapping.range() : mapping.entries().get(0).key().range();
    return new Place(file, mapping.get(key).map(Node::range).orElse(first));
  }

  void problem(String variant, Place place, String... details) {
    Map<String, Blank> blanks = new java.util.HashMap<>();
    for (int i = 0; i < details.length; i += 2) {
      blanks.put(details[i], Blank.of(details[i + 1]));
    }
    problems.add(new Pack.Problem(variant, place, blanks));
  }

  /** The value of a key, if it has one. */
  private Optional<Node> value(String key) {
    known.add(key);
    return mapping.get(key).filter(n -> !(n instanceof Node.Scalar s && isNothing(s)));
  }

  boolean has(String key) {
    return value(key).isPresent();
  }

  /** A single value that may be left out. */
  Optional<Node.Scalar> scalar(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Node.Scalar)) {
      problem("wrong-type", at(key), "key", key);
    }
    return value.filter(Node.Scalar.class::isInstance).map(Node.Scalar.class::cast);
  }

  /** Text on one line that may be left out. */
  Optional<String> text(String key) {
    return scalar(key).map(s -> s.text().strip().replaceAll("\\s+", " "));
  }

  /** Text that must be there. */
  Optional<String> needed(String key) {
    if (!has(key)) {
      problem("missing", at(key), "key", key);
    }
    return text(key);
  }

  /** {@code true} or {@code false}; false where it is left out. */
  boolean flag(String key) {
    Optional<Node.Scalar> value = scalar(key);
    boolean yes = value.filter(s -> s.plain() && s.text().equals("true")).isPresent();
    boolean no = value.filter(s -> s.plain() && s.text().equals("false")).isPresent();
    if (value.isPresent() && !yes && !no) {
      problem("not-a-flag", at(key), "key", key);
    }
    return yes;
  }

  /** The mappings of a list. */
  List<Part> parts(String key) {
    List<Part> parts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Node.Mapping m) {
        parts.add(new Part(file, m, problems));
      } else {
        problem("wrong-type", new Place(file, item.range()), "key", key);
      }
    }
    return parts;
  }

  /** The mapping below a key. */
  Optional<Part> part(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Node.Mapping)) {
      problem("wrong-type", at(key), "key", key);
    }
    return value
        .filter(Node.Mapping.class::isInstance)
        .map(n -> new Part(file, (Node.Mapping) n, problems));
  }

  List<Node> items(String key) {
    Optional<Node> value = value(key);
    if (value.isPresent() && !(value.get() instanceof Node.Sequence)) {
      problem("wrong-type", at(key), "key", key);
    }
    return value.orElse(null) instanceof Node.Sequence s ? s.items() : List.of();
  }

  /** To be called when every key has been asked for: the others are unknown. */
  void end() {
    for (Node.Entry entry : mapping.entries()) {
      String key = entry.key().text();
      if (!known.contains(key)) {
        Optional<String> meant = Nearest.to(key, known);
        problem(
            meant.isPresent() ? "unknown-key-near" : "unknown-key",
            new Place(file, entry.key().range()),
            "key",
            key,
            "meant",
            meant.orElse(""));
      }
    }
  }

  private static boolean isNothing(Node.Scalar s) {
    return s.isNull() || s.text().isBlank();
  }
}
