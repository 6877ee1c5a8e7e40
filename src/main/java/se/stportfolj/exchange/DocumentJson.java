package se.stportfolj.exchange;

import java.io.Writer;
import java.math.BigDecimal;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Items;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.edit.Value.Plain;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.FileFormat;
import se.stportfolj.report.Json;
import tools.jackson.core.JsonGenerator;

/**
 * A portfolio as one document, {@code st/portfolio/1}: what contract.yaml says under {@code
 * contract}, and each list of the other files under its name. Numbers are numbers, what is true or
 * false is that, and everything else is text; what is written as nothing is left out.
 */
public final class DocumentJson {
  /** The name of the schema. */
  public static final String SCHEMA = "st/portfolio/1";

  private final JsonGenerator json;
  private final Disclosure disclosure;

  private DocumentJson(JsonGenerator json, Disclosure disclosure) {
    this.json = json;
    this.disclosure = disclosure;
  }

  /** Writes the document, with a line break at its end. */
  public static void write(Contents contents, Disclosure disclosure, Writer out)
      throws java.io.IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      DocumentJson document = new DocumentJson(json, disclosure);
      for (Table table : Table.of()) {
        if (table.list().isEmpty()) {
          document.file(contents.of(table.file()), table);
        } else if (table.file() != FileFormat.CONTRACT) {
          document.list(contents, table);
        }
      }
      json.writeEndObject();
    }
    out.append('\n');
  }

  private void file(Keys keys, Table table) {
    disclosure.look(keys);
    json.writeName(JsonNames.of(table.name()));
    keys(keys, table.file().shape());
  }

  private void list(Contents contents, Table table) {
    json.writeArrayPropertyStart(JsonNames.of(table.name()));
    for (Keys entry : contents.entries(table)) {
      disclosure.look(entry);
      keys(entry, table.shape());
    }
    json.writeEndArray();
  }

  private void keys(Keys keys, Shape.Keys shape) {
    json.writeStartObject();
    for (Shape.Key key : shape.keys()) {
      Value value = keys.keys().get(key.name());
      boolean left = key.name().equals("personnummer") && !disclosure.numbers();
      if (value != null && !Contents.isNothing(value) && !left) {
        json.writeName(JsonNames.of(key.name()));
        value(value, key.name(), key.shape());
      }
    }
    json.writeEndObject();
  }

  private void value(Value value, String key, Shape shape) {
    if (value instanceof Keys keys) {
      keys(keys, shape instanceof Shape.Named person ? person.keys() : (Shape.Keys) shape);
    } else if (value instanceof Items items) {
      Shape item = item(shape);
      json.writeStartArray();
      for (Value one : items.items()) {
        if (!Contents.isNothing(one)) {
          value(one, key, item);
        }
      }
      json.writeEndArray();
    } else {
      scalar(value, key, shape);
    }
  }

  private static Shape item(Shape shape) {
    return shape instanceof Shape.ListOf list ? list.item() : ((Shape.OneOrMore) shape).item();
  }

  private void scalar(Value value, String key, Shape shape) {
    String text = Cells.text(value);
    boolean number = shape instanceof Shape.Whole || shape instanceof Shape.Decimal;
    if (number && value instanceof Plain && text.matches("[0-9]{1,9}(\\.[0-9]{1,2})?")) {
      json.writeNumber(new BigDecimal(text));
    } else if (shape instanceof Shape.Flag && text.matches("true|false")) {
      json.writeBoolean(text.equals("true"));
    } else {
      json.writeString(disclosure.of(text, key, shape instanceof Shape.Named ? Shape.LINE : shape));
    }
  }
}
