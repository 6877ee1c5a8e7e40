package se.stportfolj.exchange;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.report.Json;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** The JSON Schema (draft-07) of {@link DocumentJson}, out of the description of the files. */
public final class DocumentSchema {
  /** Its name in {@code st schema}. */
  public static final String ID = "portfolio";

  private static final String DAY = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

  private final JsonGenerator json;

  private DocumentSchema(JsonGenerator json) {
    this.json = json;
  }

  /** The schema, with a line break at its end. */
  public static String of(Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", "http://json-schema.org/draft-07/schema#");
      json.writeStringProperty("title", DocumentJson.SCHEMA);
      json.writeStringProperty("description", texts.get("schema-file." + ID));
      json.writeStringProperty("type", "object");
      json.writeObjectPropertyStart("properties");
      json.writeObjectPropertyStart("schema");
      json.writeStringProperty("const", DocumentJson.SCHEMA);
      json.writeEndObject();
      new DocumentSchema(json).parts();
      json.writeEndObject();
      json.writeArrayPropertyStart("required");
      json.writeString("schema");
      json.writeEndArray();
      json.writeBooleanProperty("additionalProperties", false);
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private void parts() {
    for (Table table : Table.of()) {
      if (table.list().isEmpty()) {
        json.writeName(JsonNames.of(table.name()));
        shape(table.file().shape());
      } else if (table.file() != FileFormat.CONTRACT) {
        json.writeName(JsonNames.of(table.name()));
        shape(new Shape.ListOf(table.shape()));
      }
    }
  }

  private void shape(Shape shape) {
    json.writeStartObject();
    if (shape instanceof Shape.Keys keys) {
      keys(keys);
    } else if (shape instanceof Shape.Named person) {
      either(Shape.LINE, person.keys());
    } else if (shape instanceof Shape.OneOrMore several) {
      either(several.item(), new Shape.ListOf(several.item(), 1));
    } else if (shape instanceof Shape.ListOf list) {
      type("array");
      json.writeName("items");
      shape(list.item());
    } else {
      scalar(shape);
    }
    json.writeEndObject();
  }

  private void scalar(Shape shape) {
    if (shape instanceof Shape.Choice choice) {
      json.writeArrayPropertyStart("enum");
      choice.words().forEach(json::writeString);
      json.writeEndArray();
    } else if (shape instanceof Shape.Whole whole) {
      type("integer");
      json.writeNumberProperty("minimum", whole.min());
      json.writeNumberProperty("maximum", whole.max());
    } else if (shape instanceof Shape.Decimal decimal) {
      type("number");
      json.writeNumberProperty("minimum", BigDecimal.valueOf(decimal.min(), 2));
      json.writeNumberProperty("maximum", BigDecimal.valueOf(decimal.max(), 2));
    } else if (shape instanceof Shape.Flag) {
      type("boolean");
    } else {
      type("string");
      if (shape instanceof Shape.Day) {
        json.writeStringProperty("pattern", DAY);
      } else if (shape instanceof Shape.Id) {
        json.writeStringProperty("pattern", "^[a-z0-9][a-z0-9-]{0,63}$");
      }
    }
  }

  private void either(Shape one, Shape other) {
    json.writeArrayPropertyStart("anyOf");
    shape(one);
    shape(other);
    json.writeEndArray();
  }

  private void keys(Shape.Keys keys) {
    type("object");
    json.writeBooleanProperty("additionalProperties", false);
    json.writeObjectPropertyStart("properties");
    for (Shape.Key key : keys.keys()) {
      json.writeName(JsonNames.of(key.name()));
      shape(key.shape());
    }
    json.writeEndObject();
    List<String> must =
        keys.keys().stream()
            .filter(Shape.Key::required)
            .map(key -> JsonNames.of(key.name()))
            .toList();
    if (!must.isEmpty()) {
      json.writeArrayPropertyStart("required");
      must.forEach(json::writeString);
      json.writeEndArray();
    }
  }

  private void type(String type) {
    json.writeStringProperty("type", type);
  }
}
