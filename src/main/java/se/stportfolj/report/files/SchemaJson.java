package se.stportfolj.report.files;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.format.Shape;
import se.stportfolj.policy.PackFormat;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.report.Json;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft-07) of a file, for editors, out of the description that the reader uses. A
 * schema sees values as YAML 1.2 types them, so that a number is allowed where text may look like
 * one. What only the reader can say is not in it: docs/portfolio-format.md lists it.
 *
 * <p>Editors offer what a schema allows. What the reader takes and nobody should be offered, such
 * as nothing after a key, therefore stands as what something is not.
 */
public final class SchemaJson {
  private static final String NOTHING = "^\\s*$";
  private static final String LINE = "^\\s*\\S([^\\n]*\\S)?\\s*$";
  private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  private final JsonGenerator json;
  private final Texts texts;
  private final Set<Examples> used = EnumSet.noneOf(Examples.class);

  private SchemaJson(JsonGenerator json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /**
   * A file that there is a schema of.
   *
   * @param id its name in {@code st schema}
   * @param fileName what the file is called
   */
  public record Described(String id, String fileName, Shape shape) {
    /** All of them: those of a portfolio and its repository, and a region's own guideline. */
    public static List<Described> all() {
      List<Described> all = new ArrayList<>();
      for (FileFormat format : FileFormat.values()) {
        all.add(of(format));
      }
      all.add(new Described("policy", "policies/….yaml", PackFormat.PACK));
      return all;
    }

    /** One of a portfolio or its repository. */
    public static Described of(FileFormat format) {
      return new Described(format.id(), format.fileName(), format.shape());
    }
  }

  /** The schema, with a line break at its end. */
  public static String of(Described format, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      SchemaJson schema = new SchemaJson(json, texts);
      json.writeStartObject();
      json.writeStringProperty("$schema", "http://json-schema.org/draft-07/schema#");
      json.writeStringProperty("title", format.fileName());
      json.writeStringProperty("description", texts.get("schema-file." + format.id()));
      schema.shape(format.shape(), List.of(format.id()));
      schema.definitions();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  /** What stands in many places, and what may stand there without being offered. */
  private void definitions() {
    json.writeObjectPropertyStart("definitions");
    json.writeObjectPropertyStart("nothing");
    not("object", "array", "number", "boolean");
    json.writeStringProperty("pattern", NOTHING);
    json.writeEndObject();
    json.writeObjectPropertyStart("yesOrNoAsText");
    not("object", "array", "number", "string", "null");
    json.writeEndObject();
    for (Examples examples : used) {
      json.writeObjectPropertyStart(examples.key());
      not("object", "array");
      json.writeArrayPropertyStart("examples");
      examples.words().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void not(String... types) {
    json.writeObjectPropertyStart("not");
    types(types);
    json.writeEndObject();
  }

  /**
   * What describes a key: the text for its whole path, or for the end of it.
   *
   * @param path from the file's name to the key
   */
  public static Optional<String> description(List<String> path, Texts texts) {
    for (int from = 0; from < path.size(); from++) {
      String key = "schema." + String.join(".", path.subList(from, path.size()));
      if (texts.has(key)) {
        return Optional.of(texts.get(key));
      }
    }
    return Optional.empty();
  }

  /** The value of a key; of one that may be left out also nothing at all. */
  private void value(Shape shape, boolean required, List<String> path) {
    description(path, texts).ifPresent(d -> json.writeStringProperty("description", d));
    if (required && !(shape instanceof Shape.Text)) {
      shape(shape, path);
    } else if (shape instanceof Shape.Keys keys) {
      orNothing("object");
      properties(keys, path);
    } else if (shape instanceof Shape.ListOf list) {
      orNothing("array");
      items(list, path);
    } else {
      json.writeArrayPropertyStart("anyOf");
      json.writeStartObject();
      shape(shape, path);
      json.writeEndObject();
      reference(shape instanceof Shape.Text ? "yesOrNoAsText" : "nothing");
      if (shape instanceof Shape.Text && !required) {
        reference("nothing");
      }
      json.writeEndArray();
    }
  }

  private Optional<Examples> examples(List<String> path) {
    Optional<Examples> examples = Examples.of(path);
    examples.ifPresent(used::add);
    return examples;
  }

  private void orNothing(String type) {
    json.writeArrayPropertyStart("anyOf");
    json.writeStartObject();
    types(type);
    json.writeEndObject();
    reference("nothing");
    json.writeEndArray();
  }

  private void reference(String definition) {
    json.writeStartObject();
    json.writeStringProperty("$ref", "#/definitions/" + definition);
    json.writeEndObject();
  }

  private void shape(Shape shape, List<String> path) {
    if (shape instanceof Shape.Keys keys) {
      types("object");
      properties(keys, path);
    } else if (shape instanceof Shape.ByWord byWord) {
      byWord(byWord, path);
    } else if (shape instanceof Shape.Named named) {
      types("string", "object");
      json.writeStringProperty("pattern", LINE);
      properties(named.keys(), path);
    } else if (shape instanceof Shape.OneOrMore several) {
      oneOrMore(several, path);
    } else if (shape instanceof Shape.ListOf list) {
      types("array");
      items(list, path);
    } else if (shape instanceof Shape.Choice choice) {
      words(choice);
    } else if (shape instanceof Shape.Yes) {
      json.writeBooleanProperty("const", true);
    } else if (!(shape instanceof Shape.Anything)) {
      scalar(shape, path);
    }
  }

  private void scalar(Shape shape, List<String> path) {
    if (shape instanceof Shape.Text text) {
      types("string", "number");
      examples(path)
          .ifPresent(
              e -> {
                json.writeArrayPropertyStart("allOf");
                reference(e.key());
                json.writeEndArray();
              });
      json.writeStringProperty("pattern", text.lines() ? "\\S" : LINE);
    } else if (shape instanceof Shape.Id) {
      types("string", "integer");
      json.writeNumberProperty("minimum", 0);
      json.writeStringProperty("pattern", "^[a-z0-9][a-z0-9-]{0,63}$");
    } else if (shape instanceof Shape.Day) {
      types("string");
      json.writeStringProperty("pattern", DAY);
    } else if (shape instanceof Shape.Whole whole) {
      types("integer");
      json.writeNumberProperty("minimum", whole.min());
      json.writeNumberProperty("maximum", whole.max());
    } else if (shape instanceof Shape.Decimal decimal) {
      types("number");
      json.writeNumberProperty("minimum", hundredths(decimal.min()));
      json.writeNumberProperty("maximum", hundredths(decimal.max()));
    } else {
      types("boolean");
    }
  }

  private void items(Shape.ListOf list, List<String> path) {
    if (list.least() > 0) {
      json.writeNumberProperty("minItems", list.least());
    }
    json.writeObjectPropertyStart("items");
    if (list.item() instanceof Shape.Text) {
      // An item without a value is passed over.
      examples(path)
          .ifPresentOrElse(
              e -> json.writeStringProperty("$ref", "#/definitions/" + e.key()),
              () -> not("object", "array"));
    } else {
      shape(list.item(), path);
    }
    if (list.item() instanceof Shape.Keys keys) {
      new Snippet(json, texts).of(keys);
    }
    json.writeEndObject();
  }

  /** One value, or a list of them. */
  private void oneOrMore(Shape.OneOrMore several, List<String> path) {
    json.writeArrayPropertyStart("anyOf");
    for (Shape either : List.of(several.item(), new Shape.ListOf(several.item(), 1))) {
      json.writeStartObject();
      shape(either, path);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** For each word of the deciding key what the keys are then. */
  private void byWord(Shape.ByWord shape, List<String> path) {
    types("object");
    json.writeObjectPropertyStart("properties");
    json.writeObjectPropertyStart(shape.key());
    List<String> below = new ArrayList<>(path);
    below.add(shape.key());
    description(below, texts).ifPresent(d -> json.writeStringProperty("description", d));
    words(new Shape.Choice(shape.words()));
    json.writeEndObject();
    json.writeEndObject();
    required(List.of(shape.key()));
    json.writeArrayPropertyStart("allOf");
    for (Shape.Form form : shape.forms()) {
      json.writeStartObject();
      json.writeObjectPropertyStart("if");
      json.writeObjectPropertyStart("properties");
      json.writeObjectPropertyStart(shape.key());
      words(new Shape.Choice(form.words()));
      json.writeEndObject();
      json.writeEndObject();
      required(List.of(shape.key()));
      json.writeEndObject();
      json.writeObjectPropertyStart("then");
      shape(form.shape(), path);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void properties(Shape.Keys keys, List<String> path) {
    json.writeBooleanProperty("additionalProperties", false);
    json.writeObjectPropertyStart("properties");
    for (Shape.Key key : keys.keys()) {
      List<String> below = new ArrayList<>(path);
      below.add(key.name());
      json.writeObjectPropertyStart(key.name());
      value(key.shape(), key.required(), below);
      json.writeEndObject();
    }
    json.writeEndObject();
    List<String> must =
        keys.keys().stream().filter(Shape.Key::required).map(Shape.Key::name).toList();
    if (!must.isEmpty()) {
      required(must);
    }
  }

  private void required(List<String> keys) {
    json.writeArrayPropertyStart("required");
    keys.forEach(json::writeString);
    json.writeEndArray();
  }

  /** The words, and beside each what it means. One that is a number needs no quotes. */
  private void words(Shape.Choice choice) {
    List<String> meanings = new ArrayList<>();
    json.writeArrayPropertyStart("enum");
    for (String word : choice.words()) {
      String key = "choice." + choice.name() + "." + word;
      String meaning = texts.has(key) ? texts.get(key) : "";
      json.writeString(word);
      meanings.add(meaning);
      if (word.chars().allMatch(Character::isDigit)) {
        json.writeNumber(Integer.parseInt(word));
        meanings.add(meaning);
      }
    }
    json.writeEndArray();
    if (meanings.stream().anyMatch(meaning -> !meaning.isEmpty())) {
      json.writeArrayPropertyStart("enumDescriptions");
      meanings.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void types(String... types) {
    if (types.length == 1) {
      json.writeStringProperty("type", types[0]);
      return;
    }
    json.writeArrayPropertyStart("type");
    for (String type : types) {
      json.writeString(type);
    }
    json.writeEndArray();
  }

  private static BigDecimal hundredths(int hundredths) {
    return new BigDecimal(BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString());
  }
}
