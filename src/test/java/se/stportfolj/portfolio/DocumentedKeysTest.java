package se.stportfolj.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.Shape;

/** Compares docs/portfolio-format.md with what the reader takes: keys, words, rules, examples. */
class DocumentedKeysTest {
  private static final String GROUPS = "Groups used in several files";
  private static final Set<Shape.Keys> SHARED =
      Set.of(
          PersonFormat.PERSON,
          PersonFormat.DECISION,
          PersonFormat.CERTIFICATE,
          PersonFormat.COURSE_CERTIFICATE);
  private static final Pattern NAME = Pattern.compile("`([a-z0-9-]+)`");
  private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\n(.*?)^```$");

  private static Map<String, String> sections;

  /** What the tables of a section describe. */
  private record Described(String section, List<Shape.Keys> shapes) {
    @Override
    public String toString() {
      return section;
    }
  }

  @BeforeAll
  static void read() throws IOException {
    String page = Files.readString(Path.of("docs/portfolio-format.md"));
    sections = new TreeMap<>();
    for (String section : page.split("(?m)^## ", -1)) {
      int end = section.indexOf('\n');
      sections.put(section.substring(0, end), section.substring(end));
    }
  }

  static Stream<Described> described() {
    return Stream.of(
        new Described("contract.yaml", List.of(ContractFormat.CONTRACT)),
        new Described("rotations.yaml", List.of(file("rotations", ActivityFormat.ROTATION))),
        new Described("courses.yaml", List.of(file("courses", ActivityFormat.COURSE))),
        new Described(
            "assessments.yaml",
            List.of(
                file("assessments", RecordFormat.ASSESSMENT),
                Shape.Keys.of(
                    Shape.may("conversations", new Shape.ListOf(RecordFormat.CONVERSATION)),
                    Shape.may("action-plans", new Shape.ListOf(RecordFormat.ACTION_PLAN))))),
        new Described("absence.yaml", List.of(file("absences", RecordFormat.ABSENCE))),
        new Described("projects.yaml", List.of(file("projects", ActivityFormat.PROJECT))),
        new Described(
            "attestations.yaml", List.of(file("attestations", ActivityFormat.ATTESTATION))),
        new Described("Settings of a repository", List.of(ConfigurationReader.CONFIGURATION)),
        new Described("What a region tells", List.of(RegionFormat.REGION)),
        new Described(GROUPS, List.copyOf(SHARED)));
  }

  private static Shape.Keys file(String key, Shape.Keys item) {
    return Shape.Keys.of(Shape.must(key, new Shape.ListOf(item)));
  }

  @ParameterizedTest
  @MethodSource("described")
  void everyKeyAndEveryWordIsNamedWhereItBelongs(Described one) {
    Set<String> expected = new TreeSet<>();
    one.shapes().forEach(shape -> collect(shape, one.shapes(), expected));
    String section = sections.get(one.section());
    assertThat(expected).allSatisfy(name -> assertThat(section).contains(name));
  }

  @ParameterizedTest
  @MethodSource("described")
  void noTableNamesAKeyThatThereIsNot(Described one) {
    Set<String> expected = new TreeSet<>();
    one.shapes().forEach(shape -> collect(shape, one.shapes(), expected));
    Set<String> named =
        sections
            .get(one.section())
            .lines()
            .filter(line -> line.startsWith("| ") && line.contains("`"))
            .flatMap(line -> NAME.matcher(line.split("\\|", -1)[1]).results())
            .map(DocumentedKeysTest::name)
            .collect(Collectors.toSet());
    assertThat(expected).containsAll(named.stream().map(n -> "`" + n + "`").toList());
  }

  @Test
  void everyReasonToRefuseIsNamed() {
    String section = sections.get("What is refused, and why");
    for (FormatProblem.Kind kind : FormatProblem.Kind.values()) {
      assertThat(section).contains("| `format/" + kind.id() + "` |");
    }
  }

  @Test
  void everyFileIsNamedAsExpectedOrOptional() {
    String page = sections.values().stream().collect(Collectors.joining());
    for (PortfolioFile file : PortfolioFile.values()) {
      String told = file.expected() ? "expected" : "optional";
      assertThat(page)
          .containsPattern("\\| `" + Pattern.quote(file.fileName()) + "` \\|.*\\| " + told);
    }
  }

  @Test
  void theExamplesAreAPortfolioWithoutFault(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("private.yaml"), example("Personnummer"));
    for (PortfolioFile file : PortfolioFile.values()) {
      Files.writeString(folder.resolve(file.fileName()), example(file.fileName()));
    }
    Portfolio portfolio =
        PortfolioReader.read(folder, ".", Optional.empty(), where -> Optional.empty());
    assertThat(portfolio.problems()).isEmpty();
    assertThat(portfolio.contract().orElseThrow().trainee().personnummer()).isPresent();
  }

  @Test
  void theExampleOfARegionIsWithoutFault(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(RegionReader.NAME);
    Files.writeString(file, example("What a region tells"));
    Region region = RegionReader.read(file, RegionReader.NAME);
    assertThat(region.problems()).isEmpty();
    assertThat(region.incomplete()).isEmpty();
    assertThat(region.updated()).isPresent();
    assertThat(region.units().get(0).externalReviews().get(0).by()).contains("Lipus");
    assertThat(region.formerTrainees().get(0).outcome()).isEqualTo(Region.Outcome.COMPLETED);
    assertThat(region.formerTrainees().get(0).left()).contains(java.time.LocalDate.of(2022, 6, 30));
    assertThat(region.supervisors().get(0).trainings()).hasSize(2);
  }

  private static String example(String section) {
    return YAML.matcher(sections.get(section)).results().findFirst().orElseThrow().group(1);
  }

  /** The keys of a shape as the page must write them, bold where they are required. */
  private static void collect(Shape shape, List<Shape.Keys> top, Set<String> into) {
    if (shape instanceof Shape.ListOf list) {
      collect(list.item(), top, into);
    } else if (shape instanceof Shape.Choice choice) {
      choice.words().forEach(word -> into.add("`" + word + "`"));
    } else if (shape instanceof Shape.Keys keys && (!SHARED.contains(keys) || top.contains(keys))) {
      for (Shape.Key key : keys.keys()) {
        into.add("`" + key.name() + "`");
        if (key.required()) {
          into.add("**`" + key.name() + "`**");
        }
        collect(key.shape(), top, into);
      }
    }
  }

  private static String name(MatchResult match) {
    return match.group(1);
  }
}
