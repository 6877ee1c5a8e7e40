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

/** {@code region.yaml} on the command line: where it is found, and how often it is told. */
class RegionTest {
  private static final Path BASE = Path.of("src/test/resources/policies/jonkoping-satisfied");
  private static final String UNREVIEWED = "units:\n  - {id: strand, name: Strand}\n";

  @TempDir Path folder;

  @Test
  void isToldOnceForAllPortfoliosBelowIt() throws IOException {
    portfolio("a");
    portfolio("deep/b");
    write(".st.yaml", "policies: [jonkoping]\n");
    write("region.yaml", UNREVIEWED + "unitts: []\n");
    Run run = validate(".");
    assertThat(lines(run, "policy/unit-external-review")).isEqualTo(1);
    assertThat(lines(run, "format/unknown-key")).isEqualTo(1);
    assertThat(run.out()).contains("region.yaml:2:24: warning: Strand has no external review");
    assertThat(run.out()).contains("2 portfolios");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aFormatThatIsForMachinesHasItToo() throws IOException {
    portfolio("a");
    write(".st.yaml", "policies: [jonkoping]\n");
    write("region.yaml", UNREVIEWED);
    for (String format : List.of("json", "sarif", "github", "junit")) {
      assertThat(validate(".", "--format", format).out())
          .as(format)
          .contains("policy/unit-external-review")
          .contains("region.yaml");
    }
    assertThat(validate(".", "--rule", "policy/unit-external-review").code()).isEqualTo(0);
    assertThat(
            validate(".", "--rule", "policy/unit-external-review", "--fail-on", "warning").code())
        .isEqualTo(1);
  }

  /** What lies above the root of a repository is somebody else's. */
  @Test
  void isNotLookedForAboveTheRepository() throws IOException {
    portfolio("repository/a");
    write("region.yaml", "unitts: []\n");
    assertThat(lines(validate("repository"), "format/unknown-key")).isEqualTo(1);
    Files.createDirectory(folder.resolve("repository/.git"));
    assertThat(lines(validate("repository"), "format/unknown-key")).isZero();
  }

  @Test
  void aUnitThatCannotBeReadIsNotJudged() throws IOException {
    portfolio("a");
    write(".st.yaml", "policies: [jonkoping]\n");
    write(
        "region.yaml",
        "units:\n  - {id: strand, name: Strand, external-reviews: [{date: 2024-13-01}]}\n");
    Run run = validate(".");
    assertThat(run.out()).contains("[format/bad-value]").contains("region.yaml");
    assertThat(run.out()).contains("policy/unit-external-review");
    assertThat(lines(run, "[policy/unit-external-review]")).isZero();
  }

  @Test
  void supervisorsThatCannotBeReadAreNoGroundToBlame() throws IOException {
    Path portfolio = portfolio("a");
    Path contract = portfolio.resolve("contract.yaml");
    Files.writeString(
        contract, Files.readString(contract).replace(", supervisor-training: 2023-10-05", ""));
    String rule = "policy/supervisor-trained";
    write("region.yaml", "supervisors: []\n");
    String without = validate(".", "--rule", rule, "--format", "json").out();
    write("region.yaml", "supervisors: [{name: Karin Alm, trainings: [2023-10]}]\n");
    String broken = validate(".", "--rule", rule, "--format", "json").out();
    assertThat(broken).contains("\"rule\" : \"policy/supervisor-trained\"");
    assertThat(broken).contains("\"because\"").contains("region.yaml");
    assertThat(without).doesNotContain("\"because\"");
  }

  private static long lines(Run run, String part) {
    return run.out().lines().filter(line -> line.contains(part)).count();
  }

  private Run validate(String path, String... more) {
    List<String> words = new ArrayList<>(List.of("validate", path, "--as-of", "2026-11-22"));
    words.addAll(List.of(more));
    return Run.in(folder, Map.of(), false, words.toArray(String[]::new));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private Path portfolio(String name) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    try (Stream<Path> files = Files.list(BASE)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName().toString()));
      }
    }
    return copy;
  }
}
