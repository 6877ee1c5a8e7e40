package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What broke the program once, in {@code src/test/resources/fuzz/TARGET}, breaks it no more. A file
 * that {@link FuzzRunTest} or a long run finds is put there by the name of what was wrong.
 */
class FuzzInputsTest {
  private static final Path INPUTS = Path.of("src/test/resources/fuzz");

  @TempDir Path folder;

  static Stream<Arguments> inputs() throws IOException {
    List<Arguments> inputs = new ArrayList<>();
    for (FuzzTarget target : FuzzTarget.values()) {
      // Nothing at all is the first thing that anybody tries.
      inputs.add(Arguments.of(target, Path.of("nothing")));
      Path below = INPUTS.resolve(target.label());
      if (Files.isDirectory(below)) {
        try (Stream<Path> files = Files.list(below)) {
          files.sorted().forEach(file -> inputs.add(Arguments.of(target, file)));
        }
      }
    }
    return inputs.stream();
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isAnsweredOrRefused(FuzzTarget target, Path input) throws IOException {
    byte[] bytes = Files.exists(input) ? Files.readAllBytes(input) : new byte[0];
    assertThatCode(() -> target.attempt(bytes, folder.toRealPath())).doesNotThrowAnyException();
  }

  /** For a look at one: {@code java … FuzzInputsTest pdf FILE…}. */
  public static void main(String[] args) throws IOException {
    FuzzTarget target = FuzzTarget.valueOf(args[0].toUpperCase(Locale.ROOT));
    Path folder = Files.createTempDirectory("st-fuzz").toRealPath();
    for (String file : Arrays.asList(args).subList(1, args.length)) {
      try {
        target.attempt(Files.readAllBytes(Path.of(file)), folder);
        System.out.println(file + ": answered or refused");
      } catch (AssertionError e) {
        System.out.println(file + ": " + e.getMessage());
      }
    }
  }
}
