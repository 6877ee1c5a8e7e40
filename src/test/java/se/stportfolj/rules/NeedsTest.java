package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.service.Judged;

/** A rule that cannot be asked says so, and for the right reason. */
class NeedsTest {
  private static final Path BASE = Path.of("src/test/resources/cases/base-2015");

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    try (var files = Files.list(BASE)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }

  @Test
  void aContractThatCannotBeDecodedKeepsNoRuleSilent() throws IOException {
    change("regulation: \"2015\"", "regulation: \"1999\"");
    Map<String, String> notRun = notRun();
    assertThat(notRun)
        .containsEntry("regulation/unknown-specialty", "not-run.files")
        .containsEntry("person/personnummer", "not-run.files")
        .containsEntry("regulation/unknown-delmal", "not-run.files")
        .containsEntry("regulation/override-malformed", "not-run.files");
  }

  @Test
  void aSpecialtyWithACapitalIsGuessedAndWhatRestsOnItIsNotRun() throws IOException {
    change("specialty: psykiatri", "specialty: Psykiatri");
    Map<String, String> notRun = notRun();
    assertThat(notRun)
        .containsEntry("regulation/unknown-delmal", "not-run.specialty")
        .containsEntry("delmal/activity-missing", "not-run.specialty")
        .doesNotContainKey("regulation/unknown-specialty");
    assertThat(verdict().findings())
        .anyMatch(
            f -> f.rule().equals("regulation/unknown-specialty") && f.variant().equals("near"));
  }

  /** One bad licence leaves the rest of the contract as good as it was. */
  @Test
  void anItemThatCannotBeReadStopsOnlyWhatLooksAtItsList() throws IOException {
    change("date: 2020-07-01", "date: 2020-07-41");
    change("19920304-9805", "19920304-9806");
    Map<String, String> notRun = notRun();
    assertThat(notRun)
        .containsEntry("time/before-licence", "not-run.files")
        .containsEntry("application/licence-missing", "not-run.files")
        .containsEntry("exception/stale", "not-run.files")
        .doesNotContainKeys(
            "person/personnummer",
            "regulation/unknown-specialty",
            "people/supervisor-not-specialist",
            "certificate/description-missing");
    List<String> found = verdict().findings().stream().map(Finding::rule).toList();
    assertThat(found).contains("format/bad-value", "person/personnummer");
  }

  @Test
  void aContractThatCannotBeReadAtAllStopsThemToo() throws IOException {
    change("start: 2024-01-01", "start: soon");
    assertThat(notRun()).containsEntry("person/personnummer", "not-run.files");
  }

  @Test
  void whatNeedsTheTargetNeedsTheContract() {
    for (Rule rule : Rules.all()) {
      if (rule.info().needs().target()) {
        assertThat(rule.info().needs().files())
            .as(rule.info().id())
            .contains(PortfolioFile.CONTRACT);
      }
    }
  }

  private void change(String right, String wrong) throws IOException {
    Path contract = folder.resolve("contract.yaml");
    String text = Files.readString(contract);
    assertThat(text).contains(right);
    Files.writeString(contract, text.replaceFirst(right, wrong));
  }

  private Map<String, String> notRun() {
    List<Verdict.NotRun> notRun = verdict().notRun();
    return notRun.stream().collect(Collectors.toMap(Verdict.NotRun::rule, n -> n.because().key()));
  }

  private Verdict verdict() {
    LocalDate asOf = LocalDate.of(2026, 11, 22);
    return Rules.examine(
        new Subject(
            PortfolioReader.read(folder, ".", Optional.empty(), where -> Optional.empty()),
            Judged.on(asOf)));
  }
}
