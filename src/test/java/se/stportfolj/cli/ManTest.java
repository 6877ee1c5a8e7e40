package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import se.stportfolj.shell.Described;
import se.stportfolj.shell.ManPage;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/** The pages of man say all that {@code --help} says, and man and mandoc show them as they are. */
class ManTest {
  private static final String DAY = "1795305600"; // 2026-11-22

  private static final Pattern VARIABLE = Pattern.compile("\"(ST_[A-Z_]+)\"");

  @TempDir Path temporary;
  private Path folder;

  @BeforeEach
  void followLinks() throws IOException {
    folder = temporary.toRealPath();
  }

  private Run write(String... more) {
    List<String> arguments = new ArrayList<>(List.of("man", "--out", folder + "/man"));
    arguments.addAll(List.of(more));
    Map<String, String> environment = Map.of("ST_LANG", "en", "SOURCE_DATE_EPOCH", DAY);
    return Run.in(folder, environment, false, arguments.toArray(String[]::new));
  }

  private List<Path> pages() throws IOException {
    assertThat(write().code()).isZero();
    try (Stream<Path> pages = Files.walk(folder.resolve("man"))) {
      return pages.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** As the language of manuals has it. */
  private static String roff(String text) {
    return text.replace("-", "\\-");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandAndOptionHasItsPlace(Language language) throws IOException {
    assertThat(write().code()).isZero();
    Path man1 = folder.resolve(language == Language.EN ? "man/man1" : "man/sv/man1");
    String whole = Files.readString(man1.resolve("st.1"));
    int shown = 0;
    for (Command command : St.COMMANDS) {
      CommandSpec spec = command.spec(Texts.of(language));
      Path page = man1.resolve("st-" + command.name() + ".1");
      if (spec.usageMessage().hidden()) {
        assertThat(page).doesNotExist();
        continue;
      }
      shown++;
      assertThat(whole).contains("\\fBst " + roff(command.name()) + "\\fR\n");
      assertThat(whole).contains(".BR st\\-" + roff(command.name()) + " (1)");
      String text = Files.readString(page);
      for (OptionSpec option : spec.options()) {
        for (String name : option.names()) {
          assertThat(text).contains("\\fB" + roff(name) + "\\fR");
        }
      }
      for (PositionalParamSpec parameter : spec.positionalParameters()) {
        assertThat(text).contains("\\fB" + roff(parameter.paramLabel()) + "\\fR");
      }
      String examples = Texts.of(language).get("man.examples");
      assertThat(text).as(command.name()).contains(".SH \"" + examples + "\"\n.TP\n\\fB");
      assertThat(text).as(command.name()).contains(".TP\n\\fB0\\fR\n", ".TP\n\\fB3\\fR\n");
    }
    assertThat(shown).isGreaterThan(20);
    try (Stream<Path> pages = Files.list(man1)) {
      assertThat(pages).hasSize(shown + 1);
    }
    for (String name : ManCommand.VARIABLES) {
      assertThat(whole).contains("\\fB" + name + "\\fR");
    }
  }

  /** A variable that the program reads and the page does not name would be nobody's to find. */
  @Test
  void everyVariableOfOurOwnIsOnThePage() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        VARIABLE
            .matcher(Files.readString(source))
            .results()
            .forEach(m -> assertThat(ManCommand.VARIABLES).contains(m.group(1)));
      }
    }
  }

  @Test
  void theDayIsTheOneOfTheSources() throws IOException {
    Path page = pages().get(0);
    String dated = Files.readString(page);
    assertThat(dated).contains("\"2026-11-22\"");
    assertThat(pages()).contains(page);
    assertThat(page).hasContent(dated);
  }

  @Test
  void withoutAFolderNothingIsWritten() {
    Run run = Run.st("man");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--out");
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private record Output(String out, String err) {}

  private Output run(List<String> command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("MANWIDTH", "100");
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(300, TimeUnit.SECONDS)).isTrue();
    return new Output(Files.readString(out), Files.readString(err));
  }

  private Output man(List<Path> pages) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("man", "--warnings", "-l"));
    pages.forEach(page -> command.add(page.toString()));
    return run(command);
  }

  @Test
  void manShowsThemWithoutWarnings() throws Exception {
    assumeTrue(isThere("man") && isThere("groff"), "man and groff are not installed");
    Output output = man(pages());
    assertThat(output.err()).isEmpty();
    assertThat(output.out().replaceAll("\\s+", " "))
        .contains("st-doctor - What st runs on")
        .contains("--what-if SCENARIO")
        .contains("FLAGGOR", "MILJÖVARIABLER", "~/.bashrc");
  }

  @Test
  void mandocFindsNothingWrongWithThem() throws Exception {
    assumeTrue(isThere("mandoc"), "mandoc is not installed");
    List<String> command = new ArrayList<>(List.of("mandoc", "-Tlint", "-Wwarning"));
    pages().forEach(page -> command.add(page.toString()));
    Output output = run(command);
    String warnings =
        (output.out() + output.err())
            .lines()
            .filter(line -> line.contains("WARNING") || line.contains("ERROR"))
            .reduce("", (one, other) -> one + other + "\n");
    assertThat(warnings).isEmpty();
  }

  /** What is written stands there, whatever it would mean at the beginning of a line of roff. */
  @Test
  void noTextIsTakenForAnInstruction() throws Exception {
    assumeTrue(isThere("man") && isThere("groff"), "man and groff are not installed");
    String nasty = ".SH evil \\fBbold\\fR 'br it's \"quoted\" `a` ^b ~c x-y .st.yaml \\n(.l å";
    String apostrophe = "'ad evil";
    Described.Option option =
        new Described.Option(
            List.of("--evil-option"), "A|\"B\"", nasty, Optional.empty(), false, true);
    Described command =
        new Described(
            "evil", "st evil \\fX", nasty, List.of(option), List.of(), List.of(apostrophe));
    String page =
        new ManPage(key -> key.startsWith("ex") ? "" : key, "1", "2026-11-22").of(command, command);
    Path file = Files.writeString(folder.resolve("st-evil.1"), page);
    Output output = man(List.of(file));
    assertThat(output.err()).isEmpty();
    String shown = output.out().replaceAll("\\s+", " ");
    assertThat(shown.split(Pattern.quote(nasty), -1)).hasSize(4);
    assertThat(shown).contains("st evil \\fX", apostrophe, "--evil-option");
  }
}
