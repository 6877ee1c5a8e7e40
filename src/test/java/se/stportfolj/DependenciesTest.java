package se.stportfolj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The page of dependencies names what pom.xml names: a new one needs a reason and a licence. */
class DependenciesTest {
  /** Left out of another, and so not there. */
  private static final List<String> NOT_THERE = List.of("st", "Saxon-HE");

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
