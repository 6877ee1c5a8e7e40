package se.stportfolj;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages point at is there. */
class DocumentationTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]*)(#[^)]*)?\\)");
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+[A-Za-z]*)(\\.[A-Za-z_.]+)?`");

  static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md")) {
      pages.add(Path.of(name));
    }
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      docs.filter(p -> p.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Path page) throws IOException {
    Path folder = page.toAbsolutePath().getParent();
    for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
      String target = link.group(1);
      if (!target.isEmpty() && !target.startsWith("https://")) {
        assertThat(folder.resolve(target)).exists();
      }
    }
  }

  /** A name in code font that is spelt like a class is one of ours, main or test. */
  @ParameterizedTest
  @ValueSource(strings = {"docs/glossary.md", "docs/architecture.md"})
  void classesNamedExist(String page) throws IOException {
    Set<String> classes = classes();
    List<String> named =
        CLASS.matcher(Files.readString(Path.of(page))).results().map(m -> m.group(1)).toList();
    assertThat(named).isNotEmpty();
    assertThat(classes).containsAll(named);
  }

  @Test
  void everyPackageHasItsQuestion() throws IOException {
    String page = Files.readString(Path.of("docs/architecture.md"));
    try (Stream<Path> packages = Files.list(Path.of("src/main/java/se/stportfolj"))) {
      packages
          .filter(Files::isDirectory)
          .forEach(p -> assertThat(page).contains("| `" + p.getFileName() + "` |"));
    }
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(f -> f.getFileName().toString())
          .filter(n -> n.endsWith(".java"))
          .map(n -> n.substring(0, n.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }
}
