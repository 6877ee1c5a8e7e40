package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a start must not wait for. {@code equals}, {@code hashCode} and {@code toString} of a record
 * are linked when they are first called: no class-data archive keeps that, and the first of them
 * costs some ten milliseconds of the start of a command. A record that a command compares has its
 * own, written out.
 */
class LinkageTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "validate examples",
        "validate examples --format json",
        "validate examples --format sarif",
        "validate examples --format github",
        "validate examples --format junit",
        "status examples/anna-allmanmedicin-2021",
        "status examples/erik-psykiatri-2015 --all",
        "forecast examples",
        "calendar examples/anna-allmanmedicin-2021"
      })
  void noMethodOfARecordIsLinkedOnTheWay(String command) throws Exception {
    List<String> linked = linked(command);
    // The lambdas of our own code: the trace is there, and is of the command.
    assertThat(linked).anyMatch(line -> line.contains("se.stportfolj.") && isLambda(line));
    assertThat(linked).filteredOn(line -> line.contains("ObjectMethods")).isEmpty();
  }

  private static boolean isLambda(String line) {
    return line.contains("LambdaMetafactory");
  }

  private List<String> linked(String arguments) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.lang.invoke.MethodHandle.TRACE_METHOD_LINKAGE=true",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
    command.addAll(List.of(arguments.split(" ")));
    command.addAll(List.of("--as-of", "2026-11-22"));
    Path log = folder.resolve("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isLessThan(ExitCode.USAGE);
    return Files.readAllLines(log).stream().filter(l -> l.startsWith("linkCallSite")).toList();
  }
}
