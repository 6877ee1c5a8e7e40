package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Only who asks for a page has its classes loaded. */
class PageLoadingTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "validate examples/anna-allmanmedicin-2021, false",
    "status examples/anna-allmanmedicin-2021, false",
    "forecast examples/anna-allmanmedicin-2021 --format svg, false",
    "cohort examples/region, false",
    "status examples/anna-allmanmedicin-2021 --format html, true",
  })
  void noOtherCommandLoadsATemplate(String command, boolean page) throws Exception {
    Path log = folder.resolve("log");
    List<String> arguments =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + log,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    arguments.addAll(List.of(command.split(" ")));
    arguments.addAll(List.of("--as-of", "2026-11-22"));
    Process process =
        new ProcessBuilder(arguments)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isLessThan(ExitCode.USAGE);
    List<String> loaded = Files.readAllLines(log);
    assertThat(loaded).anyMatch(line -> line.contains("se.stportfolj.cli.Main"));
    assertThat(loaded.stream().anyMatch(line -> line.contains("gg.jte"))).isEqualTo(page);
    assertThat(loaded.stream().anyMatch(line -> line.contains("report.page"))).isEqualTo(page);
  }
}
