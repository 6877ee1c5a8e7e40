package se.stportfolj.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Jazzer changes what it begins with at random, guided by which code is reached, in a program of
 * its own with 256 MB. Always: all targets together, 120 runs, which are the same each time. By
 * {@code mvn -Pfuzz -Dtest=FuzzRunTest test}: each target by itself for twenty minutes, going on
 * from what is in {@code target/fuzz}, with nothing that takes five seconds.
 */
class FuzzRunTest {
  private static final String JAZZER = "com.code_intelligence.jazzer.Jazzer";
  private static final Path DICTIONARIES = Path.of("src/test/resources/fuzz");
  private static final String SECONDS = System.getProperty("st.fuzz.seconds", "0");
  private static final boolean LONG = !SECONDS.equals("0");

  /** Of other people's code, what is reached counts too, in a long run. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "yaml", ":org.snakeyaml.**",
          "pdf", ":org.apache.pdfbox.**:org.apache.fontbox.**",
          "blank", ":org.apache.pdfbox.**:org.apache.fontbox.**",
          "malbeskrivning", ":org.apache.pdfbox.**:org.apache.fontbox.**",
          "workbook", ":org.dhatim.**");

  @TempDir Path folder;

  static Stream<String> targets() {
    return LONG
        ? Arrays.stream(FuzzTarget.values()).map(FuzzTarget::label)
        : Stream.of(FuzzEntry.ALL);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void nothingBreaksTheProgram(String target) throws IOException, InterruptedException {
    assumeTrue(hasJazzer(), "skipped: Jazzer has nothing for this processor or system");
    Path home = LONG ? Path.of("target", "fuzz", target).toAbsolutePath() : folder;
    for (String name : List.of("found", "corpus", "tmp")) {
      Files.createDirectories(home.resolve(name));
    }
    List<String> command = new ArrayList<>(jazzer(target, home));
    if (LONG) {
      FuzzSeeds.write(
          FuzzTarget.valueOf(target.toUpperCase(Locale.ROOT)), home.resolve("seeds"), 1);
      // The first run of all is slower: it is then that Jazzer looks at each class.
      command.addAll(List.of("-max_total_time=" + SECONDS, "-timeout=60", "-report_slow_units=5"));
    } else {
      FuzzSeeds.writeAll(home.resolve("seeds"), 60);
      command.addAll(List.of("-seed=1", "-runs=120", "-timeout=600", "-report_slow_units=600"));
    }
    command.add(home.resolve("corpus").toString());
    command.add(home.resolve("seeds").toString());
    Path log = home.resolve("log.txt");
    Process process =
        new ProcessBuilder(command).redirectOutput(log.toFile()).redirectErrorStream(true).start();
    int code = process.waitFor();
    assertThat(home.resolve("found")).as(end(log)).isEmptyDirectory();
    assertThat(code).as(end(log)).isZero();
    assertThat(Files.readString(log, ISO_8859_1)).contains("stat::number_of_executed_units");
  }

  private static List<String> jazzer(String target, Path home) {
    String own = "se.stportfolj.**";
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-Djava.awt.headless=true",
        "-Djava.io.tmpdir=" + home.resolve("tmp"),
        "-cp",
        System.getProperty("java.class.path"),
        JAZZER,
        "--target_class=" + FuzzEntry.class.getName(),
        "--target_args=" + target,
        "--instrumentation_includes=" + own + (LONG ? LIBRARIES.getOrDefault(target, "") : ""),
        "--custom_hook_includes=" + own,
        "--reproducer_path=" + home.resolve("tmp"),
        "-artifact_prefix=" + home.resolve("found") + "/",
        "-dict=" + dictionary(target),
        "-max_len=200000",
        "-rss_limit_mb=0",
        "-print_final_stats=1");
  }

  private static Path dictionary(String target) {
    Path own = DICTIONARIES.resolve(target + ".dict");
    boolean pdf = target.equals("blank") || target.equals("malbeskrivning");
    return Files.exists(own) ? own : DICTIONARIES.resolve(pdf ? "pdf.dict" : "portfolio.dict");
  }

  /** It brings its own library for these. */
  private static boolean hasJazzer() {
    String processor = System.getProperty("os.arch").replace("amd64", "x86_64");
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String system = name.startsWith("win") ? "windows" : name.startsWith("mac") ? "macos" : "linux";
    String folder = "jazzer_driver_" + system + "_" + processor.replace("arm64", "aarch64");
    return Stream.of("libjazzer_driver.so", "libjazzer_driver.dylib", "jazzer_driver.dll")
        .map(file -> "/com/code_intelligence/jazzer/driver/" + folder + "/" + file)
        .anyMatch(file -> FuzzRunTest.class.getResource(file) != null);
  }

  private static String end(Path log) throws IOException {
    List<String> lines =
        Files.readAllLines(log, ISO_8859_1).stream()
            .filter(line -> !line.startsWith("INFO: "))
            .toList();
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
  }
}
