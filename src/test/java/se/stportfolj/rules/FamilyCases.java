package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/**
 * Runs the case folders of one family of rules: a class for each, so that one can be run alone. A
 * case is a portfolio written as the files in which it differs from a base, and case.txt: the day
 * that counts as today, the base, what to put in a file's place, and the findings of its rule that
 * are expected, each as {@code file:line:column severity} with the message's variant where there is
 * one. Every finding, of whichever rule, is told in both languages.
 *
 * <p>With {@code -Dst.cases=write} the expected findings are written as they are found.
 */
abstract class FamilyCases {
  private static final List<Texts> TEXTS = Stream.of(Language.values()).map(Texts::of).toList();
  private static final boolean WRITE = System.getProperty("st.cases", "").equals("write");

  @TempDir Path folder;

  /** The family of {@code TimeCaseTest} is {@code time}. */
  static String family(Class<?> cases) {
    String name = cases.getSimpleName();
    return name.substring(0, name.length() - "CaseTest".length()).toLowerCase(Locale.ROOT);
  }

  @TestFactory
  Stream<DynamicTest> cases() {
    String family = family(getClass()) + "/";
    return CaseFolder.all().stream()
        .filter(one -> one.rule().startsWith(family))
        .map(one -> DynamicTest.dynamicTest(one.rule() + " " + one.name(), () -> run(one)));
  }

  private void run(CaseFolder expected) throws IOException {
    Path portfolio = Files.createTempDirectory(folder, "case");
    Verdict verdict = CaseFolder.verdict(expected.subject(portfolio));
    String rule = expected.rule();
    List<String> found =
        verdict.findings().stream()
            .filter(f -> f.rule().equals(rule))
            .map(FamilyCases::told)
            .toList();
    if (WRITE) {
      expected.write(found);
    } else {
      assertThat(found).isEqualTo(expected.findings());
    }
    verdict.findings().forEach(FamilyCases::tellInEachLanguage);
    String name = expected.name();
    assertThat(found.isEmpty() || !name.startsWith("pass-")).as("a pass has no findings").isTrue();
    assertThat(!found.isEmpty() || !name.startsWith("fail-")).as("a fail has findings").isTrue();
    if (!rule.startsWith("format/")) {
      assertThat(verdict.findings()).noneMatch(f -> f.rule().startsWith("format/"));
      assertThat(verdict.notRun()).noneMatch(n -> n.rule().equals(rule));
    }
  }

  private static void tellInEachLanguage(Finding f) {
    String hint = f.rule() + ".hint";
    String own = f.variant().isEmpty() ? hint : hint + "." + f.variant();
    for (Texts texts : TEXTS) {
      assertThat(texts.say(f.message())).isNotBlank();
      if (texts.has(own)) {
        assertThat(texts.say(new Message(own, f.message().blanks()))).isNotBlank();
      } else if (texts.has(hint)) {
        assertThat(texts.say(new Message(hint, f.message().blanks()))).isNotBlank();
      }
    }
  }

  private static String told(Finding f) {
    return f.place().file()
        + ":"
        + f.place().range().line()
        + ":"
        + f.place().range().column()
        + " "
        + f.severity().key()
        + (f.variant().isEmpty() ? "" : " " + f.variant());
  }
}
