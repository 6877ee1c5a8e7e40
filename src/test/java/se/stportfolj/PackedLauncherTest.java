package se.stportfolj;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.Machine.Run;

/**
 * The launcher in a package: beside it no sources, but a jar that never changes and perhaps a Java.
 * Its Java is a shell script that writes down how it was called. {@code PackagesTest} runs the real
 * packages.
 */
@DisabledOnOs(OS.WINDOWS)
class PackedLauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=*|-XX:ArchiveClassesAtExit=*)
            echo trained >>"${0%/bin/java}.log"
            echo archive >"${argument#*=}"
            exit ;;
          -version) exit ;;
        esac
      done
      printf '%s\\n' "$@"
      echo "options=${JAVA_TOOL_OPTIONS-}${JDK_JAVA_OPTIONS-}${_JAVA_OPTIONS-}"
      exit 7
      """;

  @TempDir private Path temp;
  private Path home;
  private Path package1;
  private Path jdk;

  @BeforeEach
  void lay() throws IOException {
    temp = temp.toRealPath();
    home = Files.createDirectories(temp.resolve("home"));
    package1 = unpack("st 1 på #1", "1.0-aaaa");
    jdk = java(temp.resolve("jdk"), "25.0.3");
  }

  @Test
  void buildsNothingAndRunsTheJarBesideIt() throws Exception {
    Run run = machine().with("ST_JAVA_HOME", jdk.toString()).run(st(package1), "validate", "a b");

    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isEqualTo(7);
    assertThat(run.lines())
        .contains("validate", "a b", package1.resolve("lib/1.0-aaaa/st.jar").toString());
  }

  @Test
  void keepsItsArchiveInTheCacheUnderVersionContentPlaceAndJava() throws Exception {
    Path cache = home.resolve(".cache/st/1.0-aaaa" + package1);
    machine().with("ST_JAVA_HOME", jdk.toString()).run(st(package1), "validate");
    Run again = machine().with("ST_JAVA_HOME", jdk.toString()).run(st(package1), "validate");

    Path archive = cache.resolve("25.0.3" + jdk.toString().replace('/', '-') + "-portfolios.aot");
    assertThat(archive).exists();
    assertThat(again.out()).contains("-XX:AOTCache=" + archive);
    assertThat(trained(jdk)).isEqualTo(1);
    try (Stream<Path> files = Files.walk(package1)) {
      assertThat(files.filter(f -> f.toString().endsWith(".aot"))).isEmpty();
    }
  }

  @Test
  void anotherVersionBesideHasArchivesOfItsOwnAndThoseOfAVersionThatIsGoneGo() throws Exception {
    Path package2 = unpack("st 2", "2.0-bbbb");
    machine().with("ST_JAVA_HOME", jdk.toString()).run(st(package1), "validate");
    Run second = machine().with("ST_JAVA_HOME", jdk.toString()).run(st(package2), "validate");

    assertThat(second.out()).contains("-XX:AOTCache=" + home + "/.cache/st/2.0-bbbb/");
    Path first = home.resolve(".cache/st/1.0-aaaa" + package1);
    assertThat(first).as("its version is still there").isNotEmptyDirectory();

    Files.delete(package1.resolve("lib/1.0-aaaa/st.jar"));
    machine().with("ST_JAVA_HOME", jdk.toString()).run(st(package2), "render-intyg");
    assertThat(first).doesNotExist();
    assertThat(trained(jdk)).isEqualTo(3);
  }

  @Test
  void usesTheJavaThatCameAlongWithItsArchiveAndWritesNothing() throws Exception {
    Path runtime = java(package1.resolve("runtime"), "25.0.3");
    Path archive = package1.resolve("lib/1.0-aaaa/runtime-portfolios.aot");
    Files.writeString(archive, "shipped");
    Run run = machine().with("JAVA_HOME", jdk.toString()).run(st(package1), "validate");

    assertThat(run.out()).contains("-XX:AOTCache=" + archive);
    assertThat(runtime.resolveSibling("runtime.log")).doesNotExist();
    assertThat(home).isEmptyDirectory();

    Run other = machine().with("ST_JAVA_HOME", jdk.toString()).run(st(package1), "validate");
    assertThat(other.out()).as("asked for").contains("-XX:AOTCache=" + home);
  }

  @Test
  void whereNothingCanBeWrittenItRunsWithoutAnArchive() throws Exception {
    for (String nowhere : List.of("/dev/null", "/proc/nowhere")) {
      Run run =
          machine()
              .with("HOME", nowhere)
              .with("ST_JAVA_HOME", jdk.toString())
              .run(st(package1), "validate");
      assertThat(run.exit()).isEqualTo(7);
      assertThat(run.err()).isEmpty();
      assertThat(run.out()).doesNotContain("AOTCache");
    }
    assertThat(temp.resolve("jdk.log")).as("not even tried").doesNotExist();
  }

  @Test
  void withoutAHomeItRunsWithoutAnArchiveToo() throws Exception {
    Machine machine = new Machine(Files.createDirectories(temp.resolve("homeless")));
    Run run = machine.with("ST_JAVA_HOME", jdk.toString()).run(st(package1), "validate");
    assertThat(run).extracting(Run::exit, Run::err).containsExactly(7, "");
    assertThat(run.out()).doesNotContain("AOTCache");
  }

  @Test
  void twoFirstStartsMakeOneArchive() throws Exception {
    Machine machine = machine().with("ST_JAVA_HOME", jdk.toString());
    Process one = machine.start(st(package1), "validate");
    Process two = machine.start(st(package1), "validate");

    assertThat(Machine.finish(one).exit()).isEqualTo(7);
    assertThat(Machine.finish(two).exit()).isEqualTo(7);
    assertThat(trained(jdk)).isEqualTo(1);
    assertThat(home.resolve(".cache/st/lock")).doesNotExist();
  }

  @Test
  void whatIsSetForOtherJavaProgramsIsNotPassedOn() throws Exception {
    Run run =
        machine()
            .with("ST_JAVA_HOME", jdk.toString())
            .with("JAVA_TOOL_OPTIONS", "-Da=b")
            .with("JDK_JAVA_OPTIONS", "-Da=b")
            .with("_JAVA_OPTIONS", "-Da=b")
            .run(st(package1), "validate");
    assertThat(run.lines()).endsWith("options=");
  }

  @Test
  void anInstallationThatIsNotWholeSaysSo() throws Exception {
    Path jar = package1.resolve("lib/1.0-aaaa/st.jar");
    Files.delete(jar);
    Run run = machine().with("ST_JAVA_HOME", jdk.toString()).run(st(package1), "validate");
    assertThat(run)
        .isEqualTo(new Run(3, "", "st: the installation is not whole: " + jar + " is missing\n"));
  }

  @Test
  void aFullDiskAtTheFirstStartCostsTheArchiveOnly() throws Exception {
    Path cache = Files.createDirectories(home.resolve(".cache"));
    Machine machine = machine().bare().disk(cache, 256).with("ST_JAVA_HOME", jdk.toString());
    Run run = machine.run(st(package1), "validate");

    assertThat(run).extracting(Run::exit, Run::err).containsExactly(7, "");
    assertThat(run.out()).doesNotContain("AOTCache");
    assertThat(temp.resolve("jdk.log")).as("not even tried").doesNotExist();

    Run full =
        machine.first("cat /dev/zero >" + cache + "/full || true").run(st(package1), "rules");
    assertThat(full.exit()).isEqualTo(7);
    assertThat(full.err()).doesNotContain("st:").doesNotContain("archive");
  }

  @Test
  void anOldJavaOnlyIsNamedInOneLine() throws Exception {
    Path old = java(temp.resolve("jdk 11"), "11.0.20");
    Run run = machine().bare().with("JAVA_HOME", old.toString()).run(st(package1), "validate");
    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                "st: found no Java 17 or later; install a JDK or name one with ST_JAVA_HOME\n"));
  }

  @Test
  void aJavaWithoutACompilerIsEnoughAndIsFoundOnThePath() throws Exception {
    Machine machine = machine().bare();
    Files.createSymbolicLink(temp.resolve("machine/bin/java"), jdk.resolve("bin/java"));
    assertThat(jdk.resolve("bin/javac")).doesNotExist();
    Run run = machine.run(st(package1), "validate");

    assertThat(run).extracting(Run::exit, Run::err).containsExactly(7, "");
    assertThat(home.resolve(".cache/st/java")).hasContent(jdk + "\n");
  }

  private Machine machine() throws IOException {
    return new Machine(Files.createDirectories(temp.resolve("machine")))
        .with("HOME", home.toString());
  }

  private Path unpack(String folder, String version) throws IOException {
    Path root = temp.resolve(folder);
    Path lib = Files.createDirectories(root.resolve("lib").resolve(version));
    Files.copy(Path.of("st"), root.resolve("st"), COPY_ATTRIBUTES);
    Files.writeString(lib.resolve("st.jar"), version);
    Files.writeString(root.resolve("lib/current"), version + "\n");
    return root;
  }

  private static Path java(Path home, String version) throws IOException {
    Machine.script(home.resolve("bin/java"), JAVA);
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private static String st(Path folder) {
    return folder.resolve("st").toString();
  }

  private static int trained(Path jdk) throws IOException {
    return Files.readAllLines(Path.of(jdk + ".log")).size();
  }
}
