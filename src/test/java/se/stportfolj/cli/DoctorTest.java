package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.stportfolj.cli.Platform.Installation;

/** What st runs on is told as it is, whatever is broken, and without whose it is. */
class DoctorTest {
  private static final Path BLANKS = Path.of("../shared/blanketter").toAbsolutePath();

  @TempDir Path temporary;

  private Path portfolio() throws IOException {
    Path repository = Files.createDirectories(temporary.toRealPath().resolve("region"));
    Files.createDirectories(repository.resolve(".git"));
    return Files.createDirectories(repository.resolve("anna-andersson"));
  }

  private static Run run(Path folder, String... more) {
    return run(folder, Map.of(), more);
  }

  private static Run run(Path folder, Map<String, String> environment, String... more) {
    Map<String, String> all = new HashMap<>(environment);
    all.putIfAbsent("ST_LANG", "en");
    String[] arguments = new String[more.length + 1];
    arguments[0] = "doctor";
    System.arraycopy(more, 0, arguments, 1, more.length);
    return Run.in(folder, all, false, arguments);
  }

  /** The line of one check, and the advice below it. */
  private static String line(Run run, String name) {
    StringBuilder found = new StringBuilder();
    boolean on = false;
    for (String line : run.out().lines().toList()) {
      on = line.matches("(ok|note|fault) +" + name + " .*") || (on && line.startsWith("  "));
      found.append(on ? line.strip() + "\n" : "");
    }
    return found.toString();
  }

  @Test
  void whatIsSoundEndsWith0() throws IOException {
    Run run = run(portfolio());
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(line(run, "Java")).contains(System.getProperty("java.runtime.version"));
    assertThat(line(run, "data")).contains("2015, 2021", "63 specialties", "22 forms");
    assertThat(line(run, "settings")).contains("no .st.yaml here or above");
    assertThat(run.out()).endsWith("Everything that st needs can be used.\n");
  }

  @Test
  void nobodysNameIsInIt() throws IOException {
    Path folder = portfolio();
    Files.writeString(
        folder.resolve(".st.yaml"), "policies: [anna-andersson]\nblanks: andersson\n");
    Map<String, String> environment =
        Map.of("ST_PERSONNUMMER", "199001011234", "JAVA_TOOL_OPTIONS", "-Dwho=andersson");
    for (String format : List.of("text", "json")) {
      Run run = run(folder, environment, "--format", format);
      assertThat(run.out())
          .doesNotContain("andersson")
          .doesNotContain("19900101")
          .doesNotContain(temporary.toString())
          .contains("ST_PERSONNUMMER", "JAVA_TOOL_OPTIONS");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "language: [[                 | fault | format/syntax",
        "langage: sv                  | fault | 1:1 format/unknown-key",
        "policies: [nobody]           | fault | format/bad-value",
        "format: 9                    | fault | 1:9 format/later-format",
        "language: sv                 | ok    | .st.yaml one folder above",
      })
  void settingsAreReportedAndNotStumbledOver(String text, String state, String said)
      throws IOException {
    Path folder = portfolio();
    Files.writeString(folder.resolveSibling(".st.yaml"), text + "\n");
    Run run = run(folder);
    assertThat(run.err()).isEmpty();
    assertThat(line(run, "settings")).startsWith(state).contains(said);
    assertThat(run.code()).isEqualTo(state.equals("fault") ? ExitCode.FINDINGS : ExitCode.OK);
  }

  @Test
  void aFolderInThePlaceOfTheSettingsIsReported() throws IOException {
    Path folder = portfolio();
    Files.createDirectory(folder.resolve(".st.yaml"));
    assertThat(line(run(folder), "settings")).startsWith("fault").contains("unreadable-file");
  }

