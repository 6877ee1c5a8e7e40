package se.stportfolj.statute;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Tree;
import se.stportfolj.yaml.YamlReader;

/** Reads {@code regulations/index.yaml}. Loops in place of streams: every start takes this path. */
final class Index {
  private static final String NAME = "/regulations/index.yaml";

  private Index() {}

  static List<RegulationId> read() {
    try (InputStream in = Index.class.getResourceAsStream(NAME)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + NAME);
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The regulations of an index.
   *
   * @throws IllegalStateException if it is not one: it is the program's own file
   */
  static List<RegulationId> read(byte[] bytes) {
    Tree tree = YamlReader.read(bytes);
    if (!tree.problems().isEmpty() || tree.root().isEmpty()) {
      throw new IllegalStateException(NAME + ": not YAML");
    }
    List<RegulationId> all = new ArrayList<>();
    for (Node row : items(value(tree.root().get(), "regulations"))) {
      List<String> forms = new ArrayList<>();
      for (Node form : items(value(row, "forms"))) {
        forms.add(text(form));
      }
      Optional<Node> bt = find(row, "bt");
      all.add(
          new RegulationId(
              all.size(),
              text(value(row, "key")),
              text(value(row, "title")),
              text(value(row, "prefix")),
              bt.isEmpty() ? Optional.empty() : Optional.of(text(bt.get())),
              forms));
    }
    return List.copyOf(all);
  }

  private static Optional<Node> find(Node node, String key) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().text().equals(key)) {
          return Optional.of(entry.value());
        }
      }
    }
    return Optional.empty();
  }

  private static Node value(Node node, String key) {
    Optional<Node> value = find(node, key);
    if (value.isEmpty()) {
      throw new IllegalStateException(NAME + ": no " + key);
    }
    return value.get();
  }

  private static List<Node> items(Node node) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    throw new IllegalStateException(NAME + ": not a list");
  }

  private static String text(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    throw new IllegalStateException(NAME + ": not a text");
  }
}
