package se.stportfolj.report;

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
import se.stportfolj.portfolio.ConfigurationReader;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.portfolio.FormatProblem;
import se.stportfolj.portfolio.FormatProblem.Kind;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.Shape;
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
  private static final Map<FileFormat, Validator> VALIDATORS = new HashMap<>();

  @TempDir Path folder;

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void eachIsASchemaThatRefusesNonsense(FileFormat format) {
    assertThat(isValid(format, JsonParser.parseString("{\"nonsense\": 1}"))).isFalse();
    assertThat(isValid(format, JsonParser.parseString("[]"))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKeyIsDescribed(Language language) {
    Texts texts = Texts.of(language);
    List<String> missing = new ArrayList<>();
    for (FileFormat format : FileFormat.values()) {
      describe(format.shape(), List.of(format.id()), texts, missing);
    }
    assertThat(missing).isEmpty();
  }

  private static void describe(Shape shape, List<String> path, Texts texts, List<String> missing) {
    if (shape instanceof Shape.ListOf list) {
      describe(list.item(), path, texts, missing);
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
    boolean valid = isValid(format, YamlAsJson.read(Files.readString(file)));
    if (problems.isEmpty()) {
      assertThat(valid).as("nothing is wrong, and the schema agrees").isTrue();
    } else if (!expressible.isEmpty()) {
      assertThat(valid).as("%s, and the schema agrees", expressible).isFalse();
    }
  }

  @Test
  void thereAreManyFilesToAgreeOn() throws IOException {
    assertThat(files().count()).isGreaterThan(200);
  }

  private static boolean beyondSchema(FormatProblem problem) {
    return Set.of("ends-before-it-begins", "no-such-day", "too-mild").contains(problem.variant())
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
    return PortfolioReader.read(folder, ".", Optional.empty()).problems().stream()
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

  private static boolean isValid(FileFormat format, JsonElement file) {
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
