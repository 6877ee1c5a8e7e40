package se.stportfolj.report.forecast;

import java.util.List;
import java.util.Optional;
import se.stportfolj.service.Attachment;
import se.stportfolj.service.Deadline;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Deadlines as the array {@code deadlines}. */
public final class DeadlineJson {
  private DeadlineJson() {}

  public static void write(
      JsonGenerator json, List<Deadline> deadlines, RegulationId regulation, Texts texts) {
    json.writeArrayPropertyStart("deadlines");
    for (Deadline deadline : deadlines) {
      json.writeStartObject();
      json.writeStringProperty("date", deadline.date().toString());
      json.writeStringProperty("kind", deadline.kind().key());
      text(json, "rule", deadline.rule());
      text(json, "about", deadline.about().map(Deadline.About::id));
      json.writeNumberProperty("count", deadline.count());
      json.writeStringProperty("force", deadline.force().key());
      json.writeStringProperty("source", texts.source(deadline.source()));
      json.writeStringProperty("text", DeadlineText.of(deadline, texts));
      json.writeArrayPropertyStart("attachments");
      deadline.attachments().forEach(one -> attachment(json, one, regulation, texts));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void attachment(
      JsonGenerator json, Attachment attachment, RegulationId regulation, Texts texts) {
    json.writeStartObject();
    text(json, "form", attachment.form().map(form -> regulation.key() + "-" + form.bilaga()));
    text(json, "document", attachment.document().map(document -> document.key()));
    json.writeStringProperty("state", attachment.state().key());
    list(json, "present", attachment.present());
    list(json, "missing", attachment.missing());
    list(json, "objectives", attachment.objectives());
    json.writeStringProperty("text", AttachmentText.of(attachment, texts));
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(Shown.of(value)));
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
