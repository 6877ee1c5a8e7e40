package se.stportfolj.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.yaml.Problem.Kind;

class ConflictsTest {
  private static List<Problem> problems(String text) {
    return YamlReader.read(text.getBytes(UTF_8)).problems();
  }

  private static final String CONFLICT =
      """
      absences:
      <<<<<<< HEAD
        - {from: 2024-01-01}
      ||||||| 1a2b3c4
        - {from: 2024-01-02}
      =======
        - {from: 2024-01-03}
      >>>>>>> karins-dator
      """;

  @Test
  void eachIsToldOnceAtItsFirstMarkerWithItsSides() {
    assertThat(problems(CONFLICT + CONFLICT.replace("HEAD", "main").replace("\n", "\r\n")))
        .containsExactly(
            new Problem(
                Kind.CONFLICT,
                new Range(2, 1, 2, 13),
                Map.of("ours", "HEAD", "theirs", "karins-dator", "last", "8")),
            new Problem(
                Kind.CONFLICT,
                new Range(10, 1, 10, 13),
                Map.of("ours", "main", "theirs", "karins-dator", "last", "16")));
  }

  @Test
  void noneOfTheFileIsRead() {
    assertThat(YamlReader.read(("a: *x\n" + CONFLICT).getBytes(UTF_8)).root()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<<<<<<< HEAD", "||||||| 1a2b", "=======", ">>>>>>> main", "<<<<<<<"})
  void aMarkerThatWasLeftBehindIsToldToo(String marker) {
    for (String text : List.of("a: 1\n%s\nb: 2\n", "%s\na: 1", "a: [\n%s\n]", "a: \"\n%s\n\"")) {
      assertThat(problems(text.formatted(marker)))
          .extracting(Problem::kind)
          .containsExactly(Kind.CONFLICT_REST);
    }
  }

  @Test
  void twoThatBeginAreTwo() {
    assertThat(problems("<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n"))
        .extracting(Problem::kind)
        .containsExactly(Kind.CONFLICT_REST, Kind.CONFLICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: <<<<<<<",
        "a: |\n  <<<<<<< HEAD\n  =======\n",
        "# =======\na: b",
        "a: ========",
        "a: '======='",
        "========: 1"
      })
  void theSameSignsElsewhereAreText(String text) {
    assertThat(problems(text)).isEmpty();
  }
}
