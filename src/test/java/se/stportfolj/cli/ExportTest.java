package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a portfolio becomes for other programs. */
class ExportTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";

  @TempDir private Path folder;

  private Path export(String format, String... more) {
    Path out = folder.resolve("out-" + format + more.length);
    String[] all =
        Stream.concat(
                Stream.of("export", ANNA, "--format", format, "--out", out.toString(), "--force"),
                Stream.of(more))
            .toArray(String[]::new);
    Run run = Run.st(all);
    assertThat(run.code()).as(run.err()).isZero();
    return out;
  }

  @Test
  void theSameWorkbookIsTheSameBytes() throws IOException {
    byte[] first = Files.readAllBytes(export("xlsx"));
    assertThat(Files.readAllBytes(export("xlsx"))).isEqualTo(first);
  }

  @Test
  void daysAreDaysAndChoicesAreOffered() throws IOException {
    Path file = export("xlsx", "--lang", "sv");
    try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile())) {
      assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
          .contains("Kontrakt", "Tjänstgöringar", "Frånvaro", "Status", "Delmål", "Val");
      Row row = workbook.findSheet("Tjänstgöringar").orElseThrow().read().get(1);
      assertThat(row.getCellText(1)).isEqualTo("bastjänstgöring");
      assertThat(row.getCell(5).getType()).isEqualTo(CellType.NUMBER);
      assertThat(row.getCellAsDate(5).orElseThrow().toLocalDate()).hasToString("2022-02-01");
    }
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
      String all =
          zip.stream()
              .filter(part -> part.getName().startsWith("xl/worksheets/"))
              .map(part -> read(zip, part))
              .reduce("", String::concat);
      assertThat(all).contains("type=\"list\"", "errorStyle=\"stop\"").doesNotContain("\"null\"");
    }
  }

  private static String read(java.util.zip.ZipFile zip, java.util.zip.ZipEntry part) {
    try {
      return new String(
          zip.getInputStream(part).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** A number is only in what was asked to have it. */
  @ParameterizedTest
  @ValueSource(strings = {"csv", "json"})
  void numbersStayAtHomeUnlessTheyAreAskedFor(String format) throws IOException {
    assertThat(text(export(format))).doesNotContain("9822", "9846");
    assertThat(text(export(format, "--personnummer"))).contains("19900214-9822", "9846");
  }

  private static String text(Path out) throws IOException {
    if (Files.isRegularFile(out)) {
      return Files.readString(out);
    }
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.list(out)) {
      for (Path file : files.sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }

  @Test
  void tablesOpenInASwedishExcel() throws IOException {
    Path folder = export("csv", "--lang", "sv");
    String rotations = Files.readString(folder.resolve("rotations.csv"));
    assertThat(rotations).startsWith("\uFEFFId;Slag;Enhet;").contains("\r\n");
    assertThat(folder.resolve("attestations.csv")).exists();
  }

  @Test
  void aTextThatLooksLikeAFormulaIsText() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(Path.of(ANNA))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text =
            Files.readString(file).replace("home-unit: Gävle Strand", "home-unit: \"=1+1\" #");
        Files.writeString(copy.resolve(file.getFileName()), text);
      }
    }
    Path xlsx = folder.resolve("f.xlsx");
    Run.st("export", copy.toString(), "--format", "xlsx", "--out", xlsx.toString());
    try (ReadableWorkbook workbook = new ReadableWorkbook(xlsx.toFile())) {
      assertThat(
              workbook.getFirstSheet().read().stream()
                  .filter(row -> row.getCellText(1).equals("=1+1"))
                  .map(row -> row.getCell(1).getType()))
          .containsExactly(CellType.STRING);
    }
    Path csv = folder.resolve("f-csv");
    Run.st("export", copy.toString(), "--format", "csv", "--out", csv.toString());
    assertThat(Files.readString(csv.resolve("contract.csv"))).contains(";'=1+1;");
  }

  @Test
  void theDocumentIsAsItsSchemaSays() throws IOException {
    var schema = JsonParser.parseString(Run.st("schema", "portfolio").out());
    var factory =
        new ValidatorFactory()
            .withJsonNodeFactory(new GsonNode.Factory())
            .withDefaultDialect(new Dialects.Draft7Dialect());
    var validator = factory.createValidator();
    URI uri = URI.create("urn:portfolio");
    validator.registerSchema(uri, schema);
    for (String example : new String[] {ANNA, "examples/erik-psykiatri-2015"}) {
      Run run = Run.st("export", example, "--format", "json", "--personnummer");
      assertThat(validator.validate(uri, JsonParser.parseString(run.out())).getErrors()).isEmpty();
    }
    assertThat(validator.validate(uri, JsonParser.parseString("{\"x\": 1}")).isValid()).isFalse();
  }

  @Test
  void whatWouldBeLostIsNotExported() throws IOException {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    Files.writeString(copy.resolve("contract.yaml"), "trainee: {given-name: A, nick-name: B}\n");
    Run run = Run.st("export", copy.toString(), "--format", "json");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("contract.yaml:1", "st validate");
  }

  @Test
  void oneAtATimeAndIntoAPlace() {
    assertThat(Run.st("export", "examples", "--format", "json").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.st("export", ANNA, "--format", "csv").code()).isEqualTo(ExitCode.USAGE);
    Run terminal =
        Run.in(Path.of("").toAbsolutePath(), Map.of("ST_LANG", "en"), true, "export", ANNA);
    assertThat(terminal.code()).isEqualTo(ExitCode.USAGE);
    assertThat(terminal.err()).contains("--out");
  }
}
