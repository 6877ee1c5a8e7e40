package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A portfolio written for a later version of the format: one error and not a list of unknown keys,
 * no day that half of the files gave, and nothing written into it.
 */
class LaterFormatTest {
  private static final Path ANNA = Path.of("examples/anna-allmanmedicin-2021").toAbsolutePath();

  @TempDir Path folder;

  @BeforeEach
  void copy() throws IOException {
    Files.createDirectory(folder.resolve(".git"));
    try (Stream<Path> files = Files.list(ANNA)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    // New in that version: a key of the contract, and a list under another name.
    change("contract.yaml", "format: 2\nwellbeing: [good]\n");
    change("rotations.yaml", "mentors: [Karin Ek]\n");
  }

  private void change(String name, String before) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, before + Files.readString(file));
  }

  private Run run(String... arguments) {
    return Run.in(folder, Map.of("ST_LANG", "en"), false, arguments);
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> all = new HashMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return all;
  }

  @Test
  void isOneErrorAndNothingElse() {
    Run run = run("validate");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out())
        .contains("contract.yaml:1:9: error: written for version 2 of the format")
        .contains("1 error, 0 warnings, 0 notes")
        .doesNotContain("unknown key", "wellbeing", "mentors");
    assertThat(run.out().split("not checked:", -1)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"forecast", "status", "render-intyg --all --draft", "export"})
  void nothingIsComputedOrPrintedOfIt(String command) {
    Run run = run(command.split(" "));
    assertThat(run.code()).isNotZero();
    assertThat(run.out() + run.err())
        .containsAnyOf("for version 2", "st validate")
        .doesNotContain("Done on");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "add course --title EKG --from 2026-01-01 --to 2026-01-02 --leader Karin --force",
        "sign --id med --issued 2026-01-01 --force",
        "set --id med unit=X --force"
      })
  void nothingIsWrittenIntoIt(String command) throws IOException {
    Map<String, String> before = files();
    Run run = run(command.split(" "));
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("nothing was written", "version 2", "version 1");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void thisVersionIsReadAsWithoutIt() throws IOException {
    Path contract = folder.resolve("contract.yaml");
    String text = Files.readString(contract).replace("format: 2\nwellbeing: [good]\n", "");
    Path rotations = folder.resolve("rotations.yaml");
    Files.writeString(rotations, Files.readString(rotations).replace("mentors: [Karin Ek]\n", ""));
    Files.writeString(contract, text + "\nformat: 1\n");
    String said = run("forecast").out();
    Files.writeString(contract, text);
    assertThat(said).contains("Done on").isEqualTo(run("forecast").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {".st.yaml", "region.yaml"})
  void settingsOfALaterVersionAreToldOnce(String name) throws IOException {
    change("contract.yaml", "# ");
    change("rotations.yaml", "# ");
    Files.writeString(folder.resolve(name), "format: 7\nnovelty: [a]\nunits: nothing\n");
    Run run = run("validate");
    assertThat(run.out())
        .contains(name + ":1:9: error: written for version 7 of the format")
        .doesNotContain("novelty", "format/wrong-type");
  }

  @Test
  void soIsAGuideline() throws IOException {
    Files.writeString(folder.resolve("own.yaml"), "format: 2\nnovelty: [a]\n");
    Files.writeString(folder.resolve(".st.yaml"), "policies: [./own.yaml]\n");
    Path contract = folder.resolve("contract.yaml");
    Files.writeString(
        contract, Files.readString(contract).replace("format: 2\nwellbeing: [good]\n", ""));
    assertThat(run("validate").out())
        .contains("own.yaml:1:9", "written for version 2 of the format")
        .doesNotContain("novelty");
  }
}
