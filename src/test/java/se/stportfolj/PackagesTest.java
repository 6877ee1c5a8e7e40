package se.stportfolj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.Machine.Run;

/**
 * The packages that {@code mvn -Pdist verify} has just made: unpacked, installed and run as a
 * doctor would, on a computer without Java, without Maven and without a network.
 */
@DisabledOnOs(OS.WINDOWS)
class PackagesTest {
  private static final String VALIDATED = "1 portfolio: 0 errors";

  @TempDir private Path temp;
  private Path dist;
  private Path home;

  @BeforeEach
  void packagesWereMade() throws IOException {
    String made = System.getProperty("st.dist", "");
    assumeTrue(
        !made.isEmpty(), "the packages are not tested: mvn -Pdist verify makes and tests them");
    dist = Path.of(made);
    temp = temp.toRealPath();
    home = Files.createDirectories(temp.resolve("home"));
  }

  @Test
  void theArchiveRunsWhereThereIsNoJavaNoMavenAndNoNetwork() throws Exception {
    Path st = unpackImage("på en ny plats #1 & 2").resolve("st");
    Machine machine = machine().bare();
    Run none = machine.run("java", "-version");
    assertThat(none.exit()).as("no Java here: " + none.err()).isEqualTo(127);

    Run run = machine.run(validate(st));
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(VALIDATED);
    assertThat(run.exit()).isZero();

    Path forms = temp.resolve("forms");
    String example = st.resolveSibling("examples/anna-allmanmedicin-2021").toString();
    Run form =
        machine.run(st.toString(), "render-intyg", example, "--id", "med", "--out", forms + "");
    assertThat(form.err()).isEmpty();
    assertThat(forms.resolve("2021-9-med.pdf")).isRegularFile();
  }

  @Test
  void theArchiveBringsItsClassesAndWritesNothing() throws Exception {
    Path image = unpackImage("elsewhere");
    Path java = image.resolve("runtime/bin/java");
    List<Path> archives = find(image.resolve("lib"), ".aot");
    assumeTrue(!archives.isEmpty(), "made with a Java before 25: it ships no archive of classes");
    assertThat(archives).hasSize(2);
    for (Path archive : archives) {
      // "on" means: end if it does not fit, here where it was not made.
      List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:AOTMode=on"));
      command.addAll(List.of("-XX:AOTCache=" + archive, "-XX:+UseSerialGC", "-cp"));
      command.addAll(
          List.of(archive.resolveSibling("st.jar").toString(), "se.stportfolj.cli.Main"));
      command.add("--version");
      Run run = machine().run(command.toArray(String[]::new));
      assertThat(run).extracting(Run::exit, Run::err).containsExactly(0, "");
    }
    assertThat(machine().run(validate(image.resolve("st"))).exit()).isZero();
    assertThat(home).isEmptyDirectory();
  }

  /**
   * A runtime of its own lacks most of Java: what st needs of it must be there in every language.
   */
  @Test
  void theArchiveAnswersAsTheJarDoesOnAWholeJava() throws Exception {
    Path image = unpackImage("image");
    String jar = find(image.resolve("lib"), "st.jar").get(0).toString();
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    List<List<String>> calls =
        List.of(
            List.of("cohort", "examples", "--lang", "sv"),
            List.of("status", "examples/erik-psykiatri-2015", "--lang", "sv"),
            List.of("forecast", "examples/anna-allmanmedicin-2021", "--format", "svg"),
            List.of("calendar", "examples/anna-allmanmedicin-2021"),
            List.of("export", "examples/anna-allmanmedicin-2021", "--format", "json"),
            List.of("explain", "STc1", "--specialty", "psykiatri", "--lang", "sv"));
    for (List<String> call : calls) {
      List<String> packed = new ArrayList<>(List.of(image.resolve("st").toString()));
      List<String> whole = new ArrayList<>(List.of(java, "-cp", jar, "se.stportfolj.cli.Main"));
      packed.addAll(call);
      whole.addAll(call);
      Run expected = machine().first("cd " + quoted(image)).run(whole.toArray(String[]::new));
      Run actual = machine().first("cd " + quoted(image)).run(packed.toArray(String[]::new));
      assertThat(expected.exit()).as(call + ": " + expected.err()).isLessThan(2);
      assertThat(actual).as(call.toString()).isEqualTo(expected);
    }
  }

  @Test
  void theRuntimeHasWhatTheJarNeeds() throws IOException {
    StringWriter said = new StringWriter();
    String jar = find(dist.resolve("work/portable"), "st.jar").get(0).toString();
    ToolProvider jdeps = ToolProvider.findFirst("jdeps").orElseThrow();
    PrintWriter out = new PrintWriter(said);
    String release = "17";
    jdeps.run(
        out, out, "--multi-release", release, "--ignore-missing-deps", "--print-module-deps", jar);
    assertThat(Files.readString(Path.of("src/dist/Layout.java")))
        .contains("MODULES = \"" + said.toString().strip() + ",jdk.localedata\"");
  }

