package se.stportfolj;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.git.GitFolder;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;
import se.stportfolj.yaml.YamlReader;

/**
 * The GitHub action, as far as it can run without GitHub: its steps as shell, in a real repository,
 * with the environment that the runner would give them and a {@code gh} that writes down what it is
 * asked.
 */
@DisabledOnOs(OS.WINDOWS)
class ActionTest {
  private static final Path ACTION = Path.of("action.yml");

  /** Keeps one comment in a file, refuses where it is told to, and writes down each call. */
  private static final String GH =
      """
      #!/usr/bin/env bash
      echo "$*" >>"$GH_CALLS"
      if [ -n "$GH_REFUSES" ]; then echo 'HTTP 403: Resource not accessible' >&2; exit 1; fi
      for word in "$@"; do case $word in body=@*) cp "${word#body=@}" "$GH_COMMENT" ;; esac; done
      case "$*" in
        *--paginate*) if [ -f "$GH_COMMENT" ]; then echo 4711; fi ;;
      esac
      """;

  @TempDir private Path temp;
  private Path action;
  private GitFolder region;
  private String base;
  private Map<String, String> environment;

  private record Run(int exit, String out) {}

  @BeforeEach
  void runner() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/env")), "no env");
    action = Files.createDirectories(temp.resolve("an action/.ci/action"));
    try (Stream<Path> steps = Files.list(Path.of(".ci/action"))) {
      for (Path step : steps.toList()) {
        Files.copy(step, action.resolve(step.getFileName().toString()));
      }
    }
    action = temp.resolve("an action");
    program(
        action.resolve("st"),
        "#!/usr/bin/env bash\nexec java -XX:TieredStopAtLevel=1 -cp "
            + quoted(System.getProperty("java.class.path"))
            + " se.stportfolj.cli.Main \"$@\"\n");
    Files.createDirectories(temp.resolve("bin"));
    program(temp.resolve("bin/gh"), GH);
    region = new GitFolder(Files.createDirectories(temp.toRealPath().resolve("region")));
    try (Stream<Path> files = Files.list(Path.of("examples/anna-allmanmedicin-2021"))) {
      for (Path file : files.toList()) {
        region.write("en å/" + file.getFileName(), Files.readString(file));
      }
    }
    region.git("init", "-q", "-b", "main");
    base = region.commit("first");
    String absence = Files.readString(region.path().resolve("en å/absence.yaml")).stripTrailing();
    region.write(
        "en å/absence.yaml",
        absence + "\n  - {from: 2027-01-01, to: 2027-06-30, kind: parental, percent: 100}\n");
    region.commit("leave");
    environment = environment();
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static void program(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private Map<String, String> environment() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
    all.put("LC_ALL", "C.UTF-8");
    all.put("GITHUB_ACTION_PATH", action.toString());
    all.put("GITHUB_OUTPUT", temp.resolve("output").toString());
    all.put("GITHUB_STEP_SUMMARY", temp.resolve("summary").toString());
    all.put("GITHUB_REPOSITORY", "region/portfolios");
    all.put("RUNNER_TEMP", temp.toString());
    all.put("ST_PATHS", "  en å  \n\n");
    all.put("ST_FAIL_ON", "error");
    all.put("ST_LANG", "en");
    all.put("ST_SARIF", "");
    all.put("ST_BASE", base);
    all.put("ST_PULL_REQUEST", "7");
    all.put("ST_HEAD_REPOSITORY", "region/portfolios");
    all.put("GH_CALLS", temp.resolve("calls").toString());
    all.put("GH_COMMENT", temp.resolve("comment").toString());
    all.put("GH_REFUSES", "");
    return all;
  }

