package se.stportfolj.pdf.form;

import java.util.List;
import java.util.Optional;
import se.stportfolj.pdf.page.Box;
import se.stportfolj.yaml.Node;

/** A mapping of a form description, read by key. What is missing or misshapen stops the reading. */
record Described(Node node) {
  boolean has(String key) {
    return mapping().get(key).isPresent();
  }

  Optional<String> find(String key) {
    return mapping().get(key).map(this::scalar);
  }

  String text(String key) {
    return scalar(value(key));
  }

  double number(String key) {
    return Double.parseDouble(text(key));
  }

  boolean flag(String key) {
    return find(key).map("true"::equals).orElse(false);
  }

  List<String> texts(String key) {
    return items(key).stream().map(this::scalar).toList();
  }

  List<Double> numbers(String key) {
    return texts(key).stream().map(Double::valueOf).toList();
  }

  Box box(String key) {
    List<Double> edges = numbers(key);
    if (edges.size() != 4) {
      throw wrong(value(key), "four numbers");
    }
    return new Box(edges.get(0), edges.get(1), edges.get(2), edges.get(3));
  }

  List<Described> list(String key) {
    return items(key).stream().map(Described::new).toList();
  }

  private List<Node> items(String key) {
    Node value = value(key);
    if (value instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    throw wrong(value, "a list");
  }

  private Node value(String key) {
    return mapping().get(key).orElseThrow(() -> wrong(node, "the key " + key));
  }

  private Node.Mapping mapping() {
    if (node instanceof Node.Mapping mapping) {
      return mapping;
    }
    throw wrong(node, "keys with values");
  }

  private String scalar(Node value) {
    if (value instanceof Node.Scalar scalar) {
      return scalar.text();
    }
    throw wrong(value, "a single value");
  }

  private static IllegalStateException wrong(Node node, String expected) {
    return new IllegalStateException(
        "Form description, line " + node.range().line() + ": expected " + expected);
  }
}
