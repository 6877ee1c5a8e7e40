package se.stportfolj.malbeskrivning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Specialty;

/** The whole official document is one part after another, about 1,000 pages. */
class StreamingTest {
  @TempDir Path folder;

  /** 1, or 10 in the profile "thorough": then more than a thousand pages. */
  private static final int THOROUGH = Integer.getInteger("st.thorough", 1);

  /** Of all the pages only those of the part that is being read are held. */
  @Test
  void manyPagesNeedNoMoreMemoryThanAFew() throws Exception {
    Path pdf = folder.resolve("all.pdf");
    try (Synthetic drawn = new Synthetic()) {
      for (Specialty specialty : Law.shipped().specialties()) {
        drawn.part(specialty.name(), 1 + THOROUGH);
      }
      assertThat(drawn.pages()).isGreaterThan(100 * THOROUGH);
      drawn.save(pdf);
    }
    Path out = folder.resolve("malbeskrivningar");
    String printed = imported(pdf, out, "-Xmx24m");
    assertThat(printed).contains("63");
    try (Stream<Path> files = Files.list(out.resolve("2015"))) {
      assertThat(files).hasSize(63);
    }
    try (Stream<Path> left = Files.list(out)) {
      assertThat(left).hasSize(1);
    }
  }

  private static String imported(Path pdf, Path out, String heap)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Forked.class.getName(),
                pdf.toString(),
                out.toString()));
    Path log = pdf.resolveSibling("log");
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String printed = Files.readString(log);
    assertThat(process.exitValue()).as(printed).isZero();
    return printed;
  }

  /** What runs in the small process. */
  static final class Forked {
    private Forked() {}

    public static void main(String[] args) throws Exception {
      List<MalbeskrivningImport.Imported> imported =
          MalbeskrivningImport.run(Path.of(args[0]), Path.of(args[1]), false, Law.shipped());
      System.out.println(imported.size());
    }
  }
}
