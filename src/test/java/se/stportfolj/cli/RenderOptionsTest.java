package se.stportfolj.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every two options of {@code render-intyg} together either do what both say or are refused as
 * wrong usage; nothing that somebody wrote is passed over in silence.
 */
class RenderOptionsTest {
  private static final Map<String, List<String>> OPTIONS = new LinkedHashMap<>();

  static {
    for (String flag :
        List.of("--all", "--application", "--bt-application", "--assign-bilaga", "--draft")) {
      OPTIONS.put(flag, List.of(flag));
    }
    for (String flag : List.of("--flatten", "--force", "--quiet")) {
      OPTIONS.put(flag, List.of(flag));
    }
    OPTIONS.put("--id", List.of("--id", "konsultation"));
    OPTIONS.put("--form", List.of("--form", "2021-10"));
    OPTIONS.put("--as-regulation", List.of("--as-regulation", "2015"));
    OPTIONS.put("--blanks", List.of("--blanks", "blanks"));
    OPTIONS.put("--out", List.of("--out", "elsewhere"));
    OPTIONS.put("--format", List.of("--format", "json"));
  }

  private static final Set<String> WHAT =
      Set.of("--all", "--id", "--form", "--application", "--bt-application");

  @TempDir private Path temp;
  private int runs;

  /** What a run leaves behind: all that it says and every file below its folder. */
  private record Outcome(int code, String out, String err, Map<String, Integer> files) {}