  @Test
  void theDebianPackageInstallsRunsAndGoes() throws Exception {
    assumeTrue(Machine.has("dpkg"), "no dpkg here");
    Path root = Files.createDirectories(temp.resolve("root"));
    String deb = only("st_", ".deb").toString();
    Files.createDirectories(root.resolve("var/lib/dpkg/info"));
    Files.createDirectories(root.resolve("var/lib/dpkg/updates"));
    Path status = Files.writeString(root.resolve("var/lib/dpkg/status"), "");
    String[] install = {"dpkg", "--root=" + root, "--force-not-root", "--install", deb};

    assertThat(tool(install).err()).contains("depends on default-jre-headless");

    Files.writeString(
        status,
        """
        Package: some-jre-headless
        Status: install ok installed
        Architecture: all
        Version: 17.0.1
        Maintainer: test <test@localhost>
        Provides: java17-runtime-headless
        Description: stands for a Java

        """);
    Run installed = tool(install);
    assertThat(installed.exit()).as(installed.err()).isZero();
    Path st = root.resolve("usr/bin/st");
    Run run = machine().with("JAVA_HOME", System.getProperty("java.home")).run(validate(st));
    assertThat(run).extracting(Run::exit, Run::err).containsExactly(0, "");
    assertThat(run.out()).contains(VALIDATED);
    assertThat(find(home, ".work")).isEmpty();
    assertThat(home.resolve(".cache/st")).isDirectory();

    assertThat(tool("dpkg", "--root=" + root, "--force-not-root", "--purge", "st").exit()).isZero();
    assertThat(root.resolve("usr/share/st")).doesNotExist();
    assertThat(st).doesNotExist();
  }

  @Test
  void theZipRunsOnAJava() throws Exception {
    assumeTrue(Machine.has("unzip"), "no unzip here");
    Path place = Files.createDirectories(temp.resolve("zip å"));
    Path zip = dist.resolve(only("st-", ".zip").getFileName());
    assertThat(tool("unzip", "-q", zip.toString(), "-d", place.toString()).exit()).isZero();
    Path st = find(place, "README.txt").get(0).resolveSibling("st");
    Machine machine = machine().with("ST_JAVA_HOME", System.getProperty("java.home"));
    for (int time = 1; time <= 2; time++) {
      Run run = machine.with("JAVA_TOOL_OPTIONS", "-Da=b").with("LANG", "C").run(validate(st));
      assertThat(run).extracting(Run::exit, Run::err).containsExactly(0, "");
      assertThat(run.out()).contains(VALIDATED);
    }
  }

  @Test
  void sumsAndTheListOfWhatIsInsideFitTheFiles() throws Exception {
    assumeTrue(Machine.has("sha256sum"), "no sha256sum here");
    ProcessBuilder check = new ProcessBuilder("sha256sum", "-c", "--quiet", "SHA256SUMS");
    Run run = Machine.finish(check.directory(dist.toFile()).start());
    assertThat(run).isEqualTo(new Run(0, "", ""));
    String sums = Files.readString(dist.resolve("SHA256SUMS"));
    assertThat(sums).contains(".zip", ".deb", ".cdx.json");
    String bom = Files.readString(only("st-", ".cdx.json"));
    assertThat(bom)
        .contains("pkg:maven/info.picocli/picocli@", "pkg:maven/org.apache.pdfbox/pdfbox@");
    assertThat(bom).doesNotContain("junit");
  }

  /** Fonts and runtime too. */
  @Test
  void licencesOfEverythingAreInside() throws Exception {
    Path image = unpackImage("licences");
    List<String> libraries = new ArrayList<>();
    try (Stream<Path> folders = Files.list(image.resolve("licenses"))) {
      for (Path folder : folders.toList()) {
        assertThat(folder).isNotEmptyDirectory();
        libraries.add(folder.getFileName().toString().replaceFirst("-[0-9].*", ""));
      }
    }
    assertThat(libraries).contains("picocli", "pdfbox", "fastcsv", "stax2-api", "st");
    String page = Files.readString(Path.of("docs/dependencies.md"));
    assertThat(libraries).allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
    assertThat(image.resolve("licenses/st/OFL.txt")).isRegularFile();
    assertThat(image.resolve("runtime/legal/java.base/LICENSE")).exists();
    try (ZipFile zip = new ZipFile(only("st-", ".zip").toFile())) {
      String folder = image.getFileName().toString().replaceFirst("-[a-z]+-[a-z0-9]+$", "");
      assertThat(zip.getEntry(folder + "/licenses/st/OFL.txt")).isNotNull();
    }
  }

  private Path unpackImage(String place) throws Exception {
    List<Path> archives;
    try (Stream<Path> files = Files.list(dist)) {
      archives = files.filter(f -> f.toString().endsWith(".tar.gz")).toList();
    }
    assumeTrue(!archives.isEmpty(), "made without a runtime (-Ddist.jdk=none)");
    Path folder = Files.createDirectories(temp.resolve(place));
    Run run = tool("tar", "xzf", archives.get(0).toString(), "-C", folder.toString());
    assertThat(run.exit()).as(run.err()).isZero();
    try (Stream<Path> unpacked = Files.list(folder)) {
      return unpacked.findFirst().orElseThrow();
    }
  }

  private Path only(String start, String end) throws IOException {
    try (Stream<Path> files = Files.list(dist)) {
      return files
          .filter(f -> f.getFileName().toString().startsWith(start) && f.toString().endsWith(end))
          .findFirst()
          .orElseThrow();
    }
  }

  private static List<Path> find(Path folder, String end) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(end)).sorted().toList();
    }
  }

  private static String[] validate(Path st) throws IOException {
    String example = st.toRealPath().resolveSibling("examples/anna-allmanmedicin-2021").toString();
    return new String[] {st.toString(), "validate", example, "--as-of", "2026-11-22"};
  }

  private Machine machine() throws IOException {
    return new Machine(Files.createDirectories(temp.resolve("machine")))
        .with("HOME", home.toString());
  }

  private static Run tool(String... command) throws Exception {
    return Machine.finish(new ProcessBuilder(command).start());
  }

  private static String quoted(Path path) {
    return Machine.quoted(path.toString());
  }
}
