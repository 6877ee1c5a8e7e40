package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guidelines on the command line: who is judged by them, and how they are told. */
class PoliciesTest {
  @TempDir Path folder;

  private static final String PORTFOLIOS = "src/test/resources/policies/";

  @ParameterizedTest
  @ValueSource(strings = {"blekinge", "gavleborg-allmanmedicin", "jonkoping", "vasternorrland"})
  void aPortfolioThatSatisfiesItsGuidelineHasNoFindingOfIt(String pack) {
    Run run = Run.st("validate", PORTFOLIOS + pack + "-satisfied", "--as-of", "2026-11-22");
    assertThat(run.out()).doesNotContain("[policy/").doesNotContain("[format/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"blekinge", "gavleborg-allmanmedicin", "jonkoping", "vasternorrland"})
  void oneThatDoesNotIsToldWithTheGuidelinesName(String pack) {
    Run run = Run.st("validate", PORTFOLIOS + pack + "-lacking", "--as-of", "2026-11-22");
    assertThat(run.out()).contains("[policy/").contains(pack).doesNotContain("[format/");
  }

  @Test
  void nothingOfARegionAppliesToOneThatDoesNotNameIt() {
    assertThat(Run.st("validate", "examples/broken", "--format", "json").out())
        .doesNotContain("policy/");
  }

  /** The guideline of a repository holds for portfolios whose contracts name none. */
  @Test
  void aRepositoryNamesOneForAllItsPortfolios() throws IOException {
    Path portfolio = without("jonkoping-lacking", "policies:");
    assertThat(validate(portfolio).out()).doesNotContain("[policy/");
    configuration("policies: [jonkoping]\n");
    Run run = validate(portfolio);
    assertThat(run.out()).contains("[policy/assessments-per-year]").contains("jonkoping");
    assertThat(run.out()).contains("anna/contract.yaml:");
  }

  @Test
  void oneThatContractAndRepositoryNameHoldsOnce() throws IOException {
    Path portfolio = without("jonkoping-lacking", "nothing of it");
    String alone = validate(portfolio).out();
    configuration("policies: [jonkoping]\n");
    assertThat(validate(portfolio).out()).isEqualTo(alone).contains("[policy/");
  }

  @Test
  void aRepositorysOwnFileIsSeenFromItsConfiguration() throws IOException {
    Path portfolio = without("jonkoping-lacking", "policies:");
    configuration("policies: [regler/egna.yaml]\n");
    Files.createDirectory(folder.resolve("regler"));
    Files.writeString(
        folder.resolve("regler/egna.yaml"),
        """
        title: Our own
        documents:
          - {id: pm, title: PM ST 2026}
        entries:
          - {rule: assessments-per-year, value: 9, unit: times, force: must, source: {document: pm, section: "1"}}
          - {rule: assessments-per-yaer, value: 9, unit: times, force: must, source: {document: pm, section: "1"}}
        """);
    assertThat(validate(portfolio).out())
        .contains("PM ST 2026, 1")
        .contains("regler/egna.yaml:6:12: error: there is no entry \"assessments-per-yaer\"")
        .contains("assessments-per-yaer, value: 9");
  }

  /** It is wrong with the repository, once, and not with each of its portfolios. */
  @Test
  void oneThatARepositoryNamesAndThatThereIsNot() throws IOException {
    Path portfolio = without("jonkoping-lacking", "policies:");
    configuration("policies: [jonkoeping, nowhere, ../outside.yaml]\n");
    assertThat(validate(portfolio).out())
        .contains(
            ".st.yaml:1:12: error: there is no guideline \"jonkoeping\"; did you mean jonkoping?")
        .contains(".st.yaml:1:24: error: there is no guideline \"nowhere\"")
        .contains(".st.yaml:1:33: error: there is no policy file ../outside.yaml")
        .doesNotContain("[policy/");
  }

  @Test
  void aRepositoryDecidesHowBadItIs() throws IOException {
    Path portfolio = without("jonkoping-lacking", "nothing of it");
    assertThat(validate(portfolio, "--rule", "policy/specialist-panel-per-year").code())
        .isEqualTo(0);
    configuration("severities: [{rule: policy/specialist-panel-per-year, severity: error}]\n");
    Run run = validate(portfolio, "--rule", "policy/specialist-panel-per-year");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out()).contains("error: ").doesNotContain("warning: ");
  }

  /** A year of training has no id in the files, and a name of its own in an exception. */
  @Test
  void aYearCanBeExcepted() throws IOException {
    Path portfolio = without("jonkoping-lacking", "nothing of it");
    String rule = "policy/specialist-panel-per-year";
    long before =
        validate(portfolio, "--rule", rule).out().lines().filter(l -> l.contains(rule)).count();
    Path contract = portfolio.resolve("contract.yaml");
    Files.writeString(
        contract,
        Files.readString(contract)
            + "exceptions:\n  - {rule: "
            + rule
            + ", entry: year-1, reason: Panel held at another unit, decided-by: Ulla Ny, date: 2026-01-10}\n");
    Run after = validate(portfolio, "--rule", rule);
    assertThat(before).isGreaterThan(1);
    assertThat(after.out().lines().filter(l -> l.contains(rule)).count()).isEqualTo(before - 1);
    assertThat(validate(portfolio).out()).doesNotContain("[exception/");
  }

  private Run validate(Path portfolio, String... more) {
    List<String> words = new ArrayList<>(List.of("validate", portfolio.getFileName().toString()));
    words.addAll(List.of("--as-of", "2026-11-22"));
    words.addAll(List.of(more));
    return Run.in(folder, Map.of(), false, words.toArray(String[]::new));
  }

  private void configuration(String text) throws IOException {
    Files.writeString(folder.resolve(".st.yaml"), text);
  }

  /** A copy named anna, without the lines that begin so. */
  private Path without(String portfolio, String start) throws IOException {
    Path copy = Files.createDirectory(folder.resolve("anna"));
    try (Stream<Path> files = Files.list(Path.of(PORTFOLIOS + portfolio))) {
      for (Path file : files.toList()) {
        List<String> lines =
            Files.readAllLines(file).stream().filter(l -> !l.startsWith(start)).toList();
        Files.write(copy.resolve(file.getFileName().toString()), lines);
      }
    }
    return copy;
  }
}
