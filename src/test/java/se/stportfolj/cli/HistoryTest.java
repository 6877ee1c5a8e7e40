package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.git.GitFolder;

/** What {@code st history} says of a real repository. */
class HistoryTest {
  @TempDir private Path folder;
  private GitFolder work;

  @BeforeEach
  void begin() throws Exception {
    Files.createDirectories(folder.resolve("repo"));
    work = new GitFolder(folder.toRealPath().resolve("repo"));
    try (Stream<Path> files = Files.list(Path.of("examples/anna-allmanmedicin-2021"))) {
      for (Path file : files.toList()) {
        work.write("anna/" + file.getFileName(), Files.readString(file));
      }
    }
    work.git("init", "-q", "-b", "main");
    work.commit("first");
    String absence = Files.readString(work.path().resolve("anna/absence.yaml")).stripTrailing();
    work.write(
        "anna/absence.yaml",
        absence + "\n  - {from: 2027-01-01, to: 2027-06-30, kind: parental, percent: 100}\n");
    work.commit("half <b>time");
    work.write("other.txt", "nothing of the portfolio's\n");
    work.commit("elsewhere");
    String rotations = Files.readString(work.path().resolve("anna/rotations.yaml"));
    work.write("anna/rotations.yaml", "rotations: [");
    work.commit("broken");
    work.write("anna/rotations.yaml", rotations);
    work.commit("mended");
  }

  private Run st(Path where, String... args) {
    return Run.in(where, Map.of("ST_LANG", "en"), false, args);
  }

  private JsonObject json(Path where) {
    Run run = st(where, "history", "anna", "--format", "json");
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }

  /**
   * One row for each commit that touched it, the oldest first; one that cannot be read says why.
   */
  @Test
  void aRowForEachCommit() {
    JsonObject history = json(work.path());
    assertThat(history.get("cut").getAsBoolean()).isFalse();
    JsonArray commits = history.getAsJsonArray("commits");
    assertThat(commits).hasSize(4);
    JsonObject first = commits.get(0).getAsJsonObject();
    JsonObject half = commits.get(1).getAsJsonObject();
    JsonObject broken = commits.get(2).getAsJsonObject();
    JsonObject mended = commits.get(3).getAsJsonObject();
    assertThat(first.get("subject").getAsString()).isEqualTo("first");
    assertThat(half.get("completionDate").getAsString())
        .isGreaterThan(first.get("completionDate").getAsString())
        .isEqualTo(mended.get("completionDate").getAsString());
    assertThat(broken.get("completionDate").isJsonNull()).isTrue();
    assertThat(broken.get("because").getAsString()).contains("rotations.yaml");
    assertThat(broken.get("errors").getAsLong()).isPositive();
    assertThat(first.get("covered").getAsLong()).isPositive();
  }

  @Test
  void thePictureMarksWhereTheDayJumps() {
    Run run = st(work.path(), "history", "anna", "--format", "svg");
    assertThat(run.out()).contains("half &lt;b&gt;time", "<circle").doesNotContain("<b>");
    assertThat(st(work.path(), "history", "anna", "--format", "svg").out()).isEqualTo(run.out());
  }

  @Test
  void textAndCsv() {
    assertThat(st(work.path(), "history", "anna").out().lines()).hasSize(5);
    assertThat(st(work.path(), "history", "anna", "--format", "csv").out().lines()).hasSize(5);
    assertThat(st(work.path().resolve("anna"), "history").out()).contains("half <b>time");
  }

  /** A shallow clone shows one commit as if there were no more: that is said. */
  @Test
  void aShallowCloneIsCut() throws Exception {
    new GitFolder(folder.toRealPath())
        .git("clone", "-q", "--depth", "1", "file://" + work.path(), "ytlig");
    Path shallow = folder.resolve("ytlig");
    assertThat(json(shallow).get("cut").getAsBoolean()).isTrue();
    assertThat(st(shallow, "history", "anna").err()).contains("shallow", "fetch-depth: 0");
  }

  @Test
  void onePortfolioAtATime() throws Exception {
    work.write("erik/contract.yaml", "trainee: {}\n");
    assertThat(st(work.path(), "history").err()).contains("one portfolio at a time");
    assertThat(st(work.path(), "history", "nowhere").code()).isEqualTo(ExitCode.USAGE);
    Path outside = Files.createTempDirectory("st-no-repository");
    Files.writeString(outside.resolve("contract.yaml"), "trainee: {}\n");
    assertThat(st(outside, "history").err()).contains("in no git repository");
    Files.delete(outside.resolve("contract.yaml"));
    Files.delete(outside);
  }
}
