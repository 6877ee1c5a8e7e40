package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.stportfolj.format.FormatVersion;

/** What an update can break has a version, and {@code st --version} says which. */
class VersionTest {
  private static final Pattern OBJECT = Pattern.compile("\"(st/[a-z-]+/[0-9]+)\"");

  @Test
  void theNumberStandsAloneOnTheFirstLine() {
    Run run = Run.st("--version");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().findFirst().orElseThrow()).matches("st \\S+");
    assertThat(run.out()).contains("Format of the files: " + FormatVersion.CURRENT + "\n");
    assertThat(Run.st("-V").out()).isEqualTo(run.out());
    assertThat(Run.st("--version", "--lang", "sv").out()).contains("Filernas format: 1\n");
  }

  /** Every object that the sources name; one that is forgotten in the list is missed here. */
  @Test
  void allObjectsOfJsonAreListed() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      for (Path file : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!file.endsWith("Version.java")) {
          OBJECT.matcher(Files.readString(file)).results().forEach(m -> named.add(m.group(1)));
        }
      }
    }
    assertThat(named).hasSizeGreaterThan(10);
    assertThat(new TreeSet<>(Version.OBJECTS)).isEqualTo(named);
    assertThat(Run.st("--version").out()).contains(named);
  }
}