  private Run step(String name) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(action.resolve(".ci/action/" + name).toString());
    builder.directory(region.path().toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out);
  }

  private String read(String file) throws IOException {
    Path path = temp.resolve(file);
    return Files.exists(path) ? Files.readString(path) : "";
  }

  @Test
  void findingsBecomeAnnotationsAndTheJobFailsAtTheEnd() throws Exception {
    region.write("en å/courses.yaml", "courses: [");
    environment.put("ST_SARIF", temp.resolve("st.sarif").toString());
    environment.put("ST_SERVER", "https://git.example");
    environment.put("ST_REPOSITORY", "somebody/st");
    environment.put("ST_REF", "v1");
    Run run = step("validate");
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(run.out()).contains("::error file=en å/courses.yaml");
    assertThat(read("output")).isEqualTo("code=1\n");
    assertThat(read("st.sarif"))
        .contains("\"version\" : \"2.1.0\"")
        .contains("https://git.example/somebody/st/blob/v1/docs/rules.md#");
  }

  @Test
  void whatTheChangeDoesIsTheSummary() throws Exception {
    Run run = step("diff");
    assertThat(run.exit()).as(run.out()).isZero();
    assertThat(read("summary")).contains("### en å", "**done on ", "parental 2027-01-01");
  }

  /** A second run changes the comment that the first has written. */
  @Test
  void thereIsOneCommentAndItIsKeptUpToDate() throws Exception {
    step("diff");
    assertThat(step("comment").exit()).isZero();
    assertThat(read("comment")).startsWith("<!-- st-diff -->\n### en å");
    region.git("revert", "--no-edit", "HEAD");
    step("diff");
    assertThat(step("comment").exit()).isZero();
    assertThat(read("comment")).isEqualTo("<!-- st-diff -->\nNo portfolio has changed.\n");
    List<String> calls = read("calls").lines().filter(call -> call.contains("--method")).toList();
    assertThat(calls).hasSize(2);
    assertThat(calls.get(0)).contains("--method POST repos/region/portfolios/issues/7/comments");
    assertThat(calls.get(1))
        .contains("--method PATCH repos/region/portfolios/issues/comments/4711");
  }

  @Test
  void nothingIsSaidWhereNothingChanged() throws Exception {
    environment.put("ST_BASE", region.git("rev-parse", "HEAD"));
    step("diff");
    assertThat(step("comment").exit()).isZero();
    assertThat(read("calls")).doesNotContain("--method");
  }

  /** A fork's token may not write: the summary has it, and the job does not fail for that. */
  @Test
  void aForkAndATokenThatMayNotWriteDoNotFail() throws Exception {
    step("diff");
    environment.put("ST_HEAD_REPOSITORY", "stranger/portfolios");
    Run fork = step("comment");
    assertThat(fork.exit()).isZero();
    assertThat(fork.out()).startsWith("::notice::");
    assertThat(read("calls")).isEmpty();
    environment.put("ST_HEAD_REPOSITORY", "region/portfolios");
    environment.put("GH_REFUSES", "yes");
    Run refused = step("comment");
    assertThat(refused.exit()).isZero();
    assertThat(refused.out()).contains("::notice::");
    assertThat(read("summary")).contains("### en å");
  }

  @Test
  void aBaseThatIsNotThereIsSaidAndDoesNotFail() throws Exception {
    environment.put("ST_BASE", "1234567890123456789012345678901234567890");
    Run run = step("diff");
    assertThat(run.exit()).isZero();
    assertThat(read("summary")).contains("has no revision");
    environment.put("ST_BASE", "0000000000000000000000000000000000000000");
    assertThat(step("diff").out()).isEmpty();
    assertThat(step("comment").exit()).isZero();
    assertThat(read("calls")).isEmpty();
  }

  /** What a stranger can choose, a path or a branch, is never part of a command's text. */
  @Test
  void noValueStandsInAScript() throws Exception {
    List<String> scripts = new ArrayList<>();
    for (Node step : steps()) {
      Mapping mapping = (Mapping) step;
      mapping.get("run").ifPresent(run -> scripts.add(((Scalar) run).text()));
      mapping
          .get("uses")
          .ifPresent(uses -> assertThat(((Scalar) uses).text()).matches("[a-z/-]+@[0-9a-f]{40}"));
    }
    assertThat(scripts).hasSize(5).noneMatch(script -> script.contains("${{"));
    for (String script : scripts) {
      if (script.contains(".ci/action/")) {
        String name = script.replaceAll(".*/|\"", "");
        assertThat(Files.isExecutable(Path.of(".ci/action", name))).as(name).isTrue();
      }
    }
    environment.put("ST_PATHS", "$(touch " + temp.resolve("hacked") + ")\n-x");
    step("validate");
    assertThat(temp.resolve("hacked")).doesNotExist();
  }

  private static List<Node> steps() throws IOException {
    Mapping top = (Mapping) YamlReader.read(Files.readAllBytes(ACTION)).root().orElseThrow();
    assertThat(((Mapping) top.get("inputs").orElseThrow()).entries())
        .extracting(entry -> entry.key().text())
        .contains("paths", "fail-on", "language", "comment", "sarif");
    Mapping runs = (Mapping) top.get("runs").orElseThrow();
    assertThat(((Scalar) runs.get("using").orElseThrow()).text()).isEqualTo("composite");
    return ((Sequence) runs.get("steps").orElseThrow()).items();
  }
}
