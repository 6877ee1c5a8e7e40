package se.stportfolj.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * {@code docs/mutation.md}: what PIT reports, and the reasons of those who looked at it. The page
 * keeps the rows of classes that were not measured again, and of each what was measured first.
 */
final class MutationPage {
  static final Path PAGE = Path.of("docs/mutation.md");

  /** The packages that decide something. */
  private static final List<String> DECIDING =
      List.of("service", "rules", "policy", "intyg", "yaml", "format");

  private static final Path REPORTS = Path.of("target/mutation");
  private static final Path INTRODUCTION = Path.of("src/test/resources/mutation/introduction.md");

  private MutationPage() {}

  /** The page with what was just measured. */
  static String written() throws IOException {
    Map<String, MutationRow> rows = new TreeMap<>();
    if (Files.exists(PAGE)) {
      for (String line : Files.readAllLines(PAGE)) {
        MutationRow.read(line).ifPresent(row -> rows.put(row.type(), row));
      }
    }
    latest()
        .forEach(
            (type, mutants) ->
                rows.merge(type, MutationRow.of(type, mutants), MutationRow::measuredAgain));
    StringBuilder page = new StringBuilder(Files.readString(INTRODUCTION));
    page.append("\n| package | classes | measured | first: changes | noticed ");
    page.append("| now: changes | noticed | or explained |\n");
    page.append("| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    for (String family : DECIDING) {
      List<MutationRow> own =
          rows.values().stream().filter(row -> row.type().startsWith(family + ".")).toList();
      page.append(MutationRow.sum(family, sources(family), own)).append('\n');
    }
    page.append(
        "\n## Changes that change nothing\n\n| where | line | why |\n| --- | --- | --- |\n");
    for (Survivor one : Survivor.listed()) {
      page.append("| `%s` | `%s` | %s |\n".formatted(one.in(), one.line(), one.why()));
    }
    page.append("\n## Class by class\n\n").append(MutationRow.HEADING);
    rows.values().forEach(row -> page.append(row.told()).append('\n'));
    return page.toString();
  }

  /** What no test noticed and nobody has explained. */
  static List<String> unexplained() throws IOException {
    List<Survivor> listed = Survivor.listed();
    List<String> open = Survivor.open();
    return latest().values().stream()
        .flatMap(List::stream)
        .filter(mutant -> !mutant.isNoticed() && !open.contains(mutant.file()))
        .filter(mutant -> listed.stream().noneMatch(one -> one.is(mutant)))
        .map(mutant -> mutant.in() + ": " + mutant.change() + ": " + mutant.line())
        .toList();
  }

  /** Reasons for which there is no survivor, in the classes that were just measured. */
  static List<Survivor> outdated() throws IOException {
    Map<String, List<Mutant>> latest = latest();
    return Survivor.listed().stream()
        .filter(one -> latest.containsKey(one.type()))
        .filter(
            one ->
                latest.get(one.type()).stream()
                    .noneMatch(mutant -> !mutant.isNoticed() && one.is(mutant)))
        .toList();
  }

  /** By class what was measured last: a run over one class stands for what it had before. */
  private static Map<String, List<Mutant>> latest() throws IOException {
    Map<String, List<Mutant>> byClass = new TreeMap<>();
    for (Path report : reports()) {
      Map<String, List<Mutant>> now = new HashMap<>();
      for (Mutant mutant : Mutant.in(report)) {
        now.computeIfAbsent(mutant.file(), key -> new ArrayList<>()).add(mutant);
      }
      byClass.putAll(now);
    }
    return byClass;
  }

  /** The oldest first. */
  private static List<Path> reports() throws IOException {
    if (!Files.isDirectory(REPORTS)) {
      return List.of();
    }
    try (Stream<Path> runs = Files.list(REPORTS)) {
      Map<Long, Path> byTime = new TreeMap<>();
      for (Path run :
          runs.map(run -> run.resolve("mutations.xml")).filter(Files::exists).toList()) {
        byTime.put(Files.getLastModifiedTime(run).toMillis(), run);
      }
      return List.copyOf(byTime.values());
    }
  }

  private static long sources(String family) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/se/stportfolj", family))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .count();
    }
  }
}
