package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The command line from outside: exit codes, messages, languages, colour. */
class StTest {
  private static final String ANNA = "examples/anna-allmanmedicin-2021";
  private static final String BROKEN = "examples/broken";

  @TempDir Path folder;

  @Test
  void aSoundPortfolioEndsWith0() {
    Run run = Run.st("validate", ANNA);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("1 portfolio: 0 errors").contains("(as of 2026-11-22)");
    assertThat(run.code()).isZero();
  }

  @Test
  void findingsEndWith1() {
    Run run = Run.st("validate", BROKEN);
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatFailsIsTheUsersChoice() {
    assertThat(Run.st("validate", ANNA, "--fail-on", "info").code()).isEqualTo(ExitCode.FINDINGS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "validate --nonsense",
        "validate no/such/folder",
        "validate pom.xml",
        "validate src/main",
        "validate --format xml",
        "validate --as-of yesterday",
        "validate --as-of 2026-02-30",
        "validate --lang de",
        "validate --fail-on never",
        "validate --format",
        "forecast --format html",
        "forecast examples --format svg",
        "forecast examples/anna-allmanmedicin-2021 --regulation 2015",
        "forecast examples/anna-allmanmedicin-2021 --finish-by soon",
        "forecast examples/anna-allmanmedicin-2021 --what-if sabbatical",
        "forecast examples/anna-allmanmedicin-2021 --out README.md",
        "status --format html",
        "calendar no/such/folder",
        "render-intyg examples",
        "render-intyg examples/anna-allmanmedicin-2021",
        "render-intyg examples/anna-allmanmedicin-2021 --form 2021-99",
        "render-intyg examples/anna-allmanmedicin-2021 --form 2015-4",
        "render-intyg examples/anna-allmanmedicin-2021 --id nobody",
        "render-intyg examples/anna-allmanmedicin-2021 --all --blanks no/such/folder",
      })
  void wrongUsageEndsWith2AndSaysWhatIsWrong(String line) {
    Run run = Run.st(line.isEmpty() ? new String[0] : line.split(" "));
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isNotBlank().doesNotContain("Exception");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aMistypedCommandOrOptionIsRecognised() {
    assertThat(Run.st("valdate").err()).contains("did you mean \"validate\"");
    assertThat(Run.st("validate", "--formt", "json").err()).contains("did you mean \"--format\"");
  }

  @Test
  void helpIsACommandToo() {
    assertThat(Run.st("help", "validate").out()).isEqualTo(Run.st("validate", "--help").out());
    assertThat(Run.st("help").out()).isEqualTo(Run.st("--help").out());
  }

  @Test
  void everyRuleThatCouldNotBeAskedIsInTheJson() throws IOException {
    copyOf(ANNA);
    Files.writeString(folder.resolve("contract.yaml"), "trainee: [");
    Run run = Run.in(folder, Map.of("ST_LANG", "en"), false, "validate", "--format", "json");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).contains("\"rule\" : \"delmal/activity-missing\"");
    assertThat(run.out()).contains("could not be read in full: contract.yaml");
    assertThat(run.out()).doesNotContain("the specialty is unknown");
  }

  /** Picocli's own code for an exception is 1, which here means findings. */
  @Test
  void whenOutputCannotBeWrittenTheCodeIs3() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    PrintStream out = new PrintStream(full, false, StandardCharsets.UTF_8);
    World world =
        Worlds.of(
            Path.of("").toAbsolutePath(),
            Map.of(),
            out,
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false,
            Locale.ROOT,
            () -> Run.TODAY);
    assertThat(St.run(world, "validate", ANNA)).isEqualTo(ExitCode.FAILURE);
    assertThat(St.run(world, "validate", BROKEN)).isEqualTo(ExitCode.FAILURE);
  }

  @Test
  void aMistakeInStItselfEndsWith3WithoutAStackTrace() {
    World world =
        Worlds.of(
            Path.of("").toAbsolutePath(),
            Map.of(),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
            false,
            Locale.ROOT,
            () -> {
              throw new IllegalStateException("no clock");
            });
    assertThat(St.run(world, "validate", ANNA)).isEqualTo(ExitCode.FAILURE);
  }

  @Test
  void helpIsThereForEveryCommandInBothLanguages() {
    assertThat(Run.st("--help").code()).isZero();
    for (String command : new String[] {"validate", "forecast", "render-intyg"}) {
      assertThat(Run.st("--help").out()).contains(command);
      assertThat(Run.st(command, "--help").out()).startsWith("Usage: st " + command);
      assertThat(Run.st("--lang", "sv", command, "--help").out())
          .startsWith("Användning: st " + command)
          .contains("Slutkoder");
    }
    assertThat(Run.st("--version").out()).startsWith("st ");
  }

