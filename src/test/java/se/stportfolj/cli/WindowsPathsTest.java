package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same portfolios in a folder of Windows and in one of this computer: whoever reads the answers
 * sees {@code /} in both. The file system of Windows is one in memory (jimfs): drives, {@code \}
 * and no difference between small and large letters, but none of Windows itself. What asks the git
 * program ({@code calendar}, {@code diff}) or another library for a file cannot look into it.
 */
@DisabledOnOs(OS.WINDOWS)
class WindowsPathsTest {
  private static final String ANNA = "anna-allmanmedicin-2021";

  @TempDir private Path temp;
  private FileSystem windows;
  private Path there;
  private Path here;

  @BeforeEach
  void lay() throws IOException {
    windows = Jimfs.newFileSystem(Configuration.windows());
    there = windows.getPath("C:\\Vård och ST");
    here = temp.resolve("Vård och ST");
    Path examples = Path.of("examples");
    try (Stream<Path> all = Files.walk(examples)) {
      for (Path one : all.sorted().toList()) {
        for (Path root : List.of(there, here)) {
          Path place = root.resolve("examples");
          for (Path name : examples.relativize(one)) {
            place = place.resolve(name.toString());
          }
          if (Files.isDirectory(one)) {
            Files.createDirectories(place);
          } else {
            Files.write(place, Files.readAllBytes(one));
          }
        }
      }
    }
    Files.createDirectory(there.resolve(".git"));
    Files.createDirectory(here.resolve(".git"));
  }

  @AfterEach
  void close() throws IOException {
    windows.close();
  }

  private static Run run(Path folder, String... args) {
    List<String> words = new ArrayList<>(List.of(args));
    words.add("--as-of=2026-11-22");
    return Run.in(folder, Map.of("ST_LANG", "en"), false, words.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate --format text",
        "validate --format json",
        "validate --format sarif",
        "validate --format gitlab",
        "validate --format github",
        "validate --format junit",
        "status --format json",
        "forecast --format json",
        "forecast --format csv",
        "cohort --format json",
        "cohort --format html",
        "export --format csv",
      })
  void everyAnswerIsTheSame(String command) {
    List<String> words = List.of(command.split(" "));
    List<String> onWindows = new ArrayList<>(words);
    onWindows.add("examples\\region");
    onWindows.add("examples\\" + ANNA);
    List<String> hereToo = new ArrayList<>(words);
    hereToo.add("examples/region");
    hereToo.add("examples/" + ANNA);
    Run one = run(there, onWindows.toArray(String[]::new));
    Run other = run(here, hereToo.toArray(String[]::new));
    assertThat(one.err()).isEqualTo(other.err());
    assertThat(one.out()).isEqualTo(other.out()).doesNotContain("examples\\");
    assertThat(one.code()).isEqualTo(other.code());
    assertThat(one.out() + one.err()).isNotEmpty();
  }

  /** Paths of the reports begin at the root of the repository, whatever folder it is asked in. */
  @Test
  void aReportForABuildServerHasNoBackslash() throws IOException {
    Path folder = there.resolve("examples").resolve(ANNA);
    Files.writeString(folder.resolve("rotations.yaml"), "rotations: [}\n");
    for (String format : List.of("sarif", "gitlab", "github")) {
      Run run = run(folder, "validate", "--format", format);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).contains("examples/" + ANNA + "/rotations.yaml");
      assertThat(run.out()).doesNotContain("\\\\").doesNotContain(ANNA + "\\");
    }
  }

  /** Whole paths, with a drive, and those of another drive. */
  @Test
  void aDriveIsPartOfThePath() throws IOException {
    Run whole = run(there, "validate", there + "\\examples\\" + ANNA);
    Run below = run(there, "validate", "examples\\" + ANNA);
    assertThat(whole.out()).isEqualTo(below.out());
    Path folder = windows.getPath("C:\\Annan");
    Files.createDirectory(folder);
    Run elsewhere = run(folder, "validate", there + "\\examples\\" + ANNA, "--format", "json");
    assertThat(elsewhere.out()).contains("\"C:/Vård och ST/examples/" + ANNA + "\"");
    assertThat(elsewhere.code()).isEqualTo(below.code());
  }

  /** What writes does so by the same paths. */
  @Test
  void filesAreWrittenWhereTheyAreSaidToBe() throws IOException {
    String portfolio = "examples\\" + ANNA;
    Run export = run(there, "export", portfolio, "--out", "ut\\allt.json", "--format", "json");
    assertThat(export.err()).doesNotContain("\\");
    assertThat(export.code()).isZero();
    assertThat(Files.size(there.resolve("ut").resolve("allt.json"))).isPositive();
    Run sign = run(there, "render-intyg", portfolio, "--id", "med", "--out", "ut\\intyg");
    assertThat(sign.code()).as(sign.err()).isZero();
    assertThat(sign.out()).contains("ut/intyg/");
    try (Stream<Path> written = Files.list(there.resolve("ut").resolve("intyg"))) {
      assertThat(written).hasSize(1);
    }
  }
}
