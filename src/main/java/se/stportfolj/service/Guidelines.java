package se.stportfolj.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.YamlReader;

/** The deadlines of the regional guidelines, which are data: {@code deadlines.yaml}. */
final class Guidelines {
  private static final String FILE = "/deadlines.yaml";

  private Guidelines() {}

  /** What the guidelines of these names ask; an unknown name asks nothing. */
  static List<Guideline> named(List<String> policies) {
    List<Guideline> all = new ArrayList<>();
    if (policies.isEmpty()) {
      return all;
    }
    Node.Mapping file = file();
    for (String policy : policies) {
      if (file.get(policy).orElse(null) instanceof Node.Sequence entries) {
        entries.items().forEach(entry -> all.add(guideline(entry)));
      }
    }
    return all;
  }

  /** The names that there are. */
  static List<String> names() {
    return file().entries().stream().map(entry -> entry.key().text()).toList();
  }

  private static Guideline guideline(Node node) {
    Node.Mapping entry = (Node.Mapping) node;
    for (Guideline.Timing timing : Guideline.Timing.values()) {
      Optional<String> number = entry.get(timing.key()).map(Guidelines::text);
      if (number.isPresent()) {
        return new Guideline(
            DeadlineKind.of(text(entry, "kind")).orElseThrow(),
            timing,
            Integer.parseInt(number.get()),
            force(text(entry, "force")),
            entry.get("specialty").map(Guidelines::text),
            entry.get("not-specialty").map(Guidelines::text),
            text(entry, "source"));
      }
    }
    throw new IllegalStateException(FILE + ": no time for " + text(entry, "kind"));
  }

  private static Deadline.Force force(String key) {
    for (Deadline.Force force : Deadline.Force.values()) {
      if (force.key().equals(key)) {
        return force;
      }
    }
    throw new IllegalStateException(FILE + ": no such force: " + key);
  }

  private static String text(Node.Mapping entry, String key) {
    return text(entry.get(key).orElseThrow(() -> new IllegalStateException(FILE + ": " + key)));
  }

  private static String text(Node node) {
    return ((Node.Scalar) node).text();
  }

  private static Node.Mapping file() {
    try (InputStream in = Guidelines.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + FILE);
      }
      return (Node.Mapping) YamlReader.read(in.readAllBytes()).root().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
