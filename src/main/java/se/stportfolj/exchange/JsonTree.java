package se.stportfolj.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.stportfolj.edit.Value;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree, within bounds: text is text, and everything else plain. */
final class JsonTree {
  private static final int DEEPEST = 32;
  private static final int LONGEST = 200_000;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST)
                  .maxNumberLength(40)
                  .build())
          .build();

  private JsonTree() {}

  /**
   * The tree.
   *
   * @throws NotReadException if it is no JSON, or beyond the bounds
   */
  static Value read(byte[] bytes) throws NotReadException {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      parser.nextToken();
      Value value = value(parser);
      if (parser.nextToken() != null) {
        throw new NotReadException(Haul.say("not-json", "line", line(parser)));
      }
      return value;
    } catch (JacksonException e) {
      String line = e.getLocation() == null ? "1" : Integer.toString(e.getLocation().getLineNr());
      throw new NotReadException(new Message("import.not-json", Map.of("line", Blank.of(line))));
    }
  }

  private static String line(JsonParser parser) {
    return Integer.toString(parser.currentTokenLocation().getLineNr());
  }

  private static Value value(JsonParser parser) throws NotReadException {
    JsonToken token = parser.currentToken();
    if (token == null) {
      throw new NotReadException(Haul.say("not-json", "line", "1"));
    }
    return switch (token) {
      case START_OBJECT -> keys(parser);
      case START_ARRAY -> items(parser);
      case VALUE_STRING -> new Value.Text(parser.getString());
      default -> new Value.Plain(parser.getString());
    };
  }

  private static Value keys(JsonParser parser) throws NotReadException {
    Map<String, Value> keys = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      keys.put(name, value(parser));
    }
    return new Value.Keys(keys);
  }

  private static Value items(JsonParser parser) throws NotReadException {
    List<Value> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser));
    }
    return new Value.Items(items);
  }
}
