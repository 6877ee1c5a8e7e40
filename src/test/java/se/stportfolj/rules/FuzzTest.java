package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever stands in a file, the reader and the rules come to an end without an exception and
 * within 256 MB, and each finding has a place that is in the file. {@code mvn verify -Pfuzz} tries
 * a hundred times as many; {@code -Dst.fuzz.seed=N -Dst.fuzz.tries=1} tries one again.
 */
class FuzzTest {
  @TempDir Path folder;

  @Test
  void nothingInAFileBreaksTheProgram() throws IOException, InterruptedException {
    String tries = System.getProperty("st.fuzz.tries", "400");
    Path out = folder.resolve("out.txt");
    Process fuzz =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "-cp",
                    System.getProperty("java.class.path"),
                    Fuzz.class.getName(),
                    Files.createDirectory(folder.resolve("portfolio")).toString(),
                    System.getProperty("st.fuzz.seed", "1"),
                    tries))
            .redirectOutput(out.toFile())
            .redirectErrorStream(true)
            .start();
    int code = fuzz.waitFor();
    assertThat(Files.readString(out).strip()).endsWith("tried " + tries);
    assertThat(code).isZero();
  }
}
