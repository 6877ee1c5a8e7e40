package se.stportfolj.report.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.YamlReader;

/** The examples of the rules, which a test takes out of the rules' cases and re-runs. */
public final class RuleExamples {
  private static final String FILE = "/rule-examples.yaml";

  private RuleExamples() {}

  /** All of them, by rule. */
  public static Map<String, RuleExample> read() {
    Map<String, RuleExample> examples = new LinkedHashMap<>();
    try (InputStream in = RuleExamples.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + FILE);
      }
      Optional<Node> root = YamlReader.read(in.readAllBytes()).root();
      if (root.isPresent() && root.get() instanceof Mapping rules) {
        for (Node.Entry rule : rules.entries()) {
          examples.put(rule.key().text(), example((Mapping) rule.value()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return examples;
  }

  private static RuleExample example(Mapping of) {
    return new RuleExample(
        text(of, "file"),
        text(of, "wrong"),
        text(of, "message-sv"),
        text(of, "message-en"),
        text(of, "right"));
  }

  private static String text(Mapping of, String key) {
    return of.get(key).map(n -> ((Scalar) n).text()).orElse("");
  }
}
