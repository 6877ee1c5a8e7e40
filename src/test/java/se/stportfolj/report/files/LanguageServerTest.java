package se.stportfolj.report.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stportfolj.regulation.Law;
import se.stportfolj.report.files.LanguageServer.Offer;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/** What a doctor's editor offers and marks, asked of the language server that editors use. */
class LanguageServerTest {
  private static final String ROTATION = "rotations:\n  - id: hc\n    ";

  @TempDir static Path folder;
  private static Optional<LanguageServer> server;
  private static int files;

  @BeforeAll
  static void start() throws IOException {
    server = LanguageServer.start();
    assumeTrue(server.isPresent(), "yaml-language-server is not installed; .ci/run does it");
    Files.createDirectories(folder.resolve(".schema"));
    for (SchemaJson.Described one : SchemaJson.Described.all()) {
      Files.writeString(
          folder.resolve(".schema").resolve(one.id() + ".schema.json"),
          SchemaJson.of(one, Texts.of(Language.SV)),
          UTF_8);
    }
  }

  @AfterAll
  static void stop() {
    server.ifPresent(LanguageServer::close);
  }

  private static String head(String schema) {
    return "# yaml-language-server: $schema=.schema/" + schema + ".schema.json\n";
  }

  private static Path file() {
    files++;
    return folder.resolve("file" + files + ".yaml");
  }

  private static List<Offer> offers(String schema, String text) throws IOException {
    return server.orElseThrow().offers(file(), head(schema) + text);
  }

  private static List<String> labels(String schema, String text) throws IOException {
    return offers(schema, text).stream().map(Offer::label).toList();
  }

  private static List<String> problems(String schema, String text) throws IOException {
    return server.orElseThrow().problems(file(), head(schema) + text);
  }

  /** It once offered true and false for a text, and null for a day. */
  @ParameterizedTest
  @CsvSource({"unit", "description", "from", "supervisor"})
  void nothingIsOfferedWhereAnythingMayStand(String key) throws IOException {
    assertThat(labels("rotations", ROTATION + key + ": §")).isEmpty();
  }

  @Test
  void aChoiceIsOfferedWithItsSwedishTermAndNothingElse() throws IOException {
    List<Offer> offers = offers("rotations", ROTATION + "setting: §");
    assertThat(offers)
        .extracting(Offer::label)
        .containsExactlyInAnyOrder("primary-care", "acute-care", "psychiatry", "other");
    assertThat(offers).extracting(Offer::told).contains("primärvård", "akutsjukvård", "psykiatri");
  }

  @Test
  void specialtiesAndDelmalAreOffered() throws IOException {
    assertThat(labels("contract", "specialty: §"))
        .hasSameSizeAs(Law.shipped().specialties())
        .contains("allmanmedicin", "psykiatri");
    assertThat(labels("rotations", ROTATION + "objectives: [§]")).contains("STc1", "c1", "BT3");
    assertThat(labels("rotations", ROTATION + "objectives:\n      - §")).contains("STa1", "b5");
  }

  @Test
  void aWholeEntryIsOffered() throws IOException {
    assertThat(offers("rotations", "rotations:\n  - §"))
        .filteredOn(offer -> offer.label().equals("ny post"))
        .singleElement()
        .satisfies(
            offer ->
                assertThat(offer.text())
                    .contains("id: ", "kind: ", "clinical,bt,", "unit: ", "percent: "));
  }

  /** What the reader takes is not marked either: nothing after a key, yes as somebody's name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "certificate:",
        "certificate: {signed: ''}",
        "setting: ''",
        "objectives:",
        "objectives: [STc1, ]",
        "supervisor: Karin Ek",
        "supervisor: {name: Karin Ek, supervisor-training: [2020-03-10, 2024-10-08]}",
        "description: true",
        "description: .nan",
      })
  void whatIsRightIsNotMarked(String line) throws IOException {
    String rest = "kind: clinical\n    unit: A\n    from: 2024-01-01\n    to: 2024-02-01\n";
    assertThat(problems("rotations", ROTATION + rest + "    percent: 100\n    " + line + "\n"))
        .isEmpty();
  }

  @Test
  void whatIsWrongIsMarked() throws IOException {
    assertThat(problems("rotations", ROTATION + "kind: klinisk\n"))
        .anyMatch(problem -> problem.contains("clinical"));
    assertThat(problems("absence", "absences: sick\n")).isNotEmpty();
  }
}
