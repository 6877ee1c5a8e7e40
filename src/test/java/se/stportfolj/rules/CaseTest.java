package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.ConfigurationReader;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.OverridingFolder;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/**
 * Runs the case folders. A case is a portfolio written as the files in which it differs from a
 * base, and case.txt: the day that counts as today, the base, what to put in a file's place, and
 * the findings of its rule that are expected, each as {@code file:line:column severity} with the
 * message's variant where there is one. Every finding, of whichever rule, is told in both
 * languages.
 */
class CaseTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final List<Texts> TEXTS = Stream.of(Language.values()).map(Texts::of).toList();

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    return ruleFolders().stream()
        .flatMap(rule -> children(rule).stream().map(one -> caseTest(rule, one)));
  }

  @Test
  void everyRuleHasACaseThatPassesOneThatFailsAndOneAtTheEdge() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      Path cases = CASES.resolve(rule.info().id());
      List<String> names = children(cases).stream().map(c -> c.getFileName().toString()).toList();
      for (String prefix : List.of("pass-", "fail-", "edge-")) {
        if (names.stream().noneMatch(n -> n.startsWith(prefix))) {
          missing.add(rule.info().id() + " " + prefix);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCaseBelongsToARule() throws IOException {
    List<String> ids = Rules.all().stream().map(r -> r.info().id()).toList();
    assertThat(ruleFolders()).allSatisfy(f -> assertThat(ids).contains(id(f)));
  }

  private DynamicTest caseTest(Path rule, Path one) {
    return DynamicTest.dynamicTest(id(rule) + " " + one.getFileName(), () -> run(rule, one));
  }

  private void run(Path ruleFolder, Path one) throws IOException {
    Case expected = Case.read(one.resolve("case.txt"));
    Path portfolio = Files.createTempDirectory(folder, "case");
    expected.base().ifPresent(base -> copy(CASES.resolve("base-" + base), portfolio));
    copy(one, portfolio);
    for (OddFile odd : expected.odd()) {
      odd.make(portfolio);
    }
    Portfolio read = PortfolioReader.read(portfolio, ".", Optional.empty());
    Path settings = portfolio.resolve(ConfigurationReader.NAME);
    Configuration configuration =
        Files.exists(settings)
            ? ConfigurationReader.read(settings, ConfigurationReader.NAME)
            : Configuration.NONE;
    Verdict verdict =
        Rules.examine(new Subject(read, law(portfolio), expected.asOf(), configuration));
    String rule = id(ruleFolder);
    List<String> found =
        verdict.findings().stream().filter(f -> f.rule().equals(rule)).map(CaseTest::told).toList();
    assertThat(found).isEqualTo(expected.findings());
    verdict.findings().forEach(CaseTest::tellInEachLanguage);
    String name = one.getFileName().toString();
    assertThat(found.isEmpty() || !name.startsWith("pass-")).as("a pass has no findings").isTrue();
    assertThat(!found.isEmpty() || !name.startsWith("fail-")).as("a fail has findings").isTrue();
    if (!rule.startsWith("format/")) {
      assertThat(verdict.findings()).noneMatch(f -> f.rule().startsWith("format/"));
      assertThat(verdict.notRun()).noneMatch(n -> n.rule().equals(rule));
    }
  }

  /** A case may have target descriptions of its own, as a repository does. */
  private static Law law(Path portfolio) {
    Path own = portfolio.resolve(OverridingFolder.NAME);
    return Files.isDirectory(own)
        ? Law.with(new OverridingFolder(own, OverridingFolder.NAME))
        : Law.shipped();
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

  /** What case.txt says. Lines that begin with # explain the case to its reader. */
  private record Case(
      LocalDate asOf, Optional<String> base, List<OddFile> odd, List<String> findings) {
    static Case read(Path file) throws IOException {
      LocalDate asOf = LocalDate.of(2026, 11, 22);
      Optional<String> base = Optional.of("2021");
      List<OddFile> odd = new ArrayList<>();
      List<String> findings = new ArrayList<>();
      for (String line : Files.readAllLines(file)) {
        if (line.startsWith("as-of: ")) {
          asOf = LocalDate.parse(line.substring(7));
        } else if (line.startsWith("base: ")) {
          base = Optional.of(line.substring(6)).filter(b -> !b.equals("none"));
        } else if (line.startsWith("make: ")) {
          odd.add(OddFile.of(line.substring(6)));
        } else if (!line.isBlank() && !line.startsWith("#")) {
          findings.add(line);
        }
      }
      return new Case(asOf, base, odd, findings);
    }
  }

  private static void copy(Path from, Path to) {
    for (Path file : children(from)) {
      try {
        if (Files.isDirectory(file)) {
          Path below = to.resolve(file.getFileName().toString());
          copy(file, Files.createDirectory(below));
        } else if (!file.getFileName().toString().equals("case.txt")) {
          Path target = to.resolve(file.getFileName().toString());
          Files.deleteIfExists(target);
          if (Files.size(file) > 0 || !file.getFileName().toString().endsWith(".absent")) {
            Files.copy(file, target);
          } else {
            // rotations.yaml.absent takes the base's rotations.yaml away.
            String name = file.getFileName().toString();
            Files.delete(to.resolve(name.substring(0, name.length() - ".absent".length())));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<Path> ruleFolders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path family : children(CASES)) {
      if (!family.getFileName().toString().startsWith("base-")) {
        folders.addAll(children(family));
      }
    }
    return folders;
  }

  private static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Path ruleFolder) {
    return ruleFolder.getParent().getFileName() + "/" + ruleFolder.getFileName();
  }
}
