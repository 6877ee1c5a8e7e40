package se.stportfolj;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The launcher with real JVMs, installed under a path with å, where the locale is not UTF-8 or not
 * there, as under cron, in hooks and in containers. No letter is lost in arguments, paths, prompts
 * and output, and the language is still the user's.
 */
@DisabledOnOs(OS.WINDOWS)
class LocaleTest {
  @TempDir private Path temp;
  private Path project;

  private record Run(int exit, String out) {}

  /** A project whose jar stands for the classes under test. */
  @BeforeEach
  void install() throws IOException {
    // A test JVM that is itself not UTF-8 cannot name such a folder.
    assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "file names are UTF-8");
    project = Files.createDirectories(temp.toRealPath().resolve("på hemmet"));
    Path launcher = project.resolve("st");
    Files.copy(Path.of("st"), launcher);
    executable(launcher);
    Path kept = Files.createDirectories(project.resolve("target/launcher/jar-0"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest
        .getMainAttributes()
        .put(
            Attributes.Name.CLASS_PATH,
            Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toUri().toString())
                .collect(Collectors.joining(" ")));
    try (OutputStream out = Files.newOutputStream(kept.resolve("st.jar"))) {
      new JarOutputStream(out, manifest).close();
    }
    Files.writeString(project.resolve("target/launcher/current"), "jar-0\n\n");
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The JDK of this build, and every other that is there. */
  private static List<Path> jdks() throws IOException {
    List<Path> jdks = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"))));
    Path usual = Path.of("/usr/lib/jvm");
    if (Files.isDirectory(usual)) {
      try (Stream<Path> homes = Files.list(usual)) {
        homes
            .filter(home -> Files.isExecutable(home.resolve("bin/java")))
            .filter(home -> Files.isReadable(home.resolve("release")))
            .filter(home -> !Files.isSymbolicLink(home))
            .forEach(jdks::add);
      }
    }
    return jdks.stream().distinct().toList();
  }

  @ParameterizedTest
  @CsvSource({
    "C, is ready and follows",
    "POSIX, is ready and follows",
    "sv_SE.ISO-8859-1, är klar och följer",
    "sv_SE.UTF-8, är klar och följer",
    "xx_YY.UTF-8, is ready and follows",
  })
  void noLetterIsLost(String locale, String said) throws Exception {
    for (Path jdk : jdks()) {
      Path folder = Files.createTempDirectory(temp, "mapp å ");
      Run begun =
          st(
              folder,
              jdk,
              locale,
              "init",
              "Åsas portfölj",
              "--given-name=Åsa",
              "--family-name=Öman",
              "--specialty=psykiatri",
              "--start=2026-01-12",
              "--internship=",
              "--licence=",
              "--employment-percent=100");
      assertThat(begun.out()).as(jdk + " " + locale).contains("Åsas portfölj " + said);
      assertThat(begun.exit()).isZero();
      Path contract = folder.resolve("Åsas portfölj/contract.yaml");
      assertThat(Files.readString(contract)).contains("given-name: Åsa", "family-name: Öman");
      assertThat(st(folder, jdk, locale, "validate", "Åsas portfölj").exit()).isLessThan(2);
      Run status = st(folder, jdk, locale, "status", "Åsas portfölj", "--as-of", "2026-11-22");
      assertThat(status.out()).contains("Åsa Öman");
      Run answer =
          st(
              folder,
              jdk,
              locale,
              "forecast",
              "Åsas portfölj",
              "--format",
              "json",
              "--out",
              "svar å.json");
      assertThat(answer.exit()).as(answer.out()).isLessThan(2);
      assertThat(folder.resolve("svar å.json")).exists();
    }
  }

  private static Run st(Path folder, Path jdk, String locale, String... arguments)
      throws IOException, InterruptedException {
    Path project = folder.resolveSibling("på hemmet");
    List<String> command = new ArrayList<>(List.of(project.resolve("st").toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().put("LC_ALL", locale);
    builder.environment().put("ST_JAVA_HOME", jdk.toString());
    builder.environment().remove("ST_LANG");
    Process process = builder.redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), out);
  }
}
