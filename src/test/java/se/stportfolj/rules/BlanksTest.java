package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * A blank that a rule does not fill is found when the rule is built, whether or not a case comes
 * by: its name stands in the rule's source, or in one that the rule hands its finding to.
 */
class BlanksTest {
  private static final Path MAIN = Path.of("src/main/java/se/stportfolj");
  private static final Pattern BLANK = Pattern.compile("\\{([a-zA-Z]+)}");

  /** What all rules of some families are told by, besides the rule itself. */
  private static final List<String> SHARED =
      List.of(
          "rules",
          "rules/policy",
          "service/demand",
          "format",
          "portfolio",
          "service",
          "policy",
          "yaml");

  static Stream<String> rules() {
    return Rules.all().stream().map(rule -> rule.info().id());
  }

  @ParameterizedTest
  @MethodSource("rules")
  void everyBlankHasAName(String rule) {
    String source = source(rule);
    List<String> unfilled = new ArrayList<>();
    Texts texts = Texts.of(Language.SV);
    for (String key : texts.keys()) {
      if (key.startsWith(rule + ".message") || key.startsWith(rule + ".hint")) {
        for (MatchResult blank : BLANK.matcher(texts.get(key)).results().toList()) {
          if (!source.contains('"' + blank.group(1) + '"')) {
            unfilled.add(key + " {" + blank.group(1) + "}");
          }
        }
      }
    }
    assertThat(unfilled).isEmpty();
  }

  /** The rule itself; where that builds no finding, what it asks to. */
  private static String source(String rule) {
    String family = rule.substring(0, rule.indexOf('/'));
    String name =
        Stream.of(rule.substring(rule.indexOf('/') + 1).split("-"))
            .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
            .collect(Collectors.joining());
    Path own = MAIN.resolve("rules").resolve(family).resolve(name + ".java");
    String source = Files.exists(own) ? read(own) : "";
    boolean alone = source.contains("findings.add(") && source.contains("Map.of(");
    return alone && !source.contains("rules.Excess")
        ? source + "\"rule\""
        : source + SHARED.stream().map(BlanksTest::all).collect(Collectors.joining());
  }

  private static String all(String folder) {
    try (Stream<Path> files = Files.list(MAIN.resolve(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(BlanksTest::read)
          .collect(Collectors.joining());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
