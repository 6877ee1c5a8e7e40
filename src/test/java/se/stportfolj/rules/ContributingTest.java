package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The rule that CONTRIBUTING shows as an example is the one that is there. */
class ContributingTest {
  private static final String RULE = "time/absence-counts-without-decision";
  private static final Path CLASS =
      Path.of("src/main/java/se/stportfolj/rules/time/AbsenceCountsWithoutDecision.java");
  private static final Path CASE = Path.of("src/test/resources/cases", RULE, "fail-no-decision");

  @Test
  void theClassIsTheRealOne() throws IOException {
    String source = Files.readString(CLASS);
    assertThat(source.substring(source.indexOf("/**"))).isEqualTo(block("java", 0));
  }

  /** A text that is cut short ends with an ellipsis. */
  @Test
  void theTextsAreTheRealOnes() throws IOException {
    List<String> texts = Files.readAllLines(Path.of("src/main/resources/texts/en.properties"));
    for (String line : block("properties", 0).lines().toList()) {
      String shown = line.endsWith(" …") ? line.substring(0, line.length() - 2) : line;
      assertThat(line).startsWith(RULE + ".");
      assertThat(texts).anyMatch(text -> text.startsWith(shown));
    }
  }

  @Test
  void theCaseIsTheRealOne() throws IOException {
    assertThat(block("yaml", 0))
        .isEqualTo("# absence.yaml\n" + Files.readString(CASE.resolve("absence.yaml")));
    assertThat(block("", 0)).isEqualTo("# case.txt\n" + Files.readString(CASE.resolve("case.txt")));
  }

  /** A block of the page in one language, the first or a later one. */
  private static String block(String language, int number) throws IOException {
    Pattern fence = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    List<MatchResult> blocks =
        fence
            .matcher(Files.readString(Path.of("CONTRIBUTING.md")))
            .results()
            .filter(found -> found.group(1).equals(language))
            .toList();
    return blocks.get(number).group(2);
  }
}
