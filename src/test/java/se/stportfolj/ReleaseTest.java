package se.stportfolj;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What makes a release and what points at it, read: nothing of it can run here. */
class ReleaseTest {
  private static final Path WORKFLOW = Path.of(".github/workflows/release.yml");
  private static final List<String> SYSTEMS =
      List.of("linux-x64.tar.gz", "macos-aarch64.tar.gz", "macos-x64.tar.gz", "windows-x64.zip");

  @TempDir private Path temp;

  @Test
  void actionsArePinnedToACommitAndSayTheirVersion() throws IOException {
    List<MatchResult> uses =
        Pattern.compile("uses: *(.*)").matcher(Files.readString(WORKFLOW)).results().toList();
    assertThat(uses).hasSizeGreaterThan(3);
    for (MatchResult use : uses) {
      assertThat(use.group(1)).matches("[a-z-]+/[a-z-]+@[0-9a-f]{40} # v[0-9.]+");
    }
  }

  @Test
  void eachSystemMakesItsOwnAndTheTagIsHeldAgainstTheVersion() throws IOException {
    JsonNode workflow = new YAMLMapper().readTree(Files.readString(WORKFLOW));
    JsonNode packages = workflow.at("/jobs/packages");
    String runners = packages.at("/strategy/matrix/runner").toString();
    assertThat(runners).contains("ubuntu-", "macos-", "macos-15-intel", "windows-");
    List<String> commands = new ArrayList<>();
    workflow
        .at("/jobs")
        .forEach(job -> job.at("/steps").forEach(s -> commands.add(s.path("run").asString(""))));
    assertThat(commands).anyMatch(c -> c.contains("test \"$TAG\" = \"v$(mvn"));
    assertThat(commands).anyMatch(c -> c.contains("-Pdist") && c.contains("verify"));
    assertThat(commands).anyMatch(c -> c.startsWith("java src/dist/Manifests.java packages"));
    // Values come by the environment: nothing of an event is part of a command's text.
    assertThat(commands).noneMatch(c -> c.contains("${{"));
    assertThat(workflow.at("/permissions/contents").asString()).isEqualTo("read");
    assertThat(workflow.at("/jobs/release/permissions/contents").asString()).isEqualTo("write");
  }

  @Test
  void manifestsHaveTheVersionOfThePomAndTheSumsOfTheFiles() throws Exception {
    String version = version();
    for (String system : SYSTEMS) {
      Files.writeString(temp.resolve("st-" + version + "-" + system), system);
    }
    assertThat(manifests(version)).isZero();

    List<String> sums = Files.readAllLines(temp.resolve("SHA256SUMS"));
    assertThat(sums).hasSize(SYSTEMS.size());
    String formula = Files.readString(temp.resolve("st.rb"));
    JsonNode scoop = new JsonMapper().readTree(Files.readString(temp.resolve("st.json")));
    for (String line : sums) {
      String[] parts = line.split("  ", -1);
      String manifest = parts[1].endsWith(".zip") ? scoop.toString() : formula;
      String url = "https://github.com/somebody/st/releases/download/v" + version + "/" + parts[1];
      int at = manifest.indexOf(url);
      assertThat(at).as(parts[1]).isPositive();
      assertThat(manifest.indexOf(parts[0])).as("its sum follows").isGreaterThan(at);
    }
    assertThat(sums.get(0))
        .isEqualTo(sha256("linux-x64.tar.gz") + "  st-" + version + "-linux-x64.tar.gz");
    assertThat(formula + scoop).doesNotContain("@");
    assertThat(formula).contains("version \"" + version + "\"");
    assertThat(scoop.at("/version").asString()).isEqualTo(version);
    assertThat(scoop.at("/architecture/64bit/extract_dir").asString())
        .isEqualTo("st-" + version + "-windows-x64");
    assertThat(scoop.at("/bin").asString()).isEqualTo("st.cmd");
  }

  @Test
  void aManifestIsNotWrittenForAFileThatIsNotThere() throws Exception {
    assertThat(manifests(version())).isPositive();
    assertThat(temp.resolve("st.rb")).doesNotExist();
  }

  private int manifests(String version) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin/java").toString();
    return new ProcessBuilder(
            java, "src/dist/Manifests.java", temp.toString(), version, "somebody/st")
        .redirectErrorStream(true)
        .redirectOutput(temp.resolve("said").toFile())
        .start()
        .waitFor();
  }

  private static String sha256(String text) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  private static String version() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    return Pattern.compile("<artifactId>st</artifactId>\\s*<version>([^<]+)<")
        .matcher(pom)
        .results()
        .findFirst()
        .orElseThrow()
        .group(1);
  }
}
