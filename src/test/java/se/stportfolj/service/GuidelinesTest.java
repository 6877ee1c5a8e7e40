package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.YamlReader;

/** The deadlines say what the guidelines' own data say: the same number, force and section. */
class GuidelinesTest {
  private static List<String> names() {
    return Guidelines.names();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyDeadlineIsAnEntryOfItsGuideline(String name) throws IOException {
    Node.Sequence entries =
        (Node.Sequence) read("/policies/" + name + ".yaml").get("entries").orElseThrow();
    for (Guideline deadline : Guidelines.named(List.of(name))) {
      assertThat(entries.items().stream().map(Node.Mapping.class::cast).toList())
          .as(name + ": " + deadline)
          .anyMatch(entry -> says(entry, deadline));
    }
  }

  private static boolean says(Node.Mapping entry, Guideline deadline) {
    Node.Mapping source = (Node.Mapping) entry.get("source").orElseThrow();
    String value = text(entry, "value").orElse("a list, as of the parties of the contract");
    boolean number =
        value.equals("true")
            ? deadline.number() == 0
            : value.equals(Integer.toString(deadline.number()));
    return deadline.kind().policyRule().equals("policy/" + text(entry, "rule").orElseThrow())
        && number
        && deadline.force().key().equals(text(entry, "force").orElseThrow())
        && deadline.only().equals(text(entry, "specialty"))
        && deadline.except().equals(text(entry, "not-specialty"))
        && deadline.source().endsWith(", " + text(source, "section").orElseThrow());
  }

  private static Optional<String> text(Node.Mapping mapping, String key) {
    return mapping
        .get(key)
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text());
  }

  private static Node.Mapping read(String file) throws IOException {
    try (InputStream in = GuidelinesTest.class.getResourceAsStream(file)) {
      return (Node.Mapping) YamlReader.read(in.readAllBytes()).root().orElseThrow();
    }
  }
}
