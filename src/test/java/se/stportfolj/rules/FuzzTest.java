package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.regulation.Law;
import se.stportfolj.yaml.SourceText;

/**
 * Whatever stands in a file, the reader and the rules come to an end without an exception, and each
 * finding has a place that is in the file. {@code mvn verify -Pfuzz} tries a hundred times as many.
 */
class FuzzTest {
  private static final Path EXAMPLE = Path.of("examples/anna-allmanmedicin-2021");
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static Path folder;

  /** Cut out a stretch of a file and put something in its place. */
  record Edit(double at, int cut, String put) {
    String on(String text) {
      int from = (int) (at * text.length());
      int to = Math.min(text.length(), from + cut);
      return text.substring(0, from) + put + text.substring(to);
    }
  }

  @BeforeAll
  static void layThePortfolio() throws IOException {
    folder = Files.createTempDirectory("st-fuzz");
    for (Path file : files(EXAMPLE)) {
      Files.copy(file, folder.resolve(file.getFileName().toString()));
    }
  }

  @AfterAll
  static void takeItAway() throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    Files.delete(folder);
  }

  private static List<Path> files(Path below) throws IOException {
    try (Stream<Path> files = Files.list(below)) {
      return files.sorted().toList();
    }
  }

  private static final List<String> PUT =
      List.of(
          "\n",
          "  ",
          "- ",
          ": ",
          "\t",
          "[",
          "]",
          "{",
          "}",
          ",",
          "'",
          "\"",
          "|\n",
          ">\n",
          "&a ",
          "*a",
          "!!str ",
          "<<: ",
          "---\n",
          "%",
          "#",
          "?",
          "~",
          "null",
          "true",
          "0000-00-00",
          "2024-02-29",
          "9999-12-31",
          "0.005",
          "100",
          "-1",
          "1e9",
          "STa1",
          "BT1",
          "\u0000",
          "\uFEFF",
          "\u202E",
          "\uD83D\uDE00",
          "\r",
          "\u0085",
          "\u2028",
          "id: hc-1\n");

  private static final List<String> FILES =
      List.of(
          "contract.yaml",
          "rotations.yaml",
          "courses.yaml",
          "assessments.yaml",
          "absence.yaml",
          "projects.yaml",
          "attestations.yaml");

  private static List<Edit> edits(Random random) {
    List<Edit> edits = new ArrayList<>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      edits.add(new Edit(random.nextDouble(), random.nextInt(41), put(random)));
    }
    return edits;
  }

  /** What breaks YAML most often, or letters from anywhere in Unicode. */
  private static String put(Random random) {
    if (random.nextInt(4) > 0) {
      return PUT.get(random.nextInt(PUT.size()));
    }
    StringBuilder put = new StringBuilder();
    for (int i = random.nextInt(8); i > 0; i--) {
      put.append((char) random.nextInt(0x10000));
    }
    return put.toString();
  }

  /** A seed says all: {@code -Dst.fuzz.seed=N -Dst.fuzz.tries=1} tries one again. */
  @Test
  void nothingInAFileBreaksTheProgram() throws IOException {
    long first = Long.getLong("st.fuzz.seed", 1);
    for (long seed = first; seed < first + Long.getLong("st.fuzz.tries", 400); seed++) {
      Random random = new Random(seed);
      attempt(seed, FILES.get(random.nextInt(FILES.size())), edits(random));
    }
  }

  private static void attempt(long seed, String name, List<Edit> edits) throws IOException {
    String text = Files.readString(EXAMPLE.resolve(name));
    for (Edit edit : edits) {
      text = edit.on(text);
    }
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    Verdict verdict =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), FuzzTest::examine, "seed " + seed);
    Files.copy(EXAMPLE.resolve(name), file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    int lines = SourceText.of(text).lines();
    assertThat(verdict.findings())
        .as("seed " + seed)
        .filteredOn(f -> f.place().file().equals(name))
        .allSatisfy(
            f -> {
              assertThat(f.place().range().line()).isBetween(1, lines);
              assertThat(f.place().range().column()).isPositive();
            });
  }

  private static Verdict examine() {
    Portfolio read = PortfolioReader.read(folder, ".", Optional.empty());
    return Rules.examine(
        new Subject(read, Law.shipped(), DAY, Configuration.NONE, new Shelf(Path.of(""))));
  }
}
