package se.stportfolj.rules;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.RegionReader;
import se.stportfolj.service.Conditions;
import se.stportfolj.service.Judged;

/**
 * Hostile files: {@code hostile/RULE/NAME.FILE} put in the place of FILE in a sound portfolio gives
 * a finding of format/RULE in that file.
 */
class HostileTest {
  private static final Path CORPUS = Path.of("src/test/resources/hostile");
  private static final Path BASE = Path.of("src/test/resources/cases/base-2021");

  @TempDir Path folder;

  static Stream<Path> corpus() throws IOException {
    try (Stream<Path> files = Files.walk(CORPUS)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    }
  }

  @Test
  void thereAreAtLeastAHundred() throws IOException {
    assertThat(corpus().count()).isGreaterThanOrEqualTo(100);
  }

  @ParameterizedTest
  @MethodSource("corpus")
  @Timeout(value = 10, unit = SECONDS)
  void eachIsFound(Path hostile) throws IOException {
    String file = lay(hostile, folder);
    Portfolio read = PortfolioReader.read(folder, ".", Optional.empty(), where -> Optional.empty());
    Conditions conditions = Judged.on(LocalDate.of(2026, 11, 22));
    String rule = "format/" + hostile.getParent().getFileName();
    Subject whole =
        new Subject(
            read,
            file.equals(RegionReader.NAME)
                ? Judged.in(RegionReader.read(folder.resolve(file), file), conditions)
                : conditions);
    assertThat(CaseFolder.verdict(whole).findings())
        .anySatisfy(
            f -> {
              assertThat(f.rule()).isEqualTo(rule);
              assertThat(f.place().file()).isEqualTo(file);
            });
  }

  /** All of them together, in the little memory that a CI machine may have. */
  @Test
  @Timeout(value = 120, unit = SECONDS)
  void aQuarterOfAGigabyteIsEnough() throws IOException, InterruptedException {
    int number = 0;
    for (Path hostile : corpus().toList()) {
      lay(hostile, Files.createDirectory(folder.resolve("p" + number++)));
    }
    Path out = folder.resolve("out.json");
    Process st =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "se.stportfolj.cli.Main",
                    "validate",
                    folder.toString(),
                    "--format",
                    "json"))
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(st.waitFor()).as(Files.readString(out)).isEqualTo(1);
    assertThat(Files.readString(out)).contains("\"portfolios\" : " + number).endsWith("}\n");
  }

  /** Lays the sound portfolio with the hostile file in it, and says which file that is. */
  private static String lay(Path hostile, Path portfolio) throws IOException {
    String name = hostile.getFileName().toString();
    String file = name.substring(name.indexOf('.') + 1);
    try (Stream<Path> files = Files.list(BASE)) {
      for (Path one : files.toList()) {
        Files.copy(one, portfolio.resolve(one.getFileName().toString()));
      }
    }
    Files.write(portfolio.resolve(file), Files.readAllBytes(hostile));
    return file;
  }
}
