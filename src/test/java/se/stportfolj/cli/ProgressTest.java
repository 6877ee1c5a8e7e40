package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Work of more than a second is shown to whoever watches, and to nobody else. */
class ProgressTest {
  private static final String CLEAR = "\r\u001b[K";

  @TempDir private Path out;

  /** What a run says on the standard error when every look at the clock takes so long. */
  private String run(
      Map<String, String> environment, boolean watched, long milliseconds, String... options) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    long[] now = {Long.MAX_VALUE - 1_000_000L};
    World world =
        new World(
            Path.of("").toAbsolutePath(),
            environment,
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            false,
            Locale.ROOT,
            () -> Run.TODAY,
            new BufferedReader(Reader.nullReader()),
            watched,
            () -> now[0] += milliseconds * 1_000_000);
    String[] command = {
      "render-intyg", "examples/anna-allmanmedicin-2021", "--form", "2021-2", "--force", "--out"
    };
    String[] all = java.util.Arrays.copyOf(command, command.length + 1 + options.length);
    all[command.length] = out.toString();
    System.arraycopy(options, 0, all, command.length + 1, options.length);
    assertThat(St.run(world, all)).isEqualTo(ExitCode.OK);
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void oneLineRewrittenAndGoneAtTheEnd() {
    // Also when the clock runs over, as that of the JVM may.
    assertThat(run(Map.of("ST_LANG", "sv"), true, 400))
        .isEqualTo(
            CLEAR
                + "3 av 4: 2021-2-bt-primarvard.pdf"
                + CLEAR
                + "4 av 4: 2021-2-bt-psykiatri.pdf"
                + CLEAR);
  }

  @Test
  void inEnglishAndNoWiderThanTheTerminal() {
    assertThat(run(Map.of("ST_LANG", "en", "COLUMNS", "13"), true, 1000))
        .startsWith(CLEAR + "1 of 4: 2021" + CLEAR + "2 of 4: 2021" + CLEAR);
  }

  @Test
  void notFasterThanOneReads() {
    // Looks at 0.99, 1.04 and 1.08 seconds: the third comes too soon after the second.
    assertThat(run(Map.of("ST_LANG", "en"), true, 330)).contains("4 of 4").doesNotContain("3 of 4");
  }

  @ParameterizedTest
  @CsvSource({"CI, true", "TERM, dumb"})
  void notInCiAndNotOnADumbTerminal(String name, String value) {
    assertThat(run(Map.of("ST_LANG", "en", name, value), true, 1000)).isEmpty();
  }

  @Test
  void notWhenNobodyWatchesOrWantsTo() {
    assertThat(run(Map.of("ST_LANG", "en"), false, 1000)).isEmpty();
    assertThat(run(Map.of("ST_LANG", "en"), true, 1000, "--quiet")).isEmpty();
    assertThat(run(Map.of("ST_LANG", "en"), true, 200)).isEmpty();
  }
}
