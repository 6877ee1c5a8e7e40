package se.stportfolj.report.files;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Shape;
import se.stportfolj.policy.PackFormat;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.report.Json;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/**
 * The JSON Schema (draft-07) of a file, for editors, out of the description that the reader uses. A
 * schema sees values as YAML 1.2 types them, so that a number is allowed where text may look like
 * one. What only the reader can say is not in it: days that the calendar lacks, periods that end
 * before they begin, decimals beyond two, ids, and what is wrong with the YAML itself.
 */
public final class SchemaJson {
  private static final String NOTHING = "^\\s*$";
  private static final String LINE = "^\\s*\\S([^\\n]*\\S)?\\s*$";
  private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  private final JsonGenerator json;
  private final Texts texts;

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
      schema.shape(format.shape(), true, List.of(format.id()));
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  /**
   * What describes a key: the text for its whole path, or for the end of it.
   *
   * @param path from the file's name to the key
   */
  static Optional<String> description(List<String> path, Texts texts) {
    for (int from = 0; from < path.size(); from++) {
      String key = "schema." + String.join(".", path.subList(from, path.size()));
      if (texts.has(key)) {
        return Optional.of(texts.get(key));
      }
    }
    return Optional.empty();
  }

  private void shape(Shape shape, boolean required, List<String> path) {
    if (shape instanceof Shape.Keys keys) {
      keys(keys, required, path);
    } else if (shape instanceof Shape.ByWord byWord) {
      byWord(byWord, required, path);
    } else if (shape instanceof Shape.Named named) {
      types(required, "string", "object");
      pattern(LINE, required);
      properties(named.keys(), path);
    } else if (shape instanceof Shape.OneOrMore several) {
      oneOrMore(several, required, path);
    } else if (shape instanceof Shape.ListOf list) {
      types(required, "array");
      if (list.least() > 0) {
        json.writeNumberProperty("minItems", list.least());
      }
      json.writeObjectPropertyStart("items");
      shape(list.item(), !(list.item() instanceof Shape.Text), path);
      json.writeEndObject();
    } else if (shape instanceof Shape.Text text) {
      types(required, "string", "number", "boolean");
      pattern(text.lines() ? "\\S" : LINE, required);
    } else if (shape instanceof Shape.Id) {
      types(required, "string", "integer");
      json.writeNumberProperty("minimum", 0);
      pattern("^[a-z0-9][a-z0-9-]{0,63}$", required);
    } else if (shape instanceof Shape.Day) {
      types(required, "string");
      pattern(DAY, required);
    } else if (shape instanceof Shape.Whole whole) {
      types(required, "integer");
      json.writeNumberProperty("minimum", whole.min());
      json.writeNumberProperty("maximum", whole.max());
    } else if (shape instanceof Shape.Decimal decimal) {
      types(required, "number");
      json.writeNumberProperty("minimum", hundredths(decimal.min()));
      json.writeNumberProperty("maximum", hundredths(decimal.max()));
    } else if (shape instanceof Shape.Choice choice) {
      words(choice, required);
    } else if (shape instanceof Shape.Yes) {
      json.writeBooleanProperty("const", true);
    } else if (!(shape instanceof Shape.Anything)) {
      types(required, "boolean");
    }
  }

  /** For each word of the deciding key what the keys are then. */
  private void byWord(Shape.ByWord shape, boolean required, List<String> path) {
    types(required, "object");
    json.writeObjectPropertyStart("properties");
    json.writeObjectPropertyStart(shape.key());
    List<String> below = new ArrayList<>(path);
    below.add(shape.key());
    description(below, texts).ifPresent(d -> json.writeStringProperty("description", d));
    words(new Shape.Choice(shape.words()), true);
    json.writeEndObject();
    json.writeEndObject();
    required(List.of(shape.key()));
    json.writeArrayPropertyStart("allOf");
    for (Shape.Form form : shape.forms()) {
      json.writeStartObject();
      json.writeObjectPropertyStart("if");
      json.writeObjectPropertyStart("properties");
      json.writeObjectPropertyStart(shape.key());
      words(new Shape.Choice(form.words()), true);
      json.writeEndObject();
      json.writeEndObject();
      required(List.of(shape.key()));
      json.writeEndObject();
      json.writeObjectPropertyStart("then");
      shape(form.shape(), required, path);
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void keys(Shape.Keys keys, boolean required, List<String> path) {
    types(required, "object");
    properties(keys, path);
  }

  /** One value, or a list of them. */
  private void oneOrMore(Shape.OneOrMore several, boolean required, List<String> path) {
    json.writeArrayPropertyStart("anyOf");
    for (Shape either : List.of(several.item(), new Shape.ListOf(several.item(), 1))) {
      json.writeStartObject();
      shape(either, required, path);
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
      description(below, texts).ifPresent(d -> json.writeStringProperty("description", d));
      shape(key.shape(), key.required(), below);
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

  /** A word that is a number may also be written without quotes. */
  private void words(Shape.Choice choice, boolean required) {
    json.writeArrayPropertyStart("enum");
    for (String word : choice.words()) {
      json.writeString(word);
      if (word.chars().allMatch(Character::isDigit)) {
        json.writeNumber(Integer.parseInt(word));
      }
    }
    if (!required) {
      json.writeNull();
      json.writeString("");
    }
    json.writeEndArray();
  }

  /** A key that may be left out may also have nothing after it. */
  private void types(boolean required, String... types) {
    if (required && types.length == 1) {
      json.writeStringProperty("type", types[0]);
      return;
    }
    json.writeArrayPropertyStart("type");
    for (String type : types) {
      json.writeString(type);
    }
    if (!required) {
      json.writeString("null");
    }
    json.writeEndArray();
  }

  private void pattern(String pattern, boolean required) {
    boolean any = !required && pattern.equals("\\S");
    if (!any) {
      json.writeStringProperty("pattern", required ? pattern : NOTHING + "|" + pattern);
    }
  }

  private static BigDecimal hundredths(int hundredths) {
    return new BigDecimal(BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString());
  }
}
