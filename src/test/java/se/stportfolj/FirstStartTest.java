package se.stportfolj;

import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.Machine.Run;

/**
 * The first start beside the sources where something is amiss: it works, or one line says what is
 * wrong. Maven and Java are shell scripts.
 */
@DisabledOnOs(OS.WINDOWS)
class FirstStartTest {
  private static final String JAVA =
      """
      #!/bin/sh
      for argument; do
        case $argument in
          -XX:AOTCacheOutput=*) echo archive >"${argument#*=}"; exit ;;
          -version) exit ;;
        esac
      done
      echo "ran, options=${JAVA_TOOL_OPTIONS-}"
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      while [ "$1" != -f ]; do shift; done
      target=${2%/pom.xml}/target/quick
      mkdir -p "$target"
      touch "$target/build-started"
      if [ -e "$target/slow" ]; then rm "$target/slow"; sleep 30; fi
      echo "built with ${JAVA_TOOL_OPTIONS-}" >"$target/st.jar" || exit 1
      """;

  @TempDir private Path temp;
  private Path project;
  private Path jdk;
  private Machine machine;

  @BeforeEach
  void lay() throws IOException {
    temp = temp.toRealPath();
    project = Files.createDirectories(temp.resolve("st på #1 & 2"));
    Files.copy(Path.of("st"), project.resolve("st"), COPY_ATTRIBUTES);
    Files.createDirectories(project.resolve("src/main"));
    Files.writeString(project.resolve("pom.xml"), "<project/>");
    jdk = java("jdk", "25.0.3");
    machine = new Machine(Files.createDirectories(temp.resolve("machine")));
    for (String tool : new String[] {"sha256sum", "cp", "tail", "cat"}) {
      machine.tool(tool);
    }
    machine.program("mvn", MAVEN);
  }

  @Test
  void aJavaWithoutACompilerCannotBuild() throws Exception {
    Run run = machine.bare().with("JAVA_HOME", jdk.toString()).run(st());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err().lines())
        .containsExactly(
            "st: building (first use, this takes a while) …",
            "st: building needs a JDK 17 or later (with javac); install one or name it with"
                + " ST_JAVA_HOME");
  }

  @Test
  void anOldJavaCannotEither() throws Exception {
    Path old = java("old", "11.0.20");
    Machine.script(old.resolve("bin/javac"), "#!/bin/sh\n");
    Run run = machine.bare().with("JAVA_HOME", old.toString()).run(st());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("st: building needs a JDK 17 or later");
  }

  @Test
  void optionsForOtherProgramsReachTheBuildButNotSt() throws Exception {
    withCompiler();
    Run run = machine.with("JAVA_TOOL_OPTIONS", "-Da=b").with("LANG", "C").run(st());
    assertThat(run.out()).isEqualTo("ran, options=\n");
    assertThat(project.resolve("target/quick/st.jar")).hasContent("built with -Da=b\n");
  }

  @Test
  void aFullDiskIsToldInOneLine() throws Exception {
    withCompiler();
    Path target = Files.createDirectories(project.resolve("target"));
    machine
        .bare()
        .disk(target, 64)
        .first("cat /dev/zero >" + Machine.quoted(target + "/x") + " 2>/dev/null || true");
    Run run = machine.run(st());
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err().lines())
        .filteredOn(l -> !l.contains("building"))
        .containsExactly("st: cannot write in " + target + "/launcher");
  }

  @Test
  void aBuildThatWasInterruptedIsDoneAgain() throws Exception {
    withCompiler();
    Path slow = project.resolve("target/quick/slow");
    Files.createDirectories(slow.getParent());
    Files.createFile(slow);
    Process first = machine.start(st());
    while (Files.exists(slow)) {
      Thread.onSpinWait();
    }
    first.destroyForcibly();
    Files.deleteIfExists(slow);
    first.waitFor();

    Run run = machine.run(st());
    assertThat(run).extracting(Run::exit, Run::out).containsExactly(0, "ran, options=\n");
    assertThat(project.resolve("target/launcher/lock")).doesNotExist();
  }

  private void withCompiler() throws IOException {
    Machine.script(jdk.resolve("bin/javac"), "#!/bin/sh\n");
    machine.with("ST_JAVA_HOME", jdk.toString());
  }

  private Path java(String folder, String version) throws IOException {
    Path home = temp.resolve(folder);
    Machine.script(home.resolve("bin/java"), JAVA);
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    return home;
  }

  private String st() {
    return project.resolve("st").toString();
  }
}
