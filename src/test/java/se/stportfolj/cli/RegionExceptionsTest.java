package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.portfolio.PortfolioFile;

/** A region accepts a finding about one of its units, as a contract does one about its trainee. */
class RegionExceptionsTest {
  private static final Path BASE = Path.of("src/test/resources/cases/base-2021");
  private static final String UNIT =
      """
      units:
        - id: strand
          name: Strandens hälsocentral
          self-assessments: [{date: 2023-03-15}]
          external-reviews: [{date: 2025-03-15}]
      """;
  private static final String EXCEPTION =
      """
      exceptions:
        - {rule: policy/unit-self-assessment, entry: strand, reason: Enheten byggs om,
           decided-by: Mats Hed, date: 2026-02-01}
      """;

  @TempDir Path folder;

  @Test
  void whatIsAcceptedIsToldAndNothingFailsForIt() throws IOException {
    assertThat(validate(UNIT).code()).isEqualTo(ExitCode.FINDINGS);
    Run accepted = validate(UNIT + EXCEPTION);
    assertThat(accepted.code()).isZero();
    assertThat(accepted.out()).contains("Mats Hed").doesNotContain("[exception/");
  }

  @Test
  void itIsStaleWhenTheUnitHasDoneIt() throws IOException {
    Run run = validate(UNIT.replace("2023", "2026") + EXCEPTION);
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("[exception/stale]");
  }

  private Run validate(String region) throws IOException {
    Path repository = Files.createDirectories(folder.resolve("repository/.git")).getParent();
    Files.writeString(repository.resolve(".st.yaml"), "policies: [blekinge]\n");
    Files.writeString(repository.resolve("region.yaml"), region);
    Path trainee = Files.createDirectories(repository.resolve("tova"));
    for (PortfolioFile file : PortfolioFile.values()) {
      Path base = BASE.resolve(file.fileName());
      if (Files.exists(base)) {
        Files.writeString(trainee.resolve(file.fileName()), Files.readString(base));
      }
    }
    return Run.st(
        "validate",
        repository.toString(),
        "--rule=policy/unit-self-assessment",
        "--rule=exception/stale",
        "--show-excepted",
        "--fail-on=warning");
  }
}
