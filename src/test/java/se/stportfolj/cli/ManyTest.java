package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many portfolios in one run: told in the order of their paths, however many work on them. */
class ManyTest {
  private static final List<String> EXAMPLES =
      List.of("anna-allmanmedicin-2021", "erik-psykiatri-2015", "broken", "region/maja");
  private static final int PORTFOLIOS = 90; // more than are under way at once

  @TempDir static Path region;

  @BeforeAll
  static void portfolios() throws IOException {
    for (int i = 0; i < PORTFOLIOS; i++) {
      Path folder = region.resolve(String.format(Locale.ROOT, "p%03d", i));
      copy(Path.of("examples", EXAMPLES.get(i % EXAMPLES.size())), folder);
      if (i % 7 == 3) {
        // Each misses something else, so that no two reports are the same by chance.
        Files.deleteIfExists(folder.resolve(i % 2 == 0 ? "absence.yaml" : "contract.yaml"));
      }
      Path courses = folder.resolve("courses.yaml");
      Files.writeString(courses, "\n".repeat(i) + Files.readString(courses));
    }
    Files.writeString(region.resolve(".st.yaml"), "policies: [nowhere, blekinge]\n");
    Files.copy(Path.of("examples/region/region.yaml"), region.resolve("region.yaml"));
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static Run st(String command, String jobs) {
    List<String> args = new ArrayList<>(List.of(command.split(" ")));
    args.addAll(List.of("--jobs", jobs));
    return Run.in(region, Map.of("ST_LANG", "en"), false, args.toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate",
        "validate --format json",
        "validate --format sarif",
        "validate --format junit",
        "validate --format github",
        "validate --quiet",
        "validate --regulation 2021",
        "validate --regulation 2021 --format json",
        "forecast",
        "forecast --explain",
        "forecast --format json",
        "forecast --regulation both",
        "status",
        "status --format json",
        "status --format markdown",
        "calendar",
        "cohort",
        "cohort --format json",
        "cohort --format csv",
        "cohort --format xlsx",
        "cohort --pseudonyms --format json",
        "cohort --by supervisor --sort findings --attention",
      })
  void theNumberOfWorkersMakesNoDifference(String command) {
    Run one = st(command, "1");
    assertThat(one.out()).isNotEmpty();
    assertThat(one.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(st(command, "2")).isEqualTo(one);
    assertThat(st(command, "8")).isEqualTo(one);
  }

  /** A file that all of them share is told once, before the first that it is about. */
  @Test
  void whatIsSharedIsToldOnce() {
    String out = st("validate", "8").out();
    assertThat(out).startsWith(".st.yaml:1:12: error:").containsOnlyOnce(".st.yaml:");
    assertThat(out).contains(PORTFOLIOS + " portfolios");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "two", "1000", "1.5"})
  void jobsIsANumberOfThreads(String jobs) {
    Run run = st("validate", jobs);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--jobs", jobs);
    assertThat(run.out()).isEmpty();
  }

  /** After {@code | head} has what it wants, nobody reads the rest. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void nothingIsReadWhenNobodyListens(String jobs) throws IOException {
    long[] taken = {0};
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            taken[0]++;
            if (taken[0] > 100) {
              throw new IOException("Broken pipe");
            }
          }
        };
    World world =
        Worlds.of(
            region,
            Map.of("ST_LANG", "en"),
            new PrintStream(closed, false, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            false,
            Locale.ROOT,
            () -> Run.TODAY);
    St.run(world, "validate", "--jobs", jobs);
    assertThat(taken[0]).isBetween(100L, 110L);
  }

  @Test
  void aFileIsWholeOrNotThere() throws IOException {
    Run usage = st("forecast --regulation 2015 --out report/forecast.txt", "2");
    assertThat(usage.code()).isEqualTo(ExitCode.USAGE);
    try (Stream<Path> left = Files.list(region.resolve("report"))) {
      assertThat(left).isEmpty();
    }
    assertThat(st("forecast --out report/forecast.txt", "2").err()).contains("report/forecast.txt");
    assertThat(region.resolve("report/forecast.txt")).hasContent(st("forecast", "1").out());
    assertThat(st("forecast --out report/forecast.txt", "2").code()).isEqualTo(ExitCode.USAGE);
  }

  /** One that is refused and one that goes away while it is looked at; the others are told. */
  @ParameterizedTest
  @ValueSource(strings = {"1", "2"})
  void badFoldersAmongGoodOnes(String jobs, @TempDir Path folder) throws IOException {
    for (String name : List.of("a", "b", "c", "d")) {
      copy(Path.of("examples/anna-allmanmedicin-2021"), folder.resolve(name));
    }
    Files.write(folder.resolve("b/courses.yaml"), new byte[20_000_000]);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    World world =
        Worlds.of(
            folder,
            Map.of("ST_LANG", "en"),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            false,
            Locale.ROOT,
            () -> {
              goneAway(folder.resolve("c")); // the folders have been found by now
              return Run.TODAY;
            });
    assertThat(St.run(world, "validate", "--jobs", jobs)).isEqualTo(ExitCode.FINDINGS);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text)
        .contains("b/courses.yaml:1:1: error: ", "[format/too-large]")
        .contains("c/contract.yaml:1:1: error: ", "[format/missing-file]")
        .contains("\nd/", "4 portfolios");
  }

  private static void goneAway(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ctrl-C ends it at once, and no half file stands there as if it were whole. */
  @Test
  void anInterruptedRunLeavesNothing(@TempDir Path folder) throws Exception {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "forecast",
            region.toString(),
            "--out",
            folder.resolve("forecast.txt").toString());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      while (process.isAlive() && isEmpty(folder)) {
        Thread.sleep(2);
      }
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
      assertThat(process.waitFor()).isEqualTo(130);
    } finally {
      process.destroyForcibly();
    }
    assertThat(isEmpty(folder)).isTrue();
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  @Test
  void progressMakesRoomForWhatIsPrinted() {
    ByteArrayOutputStream screen = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(screen, true, StandardCharsets.UTF_8);
    long[] now = {0};
    World world =
        new World(
            region,
            Map.of("ST_LANG", "en"),
            both,
            both,
            true,
            Locale.ROOT,
            () -> Run.TODAY,
            new java.io.BufferedReader(java.io.Reader.nullReader()),
            true,
            () -> now[0] += 500_000_000L);
    St.run(world, "validate", "--jobs", "2");
    String seen = screen.toString(StandardCharsets.UTF_8);
    assertThat(seen).contains("40 of " + PORTFOLIOS + ": p039");
    // What is printed begins on a line of its own.
    assertThat(seen.replaceAll("[^\n]*\r\u001b\\[K", "")).doesNotContain(" of " + PORTFOLIOS);
  }
}
