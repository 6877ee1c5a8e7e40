package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new portfolio validates, under the regulation that the facts allow, and replaces nothing. */
class InitTest {
  private static final String[] NAMED = {
    "init",
    "new",
    "--given-name",
    "Åsa \"Kim\"",
    "--family-name",
    "no",
    "--specialty",
    "allmanmedicin",
    "--start",
    "2026-09-01"
  };

  @TempDir Path folder;

  private Run st(String... args) {
    return Run.in(folder, Map.of("ST_LANG", "en"), false, args);
  }

  private static String[] and(String... more) {
    String[] all = java.util.Arrays.copyOf(NAMED, NAMED.length + more.length);
    System.arraycopy(more, 0, all, NAMED.length, more.length);
    return all;
  }

  /** Nobody can plan 53 activities on the first day: one note for people, each for programs. */
  @Test
  void whatCannotBePlannedYetIsToldOnce(@TempDir Path empty) {
    String folder = empty.resolve("eva").toString();
    Run.st(
        "init",
        folder,
        "--given-name=Eva",
        "--family-name=Berg",
        "--specialty=allmanmedicin",
        "--start=2026-11-20",
        "--internship=",
        "--licence=",
        "--employment-percent=100");
    String text = Run.st("validate", folder).out();
    assertThat(text).containsOnlyOnce("[delmal/activity-missing]");
    assertThat(text).contains("nothing is planned yet for", "st status --all lists them");
    String json = Run.st("validate", folder, "--format", "json").out();
    assertThat(json.split("\"delmal/activity-missing\"", -1)).hasSizeGreaterThan(40);
    assertThat(Run.st("validate", folder, "--format", "github").out())
        .containsOnlyOnce("title=delmal/activity-missing");
  }

  @Test
  void aLostLetterIsNotWritten() {
    Run run = Run.st("init", "target/never", "--given-name=\uFFFDsa");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("a letter got lost");
    assertThat(Path.of("target/never")).doesNotExist();
  }

  @Test
  void validates() throws IOException {
    Run made = st(and("--licence", "2026-06-01", "--employment-percent", "80"));
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).contains("HSLF-FS 2021:8");
    Run checked = st("validate", "new");
    assertThat(checked.out()).contains("0 errors");
    assertThat(checked.code()).isZero();
    Path new_ = folder.resolve("new");
    assertThat(Files.readString(new_.resolve(".gitignore"))).isEqualTo("private.yaml\n");
    assertThat(Files.readString(new_.resolve("contract.yaml")))
        .startsWith("# yaml-language-server: $schema=.schema/contract.schema.json\n");
    assertThat(new_.resolve(".schema/contract.schema.json")).exists();
  }

  @Test
  void theOldRegulationIsForThoseWhoHaveDoneAt() {
    assertThat(st(and("--regulation", "2015")).code()).isEqualTo(ExitCode.USAGE);
    assertThat(folder.resolve("new")).doesNotExist();
    assertThat(st(and("--internship", "2026-05-31")).out()).contains("SOSFS 2015:8");
    assertThat(st("validate", "new").code()).isZero();
  }

  @Test
  void whoHasDoneAtMayChooseTheNew() {
    Run made = st(and("--internship", "2026-05-31", "--regulation", "2021"));
    assertThat(made.out()).contains("HSLF-FS 2021:8");
  }

  /** A script gives every option, with nothing where there is nothing. */
  @Test
  void anEmptyOptionSaysThatThereIsNone() throws IOException {
    String[] empty = {
      "--internship", "", "--licence", " ", "--employment-percent", "", "--regulation", ""
    };
    Run made = st(and(empty));
    assertThat(made.err()).isEmpty();
    assertThat(made.out()).contains("HSLF-FS 2021:8");
    String contract = Files.readString(folder.resolve("new/contract.yaml"));
    assertThat(contract).contains("internship: {kind: none}").contains("employment-percent: 100");
    String[] nameless = {"init", "other", "--given-name", "", "--family-name", "no"};
    assertThat(st(nameless).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void replacesNothing() throws IOException {
    Path mine = Files.createDirectory(folder.resolve("new")).resolve("courses.yaml");
    Files.writeString(mine, "mine");
    assertThat(st(NAMED).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Files.readString(mine)).isEqualTo("mine");
    try (var files = Files.list(folder.resolve("new"))) {
      assertThat(files).containsExactly(mine);
    }
  }

  @Test
  void saysWhatIsMissingOrWrong() {
    assertThat(st("init", "new").err()).contains("--given-name is needed");
    assertThat(st("init").code()).isEqualTo(ExitCode.USAGE);
    Run wrong = st("init", "new", "--given-name", "A", "--family-name", "B", "--specialty", "x");
    assertThat(wrong.err()).contains("unknown specialty");
    assertThat(st(and("--employment-percent", "0")).code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void asksOnATerminalUntilItUnderstands() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String typed =
        "Tova\nEk\nallmanmedecin\nallmanmedicin\nsoon\n2021-06-30\n\n2019-02-01\n\n2021\n";
    PrintStream screen = new PrintStream(out, false, StandardCharsets.UTF_8);
    World world =
        Worlds.of(
            folder,
            Map.of("ST_LANG", "en"),
            screen,
            screen,
            true,
            Locale.ROOT,
            () -> Run.TODAY,
            new BufferedReader(new StringReader(typed)));
    assertThat(St.run(world, "init", "asked")).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("did you mean \"allmanmedicin\"")
        .contains("\"soon\"")
        .contains("Regulation, one of 2015, 2021");
    assertThat(st("validate", "asked").out()).contains("0 errors");
  }
}
