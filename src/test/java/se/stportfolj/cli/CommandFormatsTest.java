package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;
import picocli.CommandLine.Model.OptionSpec;
import se.stportfolj.git.GitFolder;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * A command answers in the format that was asked for, or says that it cannot. Which commands and
 * formats there are, the commands say themselves.
 */
class CommandFormatsTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";
  private static final Map<String, List<String>> WHAT =
      Map.of(
          "render-intyg", List.of("--id", "med", ANNA),
          "render-document", List.of("iup", ANNA),
          "explain", List.of("STa1"));

  @TempDir private Path folder;

  static Stream<Arguments> each() {
    List<Arguments> each = new ArrayList<>();
    for (Command command : St.COMMANDS) {
      OptionSpec format = command.spec(Texts.of(Language.EN)).findOption("--format");
      if (format != null) {
        for (String word : format.paramLabel().split("\\|", -1)) {
          each.add(Arguments.of(command.name(), word));
        }
      }
    }
    return each.stream();
  }

  /** What changed is asked of a repository in which something has. */
  private Run changed(List<String> arguments) throws Exception {
    GitFolder repository = new GitFolder(folder.toRealPath());
    for (String name : List.of("contract", "rotations", "courses", "assessments", "absence")) {
      String file = name + ".yaml";
      repository.write("anna/" + file, Files.readString(Path.of(ANNA, file)));
    }
    repository.git("init", "-q");
    repository.commit("first");
    Path contract = folder.resolve("anna/contract.yaml");
    String text = Files.readString(contract);
    Files.writeString(contract, text.replace("employment-percent: 100", "employment-percent: 50"));
    return Run.in(folder.toRealPath(), Map.of(), false, arguments.toArray(String[]::new));
  }

  private Run run(String command, String... more) throws Exception {
    if (Set.of("diff", "history").contains(command)) {
      List<String> arguments = new ArrayList<>(List.of(command));
      arguments.addAll(List.of(more));
      return changed(arguments);
    }
    List<String> arguments = new ArrayList<>(List.of(command));
    boolean ofPortfolios = WarmUp.COMMANDS.contains(command);
    arguments.addAll(WHAT.getOrDefault(command, ofPortfolios ? List.of(ANNA) : List.of()));
    if (command.startsWith("render-")) {
      arguments.addAll(List.of("--out", folder.resolve("out").toString()));
    }
    if (command.equals("import")) {
      arguments.addAll(List.of("examples/import/st-ark.json", "--dry-run"));
      arguments.addAll(List.of("--new", folder.resolve("new").toString()));
    }
    arguments.addAll(List.of(more));
    return Run.st(arguments.toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("each")
  void answersInTheFormat(String command, String word) throws Exception {
    if (command.equals("export") && word.equals("csv")) {
      return; // a file for each list, of which ExportTest speaks
    }
    Run run = run(command, "--format", word);
    assertThat(run.code()).as(run.err()).isLessThan(ExitCode.USAGE);
    switch (word) {
      case "json", "sarif", "gitlab" -> parseJson(run.out());
      case "junit", "svg" -> parseXml(run.out());
      case "github" -> assertThat(run.out()).contains("::");
      case "markdown" -> assertThat(run.out()).startsWith("#");
      case "html" -> assertThat(run.out()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
      case "text" -> assertThat(run.out()).isNotBlank().doesNotStartWith("{");
      case "csv" -> assertThat(run.out()).startsWith("\uFEFF").contains(";");
      case "xlsx" -> assertThat(run.out()).startsWith("PK");
      case "pdf", "md" -> {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
          assertThat(files).hasSize(1).allMatch(file -> file.toString().endsWith("." + word));
        }
      }
      default -> fail("how is " + word + " read?");
    }
  }

  @ParameterizedTest
  @MethodSource("each")
  void aFormatThatItDoesNotHaveIsRefused(String command, String word) throws Exception {
    Run run = run(command, "--format", word + "x");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--format", word + "x");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--explain", "--finish-by=2028-01-01", "--regulation=both"})
  void aPictureDoesNotLeaveOutWhatWasAskedFor(String option) {
    Run run = Run.st("forecast", ANNA, "--format", "svg", option);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(option.replaceFirst("=.*", "") + " has no place in the picture");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--what-if=percent 50 from 2027-01-01", "--finish-by=2040-01-01"})
  void aTableDoesNotLeaveOutWhatWasAskedFor(String option) {
    Run alone = Run.st("forecast", ANNA, option);
    Run several = Run.st("forecast", ANNA, "examples/erik-psykiatri-2015", option);
    assertThat(several.out()).contains(alone.out().strip());
    assertThat(several.out()).isNotEqualTo(Run.st("forecast", "examples").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--fail-on=warning", "--rule=time/gap", "--show-excepted", "--quiet"})
  void anotherRegulationIsNotAskedForFindings(String option) {
    Run run = Run.st("validate", ANNA, "--regulation", "2015", option);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(option.replaceFirst("=.*", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "specialties psykiatri --kind base, --kind",
    "specialties psykiatri --search x, --search",
    "specialties --regulation 2015, --regulation",
    "explain time/gap --specialty psykiatri, --specialty",
  })
  void whatHasNoMeaningIsRefused(String arguments, String option) {
    Run run = Run.st(arguments.split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(option);
  }

  /** A build server and the exit code say the same. */
  @ParameterizedTest
  @ValueSource(strings = {"error", "warning", "info"})
  void junitFailsWhenTheCallDoes(String failOn) {
    for (String portfolio : List.of(ANNA, "examples/erik-psykiatri-2015", "examples/region")) {
      Run run = Run.st("validate", portfolio, "--format", "junit", "--fail-on", failOn);
      assertThat(run.out().contains("<failure"))
          .as(portfolio)
          .isEqualTo(run.code() == ExitCode.FINDINGS);
    }
  }

  /** Whatever folder the call is made in, a server sees the same paths and the same findings. */
  @ParameterizedTest
  @ValueSource(strings = {"sarif", "gitlab"})
  void isTheSameFromEveryFolderOfARepository(String format) throws Exception {
    Files.createDirectory(folder.resolve(".git"));
    Path portfolio = Files.createDirectories(folder.resolve("norr/anna"));
    try (Stream<Path> files = Files.list(Path.of(ANNA))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, portfolio.resolve(file.getFileName()));
      }
    }
    Map<String, String> english = Map.of("ST_LANG", "en");
    Run above = Run.in(folder, english, false, "validate", "norr/anna", "--format", format);
    Run below =
        Run.in(folder.resolve("norr"), english, false, "validate", "anna", "--format", format);
    assertThat(above.out()).contains("norr/anna/contract.yaml");
    assertThat(below.out()).isEqualTo(above.out());
  }

  @Test
  void aNearFormatIsNamed() {
    assertThat(Run.st("status", ANNA, "--format", "markdwn").err()).contains("\"markdown\"");
  }

  private static void parseJson(String json) throws Exception {
    try (JsonParser parser = new JsonFactory().createParser(json)) {
      int tokens = 0;
      while (parser.nextToken() != null) {
        tokens++;
      }
      assertThat(tokens).isGreaterThan(2);
    }
  }

  private static void parseXml(String xml) throws Exception {
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(xml)));
  }

  @Test
  void anAddressOfTheDocumentationThatIsNoneIsAMistakeInTheCall() {
    Run run =
        Run.in(
            Path.of("").toAbsolutePath(),
            Map.of("ST_DOCS_URL", "docs"),
            false,
            "validate",
            "examples/broken",
            "--format=sarif");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("ST_DOCS_URL");
  }
}