  @Test
  void aRegionIsReadToo() throws IOException {
    Path folder = portfolio();
    Files.writeString(folder.resolveSibling("region.yaml"), "unit: []\n");
    Run run = run(folder);
    assertThat(line(run, "region")).startsWith("fault").contains("1:1 format/unknown-key");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void aFolderOfBlanksThatIsNotThereIsAFault() throws IOException {
    Path folder = portfolio();
    Files.writeString(folder.resolve(".st.yaml"), "blanks: nowhere\n");
    Run run = run(folder);
    assertThat(line(run, "blanks")).startsWith("fault").contains("Correct blanks in .st.yaml");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
  }

  @Test
  void formsWithoutABlankAreNamed() throws IOException {
    Path folder = portfolio();
    Files.writeString(folder.resolve(".st.yaml"), "blanks: forms\n");
    Path forms = Files.createDirectory(folder.resolve("forms"));
    Files.writeString(forms.resolve("andersson.pdf"), "not a PDF");
    Run run = run(folder);
    assertThat(line(run, "blanks"))
        .startsWith("note")
        .contains("none of the 22 forms", "1 PDF file there");
    assertThat(run.code()).isZero();
  }

  @Test
  void officialBlanksAreRecognised() throws IOException {
    assumeTrue(Files.isDirectory(BLANKS), BLANKS + " is not there");
    Path folder = portfolio();
    Files.writeString(folder.resolve(".st.yaml"), "blanks: \"" + BLANKS.normalize() + "\"\n");
    assertThat(line(run(folder), "blanks")).contains("22 forms").doesNotStartWith("fault");
  }

  @Test
  void anUnknownLanguageIsSaid() throws IOException {
    Run run = run(portfolio(), Map.of("ST_LANG", "de"));
    assertThat(line(run, "language")).startsWith("note").contains("Set ST_LANG to sv or en");
  }

  @Test
  void itsJsonIsAsItsSchemaSays() throws IOException {
    Path folder = portfolio();
    Files.writeString(folder.resolve(".st.yaml"), "langage: sv\nblanks: nowhere\n");
    URI uri = URI.create("urn:doctor");
    Validator validator =
        new ValidatorFactory()
            .withDialect(new Dialects.Draft7Dialect())
            .withJsonNodeFactory(new GsonNode.Factory())
            .createValidator();
    validator.registerSchema(uri, Run.st("schema", "doctor").out());
    for (Run run : List.of(run(folder, "--format", "json"), Run.st("doctor", "--format", "json"))) {
      JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
      assertThat(validator.validate(uri, json).getErrors()).isEmpty();
      json.getAsJsonArray("checks").get(0).getAsJsonObject().addProperty("more", 1);
      assertThat(validator.validate(uri, json).isValid()).isFalse();
    }
  }

  @Test
  void pathsLoseTheUsersName() {
    Properties of = new Properties();
    of.setProperty("user.home", "/home/anna");
    of.setProperty("user.name", "anna");
    Platform platform = new Platform(of, Optional.empty());
    assertThat(platform.anonymous(Path.of("/home/anna/.sdkman/java/25")))
        .isEqualTo("~/.sdkman/java/25");
    assertThat(platform.anonymous(Path.of("/mnt/users/anna/st"))).isEqualTo("/mnt/users/USER/st");
    assertThat(platform.anonymous(Path.of("/usr/lib/jvm/21"))).isEqualTo("/usr/lib/jvm/21");
    assertThat(platform.anonymous(Path.of("/home/annax/st"))).isEqualTo("/home/annax/st");
    assertThat(platform.anonymous("no /home/anna/a.jsa here")).isEqualTo("no ~/a.jsa here");
  }

  @Test
  void howItWasInstalledIsSeenByWhereItLies() throws IOException {
    Path root = temporary.toRealPath();
    Path jar = Files.createDirectories(root.resolve("opt/st/lib")).resolve("st.jar");
    Files.writeString(jar, "");
    assertThat(installation(jar, "/usr/lib/jvm/21")).isEqualTo(Installation.ARCHIVE);
    assertThat(installation(jar, root + "/opt/st/runtime")).isEqualTo(Installation.SELF_CONTAINED);
    assertThat(installation(Path.of("/usr/share/st/st.jar"), "/usr/lib/jvm/21"))
        .isEqualTo(Installation.SYSTEM);
    assertThat(installation(root, "/usr/lib/jvm/21")).isEqualTo(Installation.CLASSES);
    Files.createDirectories(root.resolve("opt/src/main/java"));
    Files.writeString(root.resolve("opt/pom.xml"), "");
    assertThat(installation(jar, "/usr/lib/jvm/21")).isEqualTo(Installation.SOURCE);
  }

  private static Installation installation(Path code, String home) {
    Properties of = new Properties();
    of.setProperty("java.home", home);
    return new Platform(of, Optional.of(code)).installation();
  }

  /** The launcher names an archive by the folder of the Java, which may lie in a home. */
  @Test
  void theNameOfAnArchiveSaysNothingOfTheHome() throws IOException {
    Properties of = new Properties();
    of.setProperty("java.runtime.version", "25.0.3+9-LTS");
    of.setProperty("st.archive", "/x/25.0.3+9-LTS-home-anna-.sdkman-java-25-portfolios.aot");
    String said = new ArchiveCheck(new Platform(of, Optional.empty())).check().facts().toString();
    assertThat(said).contains("25.0.3+9-LTS-…-portfolios.aot").doesNotContain("anna");
    of.setProperty("java.runtime.version", "17");
    said = new ArchiveCheck(new Platform(of, Optional.empty())).check().facts().toString();
    assertThat(said).contains("-…-portfolios.aot").doesNotContain("anna");
  }

  @Test
  void anArchiveIsInUseWhenOurClassesComeFromIt() {
    String taken =
        "[0.1s][info][class,load] se.stportfolj.cli.Main source: shared objects file (top)";
    String not = "[0.1s][info][class,load] se.stportfolj.cli.Main source: file:/st.jar";
    String jdk = "[0.1s][info][class,load] java.lang.Object source: shared objects file";
    String why = "[0.1s][warning][cds] shared class paths mismatch.";
    assertThat(ArchiveTrial.read(jdk + "\n" + taken).taken()).isTrue();
    assertThat(ArchiveTrial.read(why + "\n" + jdk + "\n" + not))
        .isEqualTo(new ArchiveTrial.Outcome(false, List.of("shared class paths mismatch")));
  }
}