  private Outcome run(Set<String> names) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("render-intyg", "p"));
    names.stream().sorted().forEach(name -> arguments.addAll(OPTIONS.get(name)));
    if (names.stream().noneMatch(WHAT::contains)) {
      arguments.addAll(OPTIONS.get("--id"));
    }
    Path folder = Files.createDirectory(temp.resolve("run-" + runs++));
    Files.createDirectory(folder.resolve("blanks"));
    copy(folder.resolve("p"));
    if (names.contains("--force")) {
      // Without it this file would stop the run.
      Path there = folder.resolve(names.contains("--out") ? "elsewhere" : "p/intyg");
      Files.createDirectories(there);
      for (String name : List.of("2021-10-konsultation.pdf", "ansokan.pdf", "ansokan-bt.pdf")) {
        Files.writeString(there.resolve(name), "before");
      }
      Files.writeString(there.resolve("2015-5-konsultation.pdf"), "before");
    }
    Run run = Run.in(folder, Map.of("ST_LANG", "en"), false, arguments.toArray(String[]::new));
    Map<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
      }
    }
    return new Outcome(run.code(), run.out(), run.err(), files);
  }

  private static void copy(Path to) throws IOException {
    Files.createDirectory(to);
    try (Stream<Path> files = Files.list(Path.of("examples/anna-allmanmedicin-2021"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  static Stream<List<String>> pairs() {
    List<String> names = new ArrayList<>(OPTIONS.keySet());
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        pairs.add(List.of(names.get(i), names.get(j)));
      }
    }
    return pairs.stream();
  }

  private static boolean contradicts(Set<String> names) {
    boolean whole = names.contains("--application") || names.contains("--bt-application");
    boolean two =
        names.stream().filter(WHAT::contains).count() > 1
            && !names.equals(Set.of("--id", "--form"));
    boolean numbers = names.contains("--assign-bilaga") && !whole;
    // 2021-10 is no form of 2015, and an application follows the contract.
    boolean other = names.contains("--as-regulation") && (whole || names.contains("--form"));
    boolean silentList = names.containsAll(Set.of("--quiet", "--format"));
    return two || numbers || other || silentList;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyTwo(List<String> pair) throws IOException {
    Set<String> both = new HashSet<>(pair);
    Outcome outcome = run(both);
    assertThat(outcome.err()).doesNotContain("Exception", "\tat ", "failed because");
    if (contradicts(both)) {
      assertThat(outcome.code()).isEqualTo(ExitCode.USAGE);
      assertThat(outcome.err()).startsWith("st: ").hasLineCount(1);
      assertThat(outcome.out()).isEmpty();
      assertThat(outcome.files()).doesNotContainKey("p/intyg/2021-9-hc-1.pdf");
      return;
    }
    // Anna's training is not complete, and BT has no form under 2015.
    boolean incomplete =
        both.contains("--application") || both.equals(Set.of("--all", "--as-regulation"));
    assertThat(outcome.code()).isEqualTo(incomplete ? ExitCode.FINDINGS : ExitCode.OK);
    boolean nothing = both.contains("--application") && !both.contains("--draft");
    String folder = both.contains("--out") ? "elsewhere/" : "p/intyg/";
    assertThat(outcome.files().keySet().stream().anyMatch(f -> f.startsWith(folder)))
        .isEqualTo(!nothing || both.contains("--force"));
    for (String option : pair) {
      Set<String> without = new HashSet<>(both);
      without.remove(option);
      boolean givenAnyway = option.equals("--id") && without.stream().noneMatch(WHAT::contains);
      // Together the form is a check: it must be the entry's own.
      givenAnyway |= both.equals(Set.of("--id", "--form")) && option.equals("--form");
      if (!nothing && !contradicts(without) && !givenAnyway) {
        assertThat(run(without)).as("%s makes no difference", option).isNotEqualTo(outcome);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../up",
        "/etc/passwd",
        "a/b",
        "a\\b",
        "\"nul\\0\"",
        "CON",
        "..",
        "a b",
        "\"a\\nb\"",
        "~x"
      })
  void noIdBecomesPartOfPath(String id) throws IOException {
    Path folder = Files.createDirectories(temp.resolve("a/b"));
    copy(folder.resolve("p"));
    Path courses = folder.resolve("p/courses.yaml");
    Files.writeString(
        courses, Files.readString(courses).replace("id: konsultation\n", "id: " + id + "\n"));
    Set<String> before = below(temp);
    Run run =
        Run.in(folder, Map.of("ST_LANG", "en"), false, "render-intyg", "p", "--all", "--draft");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("courses.yaml");
    assertThat(below(temp)).isEqualTo(before);
    String[] asked = {"render-intyg", "p", "--id", id};
    assertThat(Run.in(folder, Map.of("ST_LANG", "en"), false, asked).code()).isNotZero();
    assertThat(below(temp)).isEqualTo(before);
  }

  @Test
  void noCertificateReplacesAnother() throws IOException {
    copy(temp.resolve("p"));
    Path courses = temp.resolve("p/courses.yaml");
    String text = Files.readString(courses);
    Files.writeString(courses, text.replaceAll("(?m)^  - id: .*$", "  - id: twice"));
    Run run = Run.in(temp, Map.of("ST_LANG", "en"), false, "render-intyg", "p", "--all");
    assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(run.err()).contains("several entries have the id twice");
    assertThat(temp.resolve("p/intyg")).doesNotExist();
  }

  private static Set<String> below(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return new HashSet<>(all.map(Path::toString).toList());
    }
  }

  @Test
  void namesOfPeopleAndPlacesAreOnlyText() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("a/b"));
    copy(folder.resolve("p"));
    Path courses = folder.resolve("p/courses.yaml");
    String text = Files.readString(courses);
    Files.writeString(
        courses,
        text.replaceFirst("title: .*", "title: ../../../../up")
            .replaceFirst("name: [^,}]*", "name: /etc/x"));
    String[] all = {"render-intyg", "p", "--all", "--quiet"};
    assertThat(Run.in(folder, Map.of("ST_LANG", "en"), false, all).code()).isZero();
    assertThat(below(temp)).allMatch(f -> !f.contains("up") && f.startsWith(temp.toString()));
    assertThat(below(temp.resolve("a")))
        .filteredOn(f -> f.endsWith(".pdf"))
        .isNotEmpty()
        .allMatch(f -> f.startsWith(folder.resolve("p/intyg").toString()));
  }

  @Test
  void aPlaceThatCannotBeWrittenIsAFailure() throws IOException {
    Files.writeString(temp.resolve("file"), "mine");
    for (String what : List.of("--all", "--bt-application")) {
      Run run =
          Run.st(
              "render-intyg",
              "examples/anna-allmanmedicin-2021",
              what,
              "--out",
              temp.resolve("file/x").toString());
      assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("st: ");
    }
    assertThat(below(temp)).hasSize(2);
    assertThat(temp.resolve("file")).hasContent("mine");
  }

  @Test
  void aPdfThatIsNoBlankIsNamed() throws IOException {
    Path blanks = Files.createDirectory(temp.resolve("blanks"));
    Files.writeString(blanks.resolve("broken.pdf"), "no PDF");
    Run first =
        Run.st(
            "render-intyg",
            "examples/anna-allmanmedicin-2021",
            "--id",
            "konsultation",
            "--out",
            temp.resolve("out").toString());
    assertThat(first.code()).isZero();
    Files.copy(
        temp.resolve("out/2021-10-konsultation.pdf"), blanks.resolve("looks-like-bilaga-10.pdf"));
    Run run =
        Run.st(
            "render-intyg",
            "examples/anna-allmanmedicin-2021",
            "--id",
            "konsultation",
            "--out",
            temp.resolve("out2").toString(),
            "--blanks",
            blanks.toString());
    assertThat(run.code()).isZero();
    assertThat(run.err())
        .contains("looks-like-bilaga-10.pdf was passed over: it is none of")
        .contains("broken.pdf was passed over: it cannot be read as a PDF");
  }
}
