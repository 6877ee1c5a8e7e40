package se.stportfolj.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import picocli.CommandLine.Model.OptionSpec;
import se.stportfolj.git.GitFolder;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * Whatever stands in the files of a portfolio is text in every answer, and no personnummer is whole
 * in any. Each command is asked in each of its formats, by being a command and naming them: a new
 * one is among them.
 */
class EveryOutputTest {
  private static final String MARKUP =
      "=1+1 <script>alert(1)</script><img src=x onerror=alert(2)> ]]> --> &commat;org @org #12"
          + " [x](javascript:alert(3)) {{7*7}} ${7*7} www.example.org";
  private static final String NUMBERS =
      "nr 19920304-9805, 920304-9805, 9203049805, 199203049805, 920304 9805, 920304+9805";
  private static final Pattern WHOLE = Pattern.compile("(19)?920304[-+ ]?9805");
  private static final Pattern CONTROLS =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u202a-\\u202e\\u2066-\\u2069]");

  /** A line at whose beginning a build server would read a command. */
  private static final Pattern COMMAND =
      Pattern.compile("(?m)^\\s*::(?!(error|warning|notice) file=)");

  /**
   * What Markdown would make something of, unless a backslash or a word joiner stands before it.
   */
  private static final Pattern MARKDOWN =
      Pattern.compile("(?<![\\\\])<script>|(?<!\\\\)\\[x\\]\\(|(?<!\\\\)&commat;|(?m)^# heading");

  @TempDir static Path folder;

  @BeforeAll
  static void writePortfolios() throws Exception {
    Path root = folder.toRealPath();
    Marked.write(
        root.resolve("markup"), MARKUP, MARKUP + "\n::error::pwned\n=2+2\n# heading\n" + MARKUP);
    Marked.write(root.resolve("numbers"), NUMBERS, NUMBERS + "\n" + NUMBERS);
    Marked.write(
        root.resolve("controls"),
        "a\u001b[31mb\u202ec\u0007d\u009b31me\u2028f",
        "a\u001b]0;t\u0007\r\nb");
    GitFolder repository = new GitFolder(root);
    repository.git("init", "-q");
    repository.commit("first");
    for (String portfolio : List.of("markup", "numbers", "controls")) {
      Path file = root.resolve(portfolio).resolve("rotations.yaml");
      Files.writeString(file, Files.readString(file).replace("\"e0\"", "\"e9\""));
      Path contract = root.resolve(portfolio).resolve("contract.yaml");
      Files.writeString(contract, Files.readString(contract).replace("2024-03-01", "2024-03-02"));
    }
  }

  static Stream<Arguments> each() {
    List<Arguments> each = new ArrayList<>();
    for (Command command : St.COMMANDS) {
      OptionSpec format = command.spec(Texts.of(Language.EN)).findOption("--format");
      for (String portfolio : List.of("markup", "numbers", "controls")) {
        if (format == null) {
          each.add(Arguments.of(command.name(), "", portfolio));
        } else {
          for (String word : format.paramLabel().split("\\|", -1)) {
            each.add(Arguments.of(command.name(), word, portfolio));
          }
        }
      }
    }
    return each.stream();
  }

  @ParameterizedTest
  @MethodSource("each")
  void filesAreOnlyText(String command, String format, String portfolio) throws Exception {
    Path out = folder.resolve("out-" + command + "-" + format + "-" + portfolio);
    for (Run run : runs(command, format, portfolio, out)) {
      boolean refuses = command.equals("malbeskrivning") || portfolio.equals("controls");
      assertThat(run.code()).as(run.err()).isLessThan(refuses ? 4 : ExitCode.FAILURE);
      assertThat(run.err()).doesNotContain("Exception");
      isText(run.err(), "");
      isText(run.out(), format);
      // Where a build server reads along.
      assertThat(COMMAND.matcher(run.out() + run.err()).results().map(m -> m.group())).isEmpty();
    }
    // A PDF that was asked for may hold a number.
    if (Files.exists(out) && !format.equals("pdf") && !command.equals("render-intyg")) {
      try (Stream<Path> files = Files.walk(out)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          isText(Files.readAllBytes(file), format);
        }
      }
    }
  }

  /**
   * The calls that make a command read the portfolio; one with no line here is asked of it alone.
   */
  private static List<Run> runs(String command, String format, String portfolio, Path out) {
    List<List<String>> calls =
        switch (command) {
          case "render-intyg" -> List.of(List.of("--all", portfolio, "--out", out.toString()));
          case "render-document" -> List.of(List.of("iup", portfolio, "--out", out.toString()));
          case "init" -> List.of(List.of(out.toString()));
          case "schema", "rules", "specialties", "policies" -> List.of(List.<String>of());
          case "malbeskrivning" -> List.of(List.of("import", portfolio + "/contract.yaml"));
          case "explain" -> List.of(List.of("STa1", "--specialty", "allmanmedicin"));
          case "add" ->
              List.of(
                  List.of(
                      "course",
                      portfolio,
                      "--dry-run",
                      "--force",
                      "--title=T",
                      "--from=2024-01-01",
                      "--to=2024-01-02"));
          case "sign" ->
              List.of(
                  List.of(
                      portfolio,
                      "--id=e0",
                      "--issued=2024-03-01",
                      "--place=G",
                      "--dry-run",
                      "--force"));
          case "set" ->
              List.of(List.of(portfolio, "--id=e0", "percent=50", "--dry-run", "--force"));
          case "export" ->
              List.of(List.of(portfolio), List.of(portfolio, "--force", "--out", out.toString()));
          case "import" ->
              List.of(
                  List.of(
                      portfolio + "/../" + portfolio + ".json",
                      "--dry-run",
                      "--new",
                      out.toString()));
          case "diff" -> List.of(List.of("HEAD", portfolio));
          default -> List.of(List.of(portfolio));
        };
    List<Run> runs = new ArrayList<>();
    for (List<String> call : calls) {
      for (String language : List.of("sv", "en")) {
        List<String> arguments = new ArrayList<>(List.of(command));
        arguments.addAll(call);
        if (!format.isEmpty()) {
          arguments.addAll(List.of("--format", format));
        }
        arguments.addAll(List.of("--lang", language));
        runs.add(Run.in(folder, Map.of(), false, arguments.toArray(String[]::new)));
      }
    }
    return runs;
  }

  private static void isText(byte[] file, String format) throws Exception {
    if (format.equals("xlsx")) {
      workbook(file);
    } else {
      isText(new String(file, UTF_8), format);
    }
  }

  private static void isText(String said, String format) throws Exception {
    if (format.equals("xlsx") && said.startsWith("PK")) {
      return; // the same is looked at as a file
    }
    assertThat(WHOLE.matcher(said).results().map(m -> m.group())).isEmpty();
    assertThat(CONTROLS.matcher(said).results().map(m -> (int) m.group().charAt(0))).isEmpty();
    if (said.isBlank()) {
      return;
    }
    switch (format) {
      case "json", "sarif", "gitlab" -> assertThat(JsonParser.parseString(said)).isNotNull();
      case "junit", "svg" -> xml(said);
      case "html" -> assertThat(said).doesNotContain("<script>alert", "<img src=x");
      case "markdown", "md" ->
          // A picture in letters is a block of code, in which nothing is anything.
          assertThat(
                  MARKDOWN
                      .matcher(said.replaceAll("(?s)```text\n.*?\n```", ""))
                      .results()
                      .map(m -> m.group()))
              .isEmpty();
      case "csv" -> cells(said);
      default -> {}
    }
  }

  private static void xml(String said) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(said)));
  }

  /** No cell is a formula to a spreadsheet. */
  private static void cells(String csv) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(csv.replace("\uFEFF", ""))) {
      for (CsvRecord record : reader) {
        assertThat(record.getFields()).noneMatch(field -> field.matches("(?s)[=+@\\t\\r-].*\\D.*"));
      }
    }
  }

  private static void workbook(byte[] file) throws IOException {
    int sheets = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String said = new String(zip.readAllBytes(), UTF_8);
        assertThat(WHOLE.matcher(said).results().map(m -> m.group())).isEmpty();
        assertThat(said).doesNotContain("<f>");
        sheets += entry.getName().contains("worksheets/") ? 1 : 0;
      }
    }
    assertThat(sheets).isPositive();
  }
}
