package se.stportfolj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of dependencies names what pom.xml names: a new one needs a reason and a licence. */
class DependenciesTest {
  /** Left out of another, and so not there. */
  private static final List<String> NOT_THERE = List.of("st", "Saxon-HE");

  /**
   * Each library is the file that was looked at when it was taken in. Maven 3.9 compares all that
   * it resolves with the same list; the Maven of Debian 12 is too old for it, and so is helped
   * here.
   */
  @Test
  void everyLibraryIsTheOneThatWasTakenIn() throws Exception {
    Map<String, String> sums = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(".mvn/checksums/checksums.sha256"))) {
      String[] parts = line.split("  ", 2);
      sums.put(parts[1].substring(parts[1].lastIndexOf('/') + 1), parts[0]);
    }
    List<Path> jars =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(Path::of)
            .filter(DependenciesTest::isOfARepository)
            .toList();
    assertThat(jars).hasSizeGreaterThan(20);
    for (Path jar : jars) {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      assertThat(HexFormat.of().formatHex(hash))
          .as(jar + " (docs/dependencies.md says how the list is written)")
          .isEqualTo(sums.get(jar.getFileName().toString()));
    }
  }

  /** As …/picocli/4.7.7/picocli-4.7.7.jar is, and folders of classes are not. */
  private static boolean isOfARepository(Path file) {
    String name = file.getFileName().toString();
    Path artifact = file.toAbsolutePath().getParent().getParent();
    return name.endsWith(".jar")
        && artifact.getFileName() != null
        && name.startsWith(artifact.getFileName() + "-");
  }

  @Test
  void everyArtifactHasItsLine() throws IOException {
    String page = Files.readString(Path.of("docs/dependencies.md"));
    List<String> named =
        Pattern.compile("<artifactId>([^<*]+)</artifactId>")
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(m -> m.group(1))
            .distinct()
            .toList();
    assertThat(named).contains("picocli", "pdfbox", "jdeb");
    assertThat(named)
        .filteredOn(name -> !NOT_THERE.contains(name))
        .allSatisfy(name -> assertThat(page).contains("`" + name + "`"));
  }
}
