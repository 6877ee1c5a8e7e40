package se.stportfolj.report.files;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.format.Shape;
import se.stportfolj.policy.Pack;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.ConfigurationReader;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.RegionReader;
import se.stportfolj.report.files.SchemaJson.Described;
import se.stportfolj.text.Language;
import se.stportfolj.text.Texts;

/**
 * The schemas and the reader say the same of every file in the repository: a file has a finding
 * that a schema can express if and only if its schema refuses it. A schema can express unknown and
 * missing keys, types, and values; it cannot express what {@link #beyondSchema} names, nor anything
 * about a file that is no plain YAML.
 */
class SchemaTest {
  private static final Set<Kind> EXPRESSIBLE =
      Set.of(Kind.UNKNOWN_KEY, Kind.MISSING_KEY, Kind.WRONG_TYPE, Kind.BAD_VALUE);
  private static final Map<Described, Validator> VALIDATORS = new HashMap<>();

  private static final Described POLICY =
      Described.all().stream().filter(d -> d.id().equals("policy")).findFirst().orElseThrow();

  @TempDir Path folder;

  static List<Described> described() {
    return Described.all();
  }

  @ParameterizedTest
  @MethodSource("described")
  void eachIsASchemaThatRefusesNonsense(Described format) {
    assertThat(isValid(format, JsonParser.parseString("{\"nonsense\": 1}"))).isFalse();
    assertThat(isValid(format, JsonParser.parseString("[]"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyIsDescribed(Language language) {
    Texts texts = Texts.of(language);
    List<String> missing = new ArrayList<>();
    for (Described format : Described.all()) {
      describe(format.shape(), List.of(format.id()), texts, missing);
    }
    assertThat(missing).isEmpty();
  }

  private static void describe(Shape shape, List<String> path, Texts texts, List<String> missing) {
    if (shape instanceof Shape.ListOf list) {
      describe(list.item(), path, texts, missing);
    } else if (shape instanceof Shape.ByWord byWord) {
      byWord.forms().forEach(form -> describe(form.shape(), path, texts, missing));
    } else if (shape instanceof Shape.Keys keys) {
      for (Shape.Key key : keys.keys()) {
        List<String> below = new ArrayList<>(path);
        below.add(key.name());
        if (SchemaJson.description(below, texts).isEmpty()) {
          missing.add(String.join(".", below));
        }
        describe(key.shape(), below, texts, missing);
      }
    }
  }

  static Stream<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    for (String root :
        List.of("examples", "src/test/resources/cases", "src/test/resources/hostile")) {
      if (Files.exists(Path.of(root))) {
        try (Stream<Path> below = Files.walk(Path.of(root))) {
          below.filter(p -> format(p).isPresent()).forEach(files::add);
        }
      }
    }
    return files.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void schemaAndReaderAgree(Path file) throws IOException {
    FileFormat format = format(file).orElseThrow();
    List<FormatProblem> problems = problems(file, format);
    boolean plain = problems.stream().allMatch(p -> EXPRESSIBLE.contains(p.kind()));
    if (!plain) {
      return;
    }
    List<FormatProblem> expressible = problems.stream().filter(p -> !beyondSchema(p)).toList();
    boolean valid = isValid(Described.of(format), YamlAsJson.read(Files.readString(file)));
    if (problems.isEmpty()) {
      assertThat(valid).as("nothing is wrong, and the schema agrees").isTrue();
    } else if (!expressible.isEmpty()) {
      assertThat(valid).as("%s, and the schema agrees", expressible).isFalse();
    }
  }

  /** The guidelines that ship, and every one in the cases and examples. */
  static Stream<Path> packs() throws IOException {
    List<Path> packs = new ArrayList<>();
    for (String root :
        List.of("src/main/resources/policies", "examples", "src/test/resources/cases/policy")) {
      try (Stream<Path> below = Files.walk(Path.of(root))) {
        below.filter(SchemaTest::isPack).forEach(packs::add);
      }
    }
    return packs.stream();
  }

  private static boolean isPack(Path file) {
    return file.getFileName().toString().equals("pack.yaml")
        || (file.toString().endsWith(".yaml") && file.getParent().endsWith("policies"));
  }

  @ParameterizedTest
  @MethodSource("packs")
  void schemaAndReaderAgreeOnAGuideline(Path file) throws IOException {
    List<Pack.Problem> problems = problems(Files.readString(file));
    if (problems.stream().anyMatch(p -> p.variant().equals("yaml"))) {
      return;
    }
    assertThat(isValid(POLICY, YamlAsJson.read(Files.readString(file))))
        .as("%s", problems)
        .isEqualTo(problems.stream().allMatch(SchemaTest::isBeyondSchema));
  }

  /** Each mistake alone, so that none hides behind another. */
  @Test
  void schemaAndReaderAgreeOnEachEntry() throws IOException {
    String head = "title: Vår region\ndocuments: [{id: pm, title: PM}]\nentries:\n";
    Path cases = Path.of("src/test/resources/cases/policy/malformed");
    List<String> entries = new ArrayList<>();
    for (String name : List.of("fail-each-mistake", "fail-more")) {
      Files.readAllLines(cases.resolve(name).resolve("pack.yaml")).stream()
          .filter(line -> line.startsWith("  - {rule:"))
          .forEach(entries::add);
    }
    assertThat(entries).hasSizeGreaterThan(20);
    for (String entry : entries) {
      List<Pack.Problem> problems = problems(head + entry + "\n");
      assertThat(problems).as(entry).isNotEmpty();
      assertThat(isValid(POLICY, YamlAsJson.read(head + entry + "\n")))
          .as("%s %s", entry, problems)
          .isEqualTo(problems.stream().allMatch(SchemaTest::isBeyondSchema));
    }
  }

  private List<Pack.Problem> problems(String pack) throws IOException {
    Files.writeString(folder.resolve("pack.yaml"), pack);
    return new Shelf(folder).find("pack.yaml", ".").orElseThrow().problems();
  }

  private static boolean isBeyondSchema(Pack.Problem problem) {
    return Set.of("unknown-document", "duplicate-document").contains(problem.variant());
  }

  @Test
  void thereAreManyFilesToAgreeOn() throws IOException {
    assertThat(files().count()).isGreaterThan(200);
  }

  private static boolean beyondSchema(FormatProblem problem) {
    return Set.of(
                "ends-before-it-begins",
                "no-such-day",
                "too-mild",
                "left-before-the-end",
                "at-most-below-at-least",
                "personnummer")
            .contains(problem.variant())
        || problem.variant().startsWith("unknown-rule")
        // A number with more than two decimals, or an exponent, is the same number to a schema.
        || problem
            .details()
            .getOrDefault("value", "")
            .matches("[0-9]+\\.[0-9]{3,}|[0-9]+\\.0*|[0-9.]+e[0-9]+");
  }

  private List<FormatProblem> problems(Path file, FileFormat format) throws IOException {
    Path copy = folder.resolve(format.fileName());
    Files.write(copy, Files.readAllBytes(file));
    if (format == FileFormat.CONFIGURATION) {
      return ConfigurationReader.read(copy, format.fileName()).problems();
    }
    if (format == FileFormat.REGION) {
      return RegionReader.read(copy, format.fileName()).problems().stream()
          .filter(p -> p.kind() != Kind.DUPLICATE_ID && p.kind() != Kind.UNKNOWN_REFERENCE)
          .toList();
    }
    return PortfolioReader.read(folder, ".", Optional.empty(), where -> Optional.empty())
        .problems()
        .stream()
        .filter(p -> p.place().file().equals(format.fileName()))
        .filter(p -> p.kind() != Kind.DUPLICATE_ID && p.kind() != Kind.UNKNOWN_REFERENCE)
        .toList();
  }

  private static Optional<FileFormat> format(Path file) {
    String name = file.getFileName().toString();
    return Stream.of(FileFormat.values())
        .filter(f -> name.equals(f.fileName()) || name.endsWith("." + f.fileName()))
        .findFirst();
  }

  private static boolean isValid(Described format, JsonElement file) {
    URI uri = URI.create("urn:" + format.id());
    Validator validator =
        VALIDATORS.computeIfAbsent(
            format,
            f -> {
              Validator made =
                  new ValidatorFactory()
                      .withDialect(new Dialects.Draft7Dialect())
                      .withJsonNodeFactory(new GsonNode.Factory())
                      .createValidator();
              made.registerSchema(uri, SchemaJson.of(f, Texts.of(Language.EN)));
              return made;
            });
    return validator.validate(uri, file).isValid();
  }
}
