package se.stportfolj.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That every rule has its cases, and every case its rule and a class that runs it. */
class CaseTest {
  @Test
  void everyRuleHasACaseThatPassesOneThatFailsAndOneAtTheEdge() {
    List<String> missing = new ArrayList<>();
    for (Rule rule : Rules.all()) {
      List<String> names = CaseFolder.of(rule.info().id()).stream().map(CaseFolder::name).toList();
      for (String prefix : List.of("pass-", "fail-", "edge-")) {
        if (names.stream().noneMatch(n -> n.startsWith(prefix))) {
          missing.add(rule.info().id() + " " + prefix);
        }
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyCaseBelongsToARule() {
    List<String> ids = Rules.all().stream().map(r -> r.info().id()).toList();
    assertThat(CaseFolder.all()).allSatisfy(one -> assertThat(ids).contains(one.rule()));
  }

  @Test
  void everyFamilyHasAClassThatRunsItsCases() throws IOException {
    Set<String> run = new TreeSet<>();
    try (Stream<Path> files = Files.list(Path.of("src/test/java/se/stportfolj/rules"))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("CaseTest.java") && !name.equals("CaseTest.java"))
          .map(name -> name.substring(0, name.length() - "CaseTest.java".length()))
          .forEach(name -> run.add(name.toLowerCase(Locale.ROOT)));
    }
    Set<String> families = new TreeSet<>();
    CaseFolder.all().forEach(one -> families.add(one.rule().substring(0, one.rule().indexOf('/'))));
    assertThat(run).isEqualTo(families);
  }
}