  @Test
  void theLanguageIsTheOptionsThenTheEnvironmentsThenTheLocales() {
    assertThat(Run.st("validate", ANNA, "--lang", "sv").out()).contains("1 portfölj:");
    assertThat(Run.st("validate", ANNA, "--lang=sv").out()).contains("1 portfölj:");
    Path here = Path.of("").toAbsolutePath();
    assertThat(Run.in(here, Map.of("ST_LANG", "sv"), false, "validate", ANNA).out())
        .contains("1 portfölj:");
    assertThat(Run.in(here, Map.of(), false, "validate", ANNA).out()).contains("1 portfolio:");
  }

  @Test
  void colourIsForTerminalsThatWantIt() {
    Path here = Path.of("").toAbsolutePath();
    assertThat(Run.in(here, Map.of(), true, "validate", BROKEN).out()).contains("\u001b[");
    assertThat(Run.in(here, Map.of("NO_COLOR", "1"), true, "validate", BROKEN).out())
        .doesNotContain("\u001b");
    assertThat(Run.in(here, Map.of("TERM", "dumb"), true, "validate", BROKEN).out())
        .doesNotContain("\u001b");
    assertThat(Run.in(here, Map.of(), false, "validate", BROKEN).out()).doesNotContain("\u001b");
  }

  @Test
  void jsonIsOneObject() throws IOException {
    for (String command : new String[] {"validate", "forecast"}) {
      Run run = Run.st(command, "examples", "--format", "json");
      try (JsonParser parser =
          new JsonFactory().createParser(ObjectReadContext.empty(), run.out())) {
        parser.nextToken();
        parser.skipChildren();
        assertThat(parser.nextToken()).isNull();
      }
      assertThat(run.out()).startsWith("{\n  \"schema\" : \"st/" + command + "/1\",");
    }
  }

  /** The number stands in the files, so that only masking keeps it out. */
  @Test
  void noPersonnummerIsPrinted() {
    String[] commands = {"validate", "forecast"};
    for (String command : commands) {
      for (String format : new String[] {"text", "json"}) {
        Run run = Run.st(command, "examples", "--format", format, "--fail-on=info");
        if (run.code() == ExitCode.USAGE) {
          run = Run.st(command, "examples", "--format", format);
        }
        assertThat(run.out() + run.err()).doesNotContainPattern("\\d{6}-?\\d{4}(?!\\d)");
      }
    }
  }

  @Test
  void controlCharactersInValuesNeverReachTheTerminal() throws IOException {
    copyOf(ANNA);
    Path contract = folder.resolve("contract.yaml");
    String text = Files.readString(contract);
    Files.writeString(
        contract,
        text.replaceFirst("specialty: \\w+", "specialty: \"\\\\e[2J\\\\x07allm\\\\u202Eän\""));
    Run run = Run.in(folder, Map.of("ST_LANG", "en"), false, "validate");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.out()).doesNotContain("\u001b", "\u0007", "\u202E");
  }

  @Test
  void pathsAreShownFromTheWorkingDirectory() throws IOException {
    copyOf(BROKEN);
    assertThat(Run.in(folder, Map.of("ST_LANG", "en"), false, "validate").out())
        .contains("\nrotations.yaml:");
    assertThat(
            Run.in(folder.getParent(), Map.of("ST_LANG", "en"), false, "validate", "" + folder)
                .out())
        .contains("\n" + folder.getFileName() + "/rotations.yaml:");
  }

  @Test
  void certificatesAreWrittenAndNeverReplacedUnasked() throws IOException {
    String out = folder.toString();
    String[] command = {"render-intyg", ANNA, "--form", "2021-9", "--out", out};
    Run first = Run.st(command);
    assertThat(first.code()).as(first.err()).isZero();
    Path one = folder.resolve("2021-9-med.pdf");
    byte[] written = Files.readAllBytes(one);
    Files.writeString(one, "mine");
    assertThat(Run.st(command).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(one)).isEqualTo("mine");
    Run forced = Run.st("render-intyg", ANNA, "--form", "2021-9", "--out", out, "--force");
    assertThat(forced.code()).isZero();
    assertThat(Files.readAllBytes(one)).isEqualTo(written);
    try (var left = Files.list(folder)) {
      assertThat(left.map(p -> p.getFileName().toString())).allMatch(n -> n.endsWith(".pdf"));
    }
  }

  @Test
  void whatIsNotDoneHasNoCertificate() {
    Run run = Run.st("render-intyg", ANNA, "--id", "med", "--as-of", "2025-05-01");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("is not done until 2025-08-31");
  }

  private void copyOf(String example) throws IOException {
    try (var files = Files.list(Path.of(example))) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName().toString()));
      }
    }
  }
}
