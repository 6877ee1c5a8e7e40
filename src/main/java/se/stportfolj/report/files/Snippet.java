package se.stportfolj.report.files;

import se.stportfolj.format.Shape;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/**
 * A new entry with the keys that it must have, in the form that language servers for YAML know
 * ({@code defaultSnippets}): a blank stands as {@code $1}, a choice as {@code ${1|a,b|}}.
 */
final class Snippet {
  private final JsonGenerator json;
  private final Texts texts;

  Snippet(JsonGenerator json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /** The snippet of an entry; none where nothing is required. */
  void of(Shape.Keys keys) {
    if (keys.keys().stream().noneMatch(Shape.Key::required)) {
      return;
    }
    json.writeArrayPropertyStart("defaultSnippets");
    json.writeStartObject();
    json.writeStringProperty("label", texts.get("schema-snippet.label"));
    json.writeStringProperty("description", texts.get("schema-snippet.description"));
    json.writeObjectPropertyStart("body");
    int blank = 1;
    for (Shape.Key key : keys.keys()) {
      if (key.required()) {
        value(key, blank);
        blank++;
      }
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  private void value(Shape.Key key, int blank) {
    if (key.shape() instanceof Shape.ListOf) {
      json.writeArrayPropertyStart(key.name());
      json.writeString("$" + blank);
      json.writeEndArray();
    } else if (key.shape() instanceof Shape.Choice choice) {
      json.writeStringProperty(
          key.name(), "${" + blank + "|" + String.join(",", choice.words()) + "|}");
    } else {
      json.writeStringProperty(key.name(), "$" + blank);
    }
  }
}
