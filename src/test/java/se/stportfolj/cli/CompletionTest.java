package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.stportfolj.shell.Described;
import se.stportfolj.shell.Expected;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/** The scripts in the shells they are for: what is offered, and how it then stands on the line. */
class CompletionTest {
  private static final Path ANNA = Path.of("examples/anna-allmanmedicin-2021").toAbsolutePath();
  private static final Path DRIVERS = Path.of("src/test/resources/shell").toAbsolutePath();
  private static final Pattern OFFERED = Pattern.compile("=== (.*?) \\|(.*)");
  private static final Pattern LINE = Pattern.compile("<<<(.*?)>>>");

  @TempDir Path temporary;
  private Path work;

  @BeforeEach
  void makeAPortfolioAndAnStOnThePath() throws IOException {
    work = temporary.toRealPath();
    Path portfolio = Files.createDirectory(work.resolve("Å mapp"));
    try (Stream<Path> files = Files.list(ANNA)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, portfolio.resolve(file.getFileName()));
      }
    }
    Files.writeString(
        work.resolve("region.yaml"),
        "units:\n  - {id: sa, name: \"Hälsocentralen 'Sjöstjärnan' & Co\"}\n");
    Path program = Files.createDirectory(work.resolve("bin")).resolve("st");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Files.writeString(
        program,
        "#!/bin/sh\nLC_ALL=C.UTF-8 exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '%s' %s \"$@\"\n"
            .formatted(java, System.getProperty("java.class.path"), Main.class.getName()));
    assertThat(program.toFile().setExecutable(true)).isTrue();
  }

  private Path script(String shell) throws IOException {
    assumeTrue(isThere(shell), shell + " is not installed");
    Path script = work.resolve("st." + shell);
    Run run = Run.st("completion", shell);
    assertThat(run.code()).as(run.err()).isZero();
    Files.writeString(script, run.out());
    return script;
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(":", -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }

  private record Output(String out, String err) {}

  private Output run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(work.toFile());
    Map<String, String> environment = builder.environment();
    environment.put("PATH", work.resolve("bin") + ":" + environment.get("PATH"));
    environment.put("HOME", work.toString());
    environment.put("XDG_CONFIG_HOME", work.resolve("config").toString());
    environment.put("XDG_DATA_HOME", work.resolve("data").toString());
    environment.put("LC_ALL", "C.UTF-8");
    environment.put("ST_LANG", "en");
    environment.put("TERM", "xterm");
    Path out = Files.createTempFile(temporary, "out", "");
    Path err = Files.createTempFile(temporary, "err", "");
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    process.getOutputStream().close();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).as(String.join(" ", command)).isTrue();
    return new Output(Files.readString(out), Files.readString(err));
  }

  // --- bash -------------------------------------------------------------------------------------

  private List<String> bash(String... words) throws Exception {
    List<String> command =
        new ArrayList<>(List.of("bash", "--norc", DRIVERS.resolve("bash-driver").toString()));
    command.add(script("bash").toString());
    command.addAll(List.of(words));
    Output output = run(command.toArray(String[]::new));
    assertThat(output.err()).isEmpty();
    return output.out().lines().toList();
  }

  @Test
  void bashOffersCommandsOptionsAndTheirWords() throws Exception {
    assertThat(bash("st", "val")).containsExactly("validate");
    assertThat(bash("st", "--lang", "sv", "forec")).containsExactly("forecast");
    assertThat(bash("st", "validate", "--for")).containsExactly("--format");
    assertThat(bash("st", "validate", "--format", "j")).containsExactly("json", "junit");
    assertThat(bash("st", "completion", "")).containsExactly("bash", "zsh", "fish");
    assertThat(bash("st", "")).doesNotContain(CandidatesCommand.NAME).contains("doctor");
  }

  /** readline breaks a word at its equals sign, unless a user has told it not to. */
  @Test
  void bashKnowsTheEqualsSign() throws Exception {
    assertThat(bash("st", "validate", "--format", "=")).contains("text", "sarif");
    assertThat(bash("st", "validate", "--format", "=", "j")).containsExactly("json", "junit");
    assertThat(bash("st", "validate", "--format=j"))
        .containsExactly("--format=json", "--format=junit");
    assertThat(bash("st", "validate", "--format", "=", "json", "--fail-on", "w"))
        .containsExactly("warning");
  }

  @Test
  void bashAsksThePortfolioAtHand() throws Exception {
    assertThat(bash("st", "sign", "Å\\ mapp", "--id", "med", "vc")).isEmpty();
    assertThat(bash("st", "sign", "\"Å mapp\"", "--id", "m")).containsExactly("med");
    assertThat(bash("st", "sign", "Å\\ mapp", "--id", "hc-1", "m")).containsExactly("med");
    assertThat(bash("st", "explain", "BT1")).contains("BT1", "BT10");
    assertThat(bash("st", "explain", "time/ga")).containsExactly("time/gap");
    assertThat(bash("st", "specialties", "psykia")).containsExactly("psykiatri");
    assertThat(bash("st", "set", "Å\\ mapp", "--id", "med", "certificate.p"))
        .containsExactly("certificate.place=");
    assertThat(bash("st", "add", "assessment", "Å\\ mapp", "--instrument", "mini"))
        .containsExactly("mini-cex");
  }

  @Test
  void bashQuotesWhatAShellWouldTakeForItsOwn() throws Exception {
    assertThat(bash("st", "cohort", "--unit", "Hälsoc"))
        .containsExactly("Hälsocentralen\\ \\'Sjöstjärnan\\'\\ \\&\\ Co");
    assertThat(bash("st", "cohort", "--unit", "\"Hälsocentralen '"))
        .containsExactly("Hälsocentralen 'Sjöstjärnan' & Co");
    assertThat(bash("st", "cohort", "--unit", "Hälsocentralen\\ \\'S"))
        .containsExactly("Hälsocentralen\\ \\'Sjöstjärnan\\'\\ \\&\\ Co");
    assertThat(bash("st", "cohort", "--unit", "'Hälso"))
        .containsExactly("Hälsocentralen '\\''Sjöstjärnan'\\'' & Co");
    assertThat(bash("st", "status", "Å")).containsExactly("Å mapp"); // readline itself quotes names
  }

  // --- zsh --------------------------------------------------------------------------------------

  private String zsh(String how, String line) throws Exception {
    String driver = DRIVERS.resolve("zsh-driver").toString();
    return run("zsh", "-f", driver, script("zsh").toString(), how, line).out();
  }

  private List<String> zshOffers(String line) throws Exception {
    return OFFERED.matcher(zsh("list", line)).results().map(m -> m.group(1).strip()).toList();
  }

  private String zshInserts(String line) throws Exception {
    return LINE.matcher(zsh("insert", line)).results().findFirst().orElseThrow().group(1);
  }

  @Test
  void zshOffersCommandsOptionsAndTheirWords() throws Exception {
    assertThat(zshOffers("st ")).contains("validate", "doctor").doesNotContain("__complete");
    assertThat(zshOffers("st validate --format ")).contains("text", "json", "sarif");
    assertThat(zshOffers("st validate --f")).contains("--format", "--fail-on");
    assertThat(zsh("list", "st validate --f")).contains("End with 1 from this severity on");
    assertThat(zshInserts("st validate --format=js")).isEqualTo("st validate --format=json ");
  }

  @Test
  void zshAsksThePortfolioAtHandAndQuotes() throws Exception {
    assertThat(zshOffers("st sign Å\\ mapp --id ")).contains("med", "hc-1");
    assertThat(zshInserts("st explain time/ga")).isEqualTo("st explain time/gap ");
    assertThat(zshInserts("st cohort --unit Häls"))
        .isEqualTo("st cohort --unit Hälsocentralen\\ \\'Sjöstjärnan\\'\\ \\&\\ Co ");
    assertThat(zshInserts("st cohort --unit \"Häls"))
        .isEqualTo("st cohort --unit \"Hälsocentralen 'Sjöstjärnan' & Co\" ");
    assertThat(zshInserts("st status Å")).startsWith("st status Å\\ mapp");
    assertThat(zshInserts("st set Å\\ mapp --id med certificate.pl"))
        .isEqualTo("st set Å\\ mapp --id med certificate.place=");
  }

  // --- fish -------------------------------------------------------------------------------------

  private List<String> fish(String line) throws Exception {
    Output output =
        run(
            "fish",
            "--no-config",
            "-c",
            "source $argv[1]; complete -C $argv[2]",
            script("fish").toString(),
            line);
    assertThat(output.err()).isEmpty();
    return output.out().lines().toList();
  }

  private List<String> fishOffers(String line) throws Exception {
    return fish(line).stream().map(one -> one.split("\t", -1)[0]).toList();
  }

  @Test
  void fishOffersCommandsOptionsAndTheirWords() throws Exception {
    assertThat(fishOffers("st ")).contains("validate", "doctor").doesNotContain("__complete");
    assertThat(fish("st valid")).singleElement().asString().startsWith("validate\tChecks");
    assertThat(fishOffers("st validate --format ")).contains("text", "json").doesNotContain("bin/");
    assertThat(fishOffers("st validate --format=js")).containsExactly("--format=json");
    assertThat(fish("st validate --fai"))
        .containsExactly("--fail-on\tEnd with 1 from this severity on");
    assertThat(fishOffers("st --lang ")).containsExactlyInAnyOrder("sv", "en");
  }

  @Test
  void fishAsksThePortfolioAtHand() throws Exception {
    assertThat(fishOffers("st sign 'Å mapp' --id m")).contains("med");
    assertThat(fishOffers("st sign 'Å mapp' --id hc-1 m")).contains("med");
    assertThat(fishOffers("st explain time/ga")).containsExactly("time/gap");
    assertThat(fishOffers("st cohort --unit Häls"))
        .containsExactly("Hälsocentralen 'Sjöstjärnan' & Co");
    assertThat(fishOffers("st status Å")).containsExactly("Å mapp/");
  }

  // --- what is asked of st ----------------------------------------------------------------------

  private Run asked(String... words) {
    String[] all = new String[words.length + 1];
    all[0] = CandidatesCommand.NAME;
    System.arraycopy(words, 0, all, 1, words.length);
    return Run.in(work, Map.of("ST_LANG", "en"), false, all);
  }

  @Test
  void ofABrokenPortfolioWhatCanBeRead() throws IOException {
    Path contract = work.resolve("Å mapp/contract.yaml");
    Files.writeString(contract, "trainee: [[\n");
    Run run = asked("id", "sign", "Å mapp");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("med\t");
    Files.writeString(work.resolve("Å mapp/rotations.yaml"), "\u0000");
    assertThat(asked("id", "sign", "Å mapp").err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "id",
        "id sign nowhere",
        "nonsense validate",
        "value--kind add nonsense",
        "value--nonsense add course",
        "pair set --id nobody",
        "id sign --lang xx --config nowhere --nonsense --format",
        "code explain --specialty nonsense",
        "unit cohort \u0001",
      })
  void nothingEverGoesWrongAloud(String line) {
    Run run = asked(line.split(" "));
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aBrokenConfigurationDisturbsNobody() throws IOException {
    Files.writeString(work.resolve(".st.yaml"), "language: [[\n");
    Run run = asked("rule", "validate");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("time/gap\t");
  }

  @ParameterizedTest
  @CsvSource({"basch, bash", "Zsh, zsh", "powershell, 'bash, zsh, fish'"})
  void anotherShellIsRefused(String shell, String named) {
    Run run = Run.st("completion", shell);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(named);
  }

  /** A label that is changed must not make a value one that nobody can complete, unnoticed. */
  @Test
  void onlyWhatNobodyElseKnowsIsNotCompleted() {
    Set<String> labels = new TreeSet<>();
    for (Described command : Describing.commands(Texts.of(Language.EN))) {
      for (Described.Option option : command.options()) {
        if (option.value().filter(Expected.Anything.class::isInstance).isPresent()) {
          labels.add(option.label());
        }
      }
      for (Described.Parameter parameter : command.parameters()) {
        assertThat(parameter.value())
            .as(command.name() + " " + parameter.label())
            .isNotInstanceOf(Expected.Anything.class);
      }
    }
    assertThat(labels).containsExactly("14d", "N", "SCENARIO", "TEXT", "YYYY-MM-DD");
  }
}
