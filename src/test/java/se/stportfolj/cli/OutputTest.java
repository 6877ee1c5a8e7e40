package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a call whose output goes nowhere. */
class OutputTest {
  /** A stream that takes some bytes and then fails. */
  private static final class Failing extends OutputStream {
    private final String message;
    private int left;

    Failing(int bytes, String message) {
      this.left = bytes;
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      if (left-- <= 0) {
        throw new IOException(message);
      }
    }
  }

  private static Run into(OutputStream target, String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    World world =
        Worlds.of(
            Path.of("").toAbsolutePath(),
            Map.of("ST_LANG", "en"),
            new StandardOutput(target),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            Locale.ROOT,
            () -> Run.TODAY);
    return new Run(St.run(world, arguments), "", err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"rules", "validate examples", "schema contract", "--help"})
  void aReaderThatHasSeenEnoughIsNoFault(String arguments) {
    Run run = into(new Failing(20, "Broken pipe"), arguments.split(" ", -1));
    assertThat(run.code()).isEqualTo(ExitCode.NOBODY_READS);
    assertThat(run.err()).doesNotContain("could not be written");
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "Bad file descriptor"})
  void anyOtherEndIsToldAndFails(String reason) {
    for (String command :
        new String[] {
          "rules",
          "validate examples",
          "forecast examples",
          "cohort examples",
          "cohort examples --format csv",
          "cohort examples --format xlsx"
        }) {
      Run run = into(new Failing(20, reason), command.split(" ", -1));
      assertThat(run.code()).as(command).isEqualTo(ExitCode.FAILURE);
      assertThat(run.err()).contains("st: the output could not be written: " + reason);
    }
  }

  @Test
  void aFileMeansThePortfolioItLiesIn() {
    String anna = "examples/anna-allmanmedicin-2021";
    Run folder = Run.st("validate", anna);
    Run files = Run.st("validate", anna + "/contract.yaml", anna + "/rotations.yaml");
    assertThat(files).isEqualTo(folder);
  }

  @Test
  void aFileOfNoPortfolioIsRefused() {
    Run run = Run.st("validate", "README.md");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("README.md is a file, and in no portfolio");
  }
}
