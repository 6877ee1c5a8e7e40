package se.stportfolj.report;

import java.util.List;
import java.util.Optional;
import se.stportfolj.service.Deadline;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Deadlines as the array {@code deadlines}. */
final class DeadlineJson {
  private DeadlineJson() {}

  static void write(JsonGenerator json, List<Deadline> deadlines, Texts texts) {
    json.writeArrayPropertyStart("deadlines");
    for (Deadline deadline : deadlines) {
      json.writeStartObject();
      json.writeStringProperty("date", deadline.date().toString());
      json.writeStringProperty("kind", deadline.kind().key());
      text(json, "rule", deadline.rule());
      text(json, "about", deadline.about().map(Deadline.About::id));
      json.writeNumberProperty("count", deadline.count());
      json.writeStringProperty("force", deadline.force().key());
      json.writeStringProperty("source", deadline.source());
      json.writeStringProperty("text", DeadlineText.of(deadline, texts));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }
}
