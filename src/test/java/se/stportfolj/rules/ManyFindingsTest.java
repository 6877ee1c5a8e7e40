package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.service.Judged;

/** A file of a hundred kilobytes that means three hundred thousand delmål which there are not. */
class ManyFindingsTest {
  @TempDir Path folder;

  @Test
  void ofOneRuleFiveThousandAreToldAndThatThereAreMore() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/cases/base-2021"))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
    StringBuilder rows = new StringBuilder("attestations:\n");
    for (int i = 0; i < 2_900; i++) {
      rows.append("  - {id: a").append(i).append(", objectives: [A1-A99]}\n");
    }
    Files.writeString(folder.resolve("attestations.yaml"), rows);
    Portfolio read = PortfolioReader.read(folder, ".", Optional.empty(), where -> Optional.empty());
    Subject subject = new Subject(read, Judged.on(LocalDate.of(2026, 11, 22)));
    Verdict verdict = Rules.examine(subject);
    List<Finding> unknown =
        verdict.findings().stream()
            .filter(finding -> finding.rule().equals("regulation/unknown-delmal"))
            .toList();
    assertThat(unknown).hasSize(Findings.MOST);
    assertThat(verdict.notRun())
        .anySatisfy(
            more -> {
              assertThat(more.rule()).isEqualTo("regulation/unknown-delmal");
              assertThat(more.because().key()).isEqualTo("not-run.more");
            });
  }
}
