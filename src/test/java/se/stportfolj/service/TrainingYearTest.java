package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.PortfolioReader;

/** What a year of training is. */
class TrainingYearTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'', 2024-02-29, 2025-02-27",
    "'{from: 2024-06-01, to: 2024-06-27, kind: parental, percent: 100}', 2024-01-01, 2024-12-31",
    "'{from: 2024-06-01, to: 2024-06-28, kind: parental, percent: 100}', 2024-01-01, 2025-01-28",
    "'{from: 2024-06-01, to: 2024-08-31, kind: parental, percent: 50}', 2024-01-01, 2024-12-31",
    "'{from: 2024-06-01, to: 2024-06-28, kind: vacation, percent: 100}', 2024-01-01, 2024-12-31",
    // The leave goes on into the days by which it prolongs the year.
    "'{from: 2024-12-01, to: 2025-02-28, kind: parental, percent: 100}', 2024-01-01, 2025-03-31",
    // It begins before the training does.
    "'{from: 2023-11-01, to: 2024-01-31, kind: parental, percent: 100}', 2024-01-01, 2025-01-31",
  })
  void theFirstYearEnds(String absence, LocalDate start, LocalDate end) throws Exception {
    List<TrainingYear> years = TrainingYear.until(start, start, absences(absence));
    assertThat(years).hasSize(1);
    assertThat(years.get(0).dates().to()).isEqualTo(end);
  }

  @Test
  void yearsFollowOneAnotherWithoutAGap() throws Exception {
    List<TrainingYear> years =
        TrainingYear.until(
            LocalDate.of(2030, 1, 1),
            LocalDate.of(2022, 2, 1),
            absences("{from: 2023-06-05, to: 2024-03-31, kind: parental, percent: 100}"));
    for (int i = 1; i < years.size(); i++) {
      assertThat(years.get(i).dates().from()).isEqualTo(years.get(i - 1).dates().to().plusDays(1));
      assertThat(years.get(i).number()).isEqualTo(i + 1);
    }
    assertThat(years.get(1).dates().to()).isEqualTo("2024-11-27");
  }

  private List<Absence> absences(String one) throws Exception {
    String list = one.isEmpty() ? "absences: []\n" : "absences:\n  - " + one + "\n";
    Files.writeString(folder.resolve("absence.yaml"), list);
    return PortfolioReader.read(folder, ".", Optional.empty(), where -> Optional.empty())
        .absences();
  }
}
