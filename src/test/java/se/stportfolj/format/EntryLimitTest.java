package se.stportfolj.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.stportfolj.yaml.Node;

/** What a megabyte can hold and nobody writes is told once, and not compared with itself. */
class EntryLimitTest {
  private static Optional<FormatProblem> of(String text) {
    Node root = FileText.of(text.getBytes(UTF_8), "a.yaml", "a.yaml").root().orElseThrow();
    return EntryLimit.exceeded(root, "a.yaml");
  }

  private static String list(int entries) {
    return "[" + "x, ".repeat(entries - 1) + "x]";
  }

  @Test
  void aListHasAtMostThreeThousand() {
    assertThat(of("absences: " + list(3_000))).isEmpty();
    FormatProblem over = of("absences: " + list(3_001)).orElseThrow();
    assertThat(over.kind()).isEqualTo(FormatProblem.Kind.TOO_LARGE);
    assertThat(over.place().range().column()).isEqualTo(12 + 3 * 3_000);
    assertThat(over.details()).containsEntry("max", "3000");
  }

  @Test
  void alsoWithinAnother() {
    assertThat(of("a: [{b: {c: " + list(3_001) + "}}]")).isPresent();
  }

  @Test
  void someHaveFewerAndARegionMore() {
    assertThat(of("policies: " + list(10))).isEmpty();
    assertThat(of("policies: " + list(11))).isPresent();
    assertThat(of("supervisors: " + list(20_000))).isEmpty();
    assertThat(of("supervisors: " + list(20_001))).isPresent();
  }

  /** A hundred thousand mistakes would be a hundred megabytes of report. */
  @Test
  void ofMistakesTheFirstTwoThousandAreTold() {
    List<FormatProblem> problems = new ArrayList<>();
    byte[] keys = "a: &x 1\n".repeat(5_000).getBytes(UTF_8);
    assertThat(FileText.of(keys, "a.yaml", "a.yaml").problems())
        .hasSize(FormatProblem.MOST + 1)
        .last()
        .satisfies(last -> assertThat(last.variant()).isEqualTo("problems"));
    StringBuilder unknown = new StringBuilder();
    for (int i = 0; i < 5_000; i++) {
      unknown.append("key").append(i).append(": 1\n");
    }
    byte[] many = unknown.toString().getBytes(UTF_8);
    Node root = FileText.of(many, "a.yaml", "a.yaml").root().orElseThrow();
    new Checker("a.yaml", problems).check("", root, new Shape.Keys(List.of()));
    assertThat(problems).hasSize(FormatProblem.MOST + 1);
    assertThat(problems.get(FormatProblem.MOST).variant()).isEqualTo("problems");
  }
}
