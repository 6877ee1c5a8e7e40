package se.stportfolj.report.files;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/** A YAML file as an editor's language server sees it: typed by YAML 1.2, as JSON. */
final class YamlAsJson {
  private final YAMLParser parser;

  private YamlAsJson(YAMLParser parser) {
    this.parser = parser;
  }

  static JsonElement read(String yaml) {
    StreamReadConstraints keysOfAnyLength =
        StreamReadConstraints.builder().maxNameLength(Integer.MAX_VALUE).build();
    YAMLFactory factory = YAMLFactory.builder().streamReadConstraints(keysOfAnyLength).build();
    // Jackson's engine takes no tab between values, which YAML does.
    String spaced = yaml.replace('\t', ' ');
    try (YAMLParser parser = (YAMLParser) factory.createParser(ObjectReadContext.empty(), spaced)) {
      parser.nextToken();
      return new YamlAsJson(parser).value();
    }
  }

  private JsonElement value() {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_NULL -> JsonNull.INSTANCE;
      case VALUE_TRUE, VALUE_FALSE -> new JsonPrimitive(parser.getBooleanValue());
      case VALUE_NUMBER_INT -> new JsonPrimitive(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> number();
      default -> new JsonPrimitive(parser.getString());
    };
  }

  private JsonElement number() {
    return parser.isNaN()
        ? new JsonPrimitive(parser.getString())
        : new JsonPrimitive(parser.getDecimalValue());
  }

  private JsonObject object() {
    JsonObject object = new JsonObject();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      object.add(name, value());
    }
    return object;
  }

  private JsonArray array() {
    JsonArray array = new JsonArray();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value());
    }
    return array;
  }
}
