package se.stportfolj;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launcher in a copy of the project, with a Maven and JDKs that are shell scripts and write
 * down how they were called: nothing is built and no JVM is started.
 */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=*|-XX:ArchiveClassesAtExit=*)
            echo trained >>"$0.log"
            [ -n "$ARCHIVE_FAILS" ] || echo archive >"${argument#*=}"
            exit ;;
          -version) exit ;;
        esac
      done
      printf '%s\\n' "$@"
      exit 7
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo built >>"$0.log"
      [ -z "$MAVEN_FAILS" ] || { echo "cannot find symbol"; exit 1; }
      while [ "$1" != -f ]; do shift; done
      root=${2%/pom.xml}
      mkdir -p "$root/target/quick"
      touch "$root/target/quick/build-started"
      cat "$root/src/main/Main.java" >"$root/target/quick/st.jar"
      """;

  private static final String MAIN = "se.stportfolj.cli.Main";
  private static final String ONE_COMPILER = "-XX:TieredStopAtLevel=1";

  @TempDir private Path temp;
  private Path project;
  private Path portfolio;
  private Path maven;

  private record Run(int exit, String out, String err) {
    List<String> arguments() {
      return out.lines().toList();
    }

    Path jar() {
      return Path.of(arguments().get(arguments().indexOf("-cp") + 1));
    }
  }

  @BeforeEach
  void copyTheProject() throws IOException {
    project = Files.createDirectories(temp.toRealPath().resolve("project with spaces"));
    Files.copy(Path.of("st"), project.resolve("st"), COPY_ATTRIBUTES);
    Files.createDirectories(project.resolve("src/main"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    Files.writeString(project.resolve("src/main/Main.java"), "one");
    portfolio = Files.createDirectories(temp.resolve("region/portfolio"));
    Files.createFile(portfolio.resolve("contract.yaml"));
    maven = script(temp.resolve("bin/mvn"), MAVEN);
    for (String version : List.of("25.0.3", "17.0.15", "11.0.20")) {
      Path home = temp.resolve("jdk " + version);
      script(home.resolve("bin/java"), JAVA);
      script(home.resolve("bin/javac"), "");
      Files.writeString(
          home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
    }
  }

  @Test
  void buildsOnFirstUseThenHandsOver() throws Exception {
    Run first = st(jdk("25.0.3"), "validate", "a file");

    assertThat(first.err()).isEqualTo("st: building (first use, this takes a while) …\n");
    assertThat(first.exit()).as("the JVM's own exit code").isEqualTo(7);
    assertThat(first.arguments()).endsWith(MAIN, "validate", "a file");

    Run second = st(jdk("25.0.3"), "validate", "a file");
    assertThat(second).isEqualTo(new Run(7, first.out(), ""));
    assertThat(lines(maven)).hasSize(1);
  }

  @Test
  void buildsAgainWhenSourcesAreNewerAndLeavesNoFormerArchive() throws Exception {
    Path former = st(jdk("25.0.3")).jar();
    Path source = Files.writeString(project.resolve("src/main/Main.java"), "two");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    Run again = st(jdk("25.0.3"));

    assertThat(again.err()).contains("the sources have changed");
    assertThat(again.jar()).hasContent("two");
    assertThat(former).as("may still be starting").hasContent("one");
    assertThat(former.getParent()).isDirectoryNotContaining("glob:**.aot");
  }

  /** Somebody is writing a line: neither a build nor an archive is worth waiting for. */
  @Test
  void completesWithWhatWasBuiltLast() throws Exception {
    assertThat(st(jdk("25.0.3"), "__complete", "rule")).isEqualTo(new Run(0, "", ""));
    st(jdk("25.0.3"));
    Path source = Files.writeString(project.resolve("src/main/Main.java"), "two");
    Files.setLastModifiedTime(source, FileTime.from(Instant.now().plusSeconds(1)));
    Run completed = st(jdk("17.0.15"), "__complete", "rule");

    assertThat(completed.err()).isEmpty();
    assertThat(completed.arguments()).endsWith(MAIN, "__complete", "rule");
    assertThat(completed.jar()).hasContent("one");
    assertThat(lines(maven)).hasSize(1);
    assertThat(completed.jar().getParent()).isDirectoryNotContaining("glob:**.jsa");
  }

  @Test
  void oneBuildServesTwoThatStartTogether() throws Exception {
    Process one = start(temp, project.resolve("st"), Map.of("ST_JAVA_HOME", home("25.0.3")));
    Process two = start(temp, project.resolve("st"), Map.of("ST_JAVA_HOME", home("25.0.3")));

    assertThat(finish(one).exit()).isEqualTo(7);
    assertThat(finish(two).exit()).isEqualTo(7);
    assertThat(lines(maven)).hasSize(1);
    assertThat(project.resolve("target/launcher/lock")).doesNotExist();
  }

  @Test
  void doesNotStartWithoutAStandardOutput() throws Exception {
    ProcessBuilder shell =
        new ProcessBuilder("sh", "-c", "exec \"$0\" rules >&-", project.resolve("st").toString());
    shell.environment().put("ST_LANG", "en");
    assertThat(finish(shell.start())).isEqualTo(new Run(3, "", "st: standard output is closed\n"));
  }

  @Test
  void givesEachJdkItsKindOfArchive() throws Exception {
    assertThat(archive(st(jdk("25.0.3")), "-XX:AOTCache=")).hasExtension("aot").exists();
    assertThat(archive(st(jdk("17.0.15")), "-XX:SharedArchiveFile=")).hasExtension("jsa").exists();
    assertThat(st(jdk("17.0.15")).out()).doesNotContain("AOT");
  }

  @Test
  void givesTheCommandsThatWriteFormsAnArchiveOfTheirOwn() throws Exception {
    Path usual = archive(st(jdk("25.0.3"), "validate"), "-XX:AOTCache=");
    Path forms = archive(st(jdk("25.0.3"), "render-intyg"), "-XX:AOTCache=");

    assertThat(usual.getFileName().toString()).endsWith("-portfolios.aot");
    assertThat(forms.getFileName().toString()).endsWith("-forms.aot");
    assertThat(forms).hasParent(usual.getParent()).exists();
    assertThat(archive(st(jdk("25.0.3"), "status"), "-XX:AOTCache=")).isEqualTo(usual);
    assertThat(lines(temp.resolve("jdk 25.0.3/bin/java"))).hasSize(2);
  }

  @Test
  void runsWithoutAnArchiveAndTriesOnce() throws Exception {
    Map<String, String> environment =
        Map.of("ST_JAVA_HOME", home("25.0.3"), "ARCHIVE_FAILS", "yes");
    for (int i = 0; i < 2; i++) {
      Run run = finish(start(temp, project.resolve("st"), environment));
      assertThat(run.exit()).isEqualTo(7);
      assertThat(run.out()).doesNotContain("AOTCache");
    }
    assertThat(lines(temp.resolve("jdk 25.0.3/bin/java"))).hasSize(1);
  }

  @Test
  void findsItsFolderThroughSymlinks() throws Exception {
    Path name = Path.of(project.getFileName().toString(), "st");
    Path relative = Files.createSymbolicLink(temp.resolve("link"), name);
    Path absolute = Files.createSymbolicLink(temp.resolve("bin/st"), relative.toAbsolutePath());

    Run run = finish(start(portfolio, absolute, jdk("25.0.3")));
    assertThat(run.exit()).isEqualTo(7);
    assertThat(run.jar()).startsWith(project);
  }

  /** Two are quicker for many portfolios, unless the archive tells the one what is run often. */
  @Test
  void usesTwoCompilersForManyPortfoliosBeforeJava25() throws Exception {
    String one = portfolio.toString();
    String region = portfolio.getParent().toString();

    assertThat(st(jdk("17.0.15"), "validate", one).out()).contains(ONE_COMPILER);
    assertThat(st(jdk("17.0.15"), "render-intyg", one, "--out", region).out())
        .contains(ONE_COMPILER);
    assertThat(st(jdk("17.0.15"), "explain", "a-rule").out()).contains(ONE_COMPILER);
    assertThat(st(jdk("17.0.15"), "validate", region).out()).doesNotContain(ONE_COMPILER);
    assertThat(st(jdk("17.0.15"), "validate", one, one).out()).doesNotContain(ONE_COMPILER);
    assertThat(st(jdk("17.0.15"), "validate").out()).as("here").doesNotContain(ONE_COMPILER);
    Run inside = finish(start(portfolio, project.resolve("st"), jdk("17.0.15"), "validate"));
    assertThat(inside.out()).as("in a portfolio").contains(ONE_COMPILER);

    assertThat(st(jdk("25.0.3"), "validate", one).out()).contains(ONE_COMPILER);
    assertThat(st(jdk("25.0.3"), "validate", region).out()).contains(ONE_COMPILER);
  }

  @Test
  void tellsTheTerminalsWidthToTheCommandThatFoldsItsLines() throws Exception {
    Path recorder = Path.of("/usr/bin/script");
    assumeTrue(Files.isExecutable(recorder), "needs script (util-linux) to stand for a terminal");
    st(jdk("25.0.3")); // built
    script(Path.of(home("25.0.3"), "bin/java"), "#!/bin/sh\necho \"columns=${COLUMNS:-none}\"\n");
    String st = "stty cols 52; '" + project.resolve("st") + "' ";

    assertThat(onTerminal(recorder, st + "status")).contains("columns=52");
    assertThat(onTerminal(recorder, st + "--lang sv status .")).contains("columns=52");
    assertThat(onTerminal(recorder, st + "validate")).contains("columns=none");
    assertThat(onTerminal(recorder, st + "status | cat")).contains("columns=none");
    assertThat(onTerminal(recorder, "export COLUMNS=99; " + st + "status")).contains("columns=99");
    assertThat(onTerminal(recorder, "stty cols 0; " + st.substring(14) + "status"))
        .contains("columns=none");
  }

  @Test
  void refusesAnUnusableStJavaHomeButPassesOverAnOldJavaHome() throws Exception {
    Run old = st(jdk("11.0.20"));
    assertThat(old.exit()).isEqualTo(3);
    assertThat(old.err()).contains("ST_JAVA_HOME is not a JDK 17 or later: " + home("11.0.20"));

    Run other = st(Map.of("JAVA_HOME", home("11.0.20"), "ST_JAVA_HOME", home("17.0.15")));
    assertThat(other.exit()).isEqualTo(7);
    Run chosen = st(Map.of("JAVA_HOME", home("25.0.3")));
    assertThat(archive(chosen, "-XX:AOTCache=").getFileName().toString()).startsWith("25.0.3-");
  }

  @Test
  void aFailedBuildShowsItsLogAndEndsWithThree() throws Exception {
    Run run = st(Map.of("ST_JAVA_HOME", home("25.0.3"), "MAVEN_FAILS", "yes", "ST_LANG", "sv"));

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("cannot find symbol\n", "st: bygget misslyckades, se ");
    assertThat(project.resolve("target/launcher/lock")).doesNotExist();
  }

  private String home(String version) {
    return temp.resolve("jdk " + version).toString();
  }

  private Map<String, String> jdk(String version) {
    return Map.of("ST_JAVA_HOME", home(version));
  }

  private Run st(Map<String, String> environment, String... arguments) throws Exception {
    return finish(start(temp, project.resolve("st"), environment, arguments));
  }

  private String onTerminal(Path recorder, String command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(recorder.toString(), "-qec", command, "/dev/null");
    builder.environment().putAll(jdk("25.0.3"));
    builder.environment().remove("COLUMNS");
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectErrorStream(true);
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    process.waitFor();
    return out;
  }

  private Process start(
      Path directory, Path launcher, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
    builder.environment().keySet().removeAll(List.of("ST_JAVA_HOME", "JAVA_HOME"));
    builder.environment().put("ST_LANG", "en");
    builder.environment().merge("PATH", maven.getParent() + ":", (path, bin) -> bin + path);
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static Run finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out, err);
  }

  private static Path archive(Run run, String flag) {
    return run.arguments().stream()
        .filter(a -> a.startsWith(flag))
        .map(a -> Path.of(a.substring(flag.length())))
        .findFirst()
        .orElseThrow();
  }

  private static Path script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** How often a script was called. */
  private static List<String> lines(Path script) throws IOException {
    return Files.readAllLines(Path.of(script + ".log"));
  }
}
