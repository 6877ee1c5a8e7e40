package se.stportfolj.report.law;

import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.DelmalList;
import se.stportfolj.regulation.OfficialText;
import se.stportfolj.regulation.Requirement;
import se.stportfolj.regulation.Signer;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Parts of the law as JSON, the same in every object that has them. */
final class LawJson {
  private LawJson() {}

  /** How sure it is, what it rests on in words of the language, and what there is to say of it. */
  static void rests(
      JsonGenerator json,
      Confidence confidence,
      String source,
      Optional<String> note,
      Texts texts) {
    json.writeStringProperty("confidence", confidence.key());
    json.writeStringProperty("source", texts.source(source));
    text(json, "note", note.map(texts::note));
  }

  /** A text, or null. */
  static void text(JsonGenerator json, String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  static void list(JsonGenerator json, DelmalList list, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("group", list.group().key());
    if (list.codes().isPresent()) {
      texts(json, "codes", list.codes().get());
    } else {
      json.writeNullProperty("codes");
    }
    rests(json, list.confidence(), list.source(), list.note(), texts);
    json.writeEndObject();
  }

  /** The properties of a delmål, within an object that has been begun. */
  static void delmal(JsonGenerator json, Delmal delmal, Confidence confidence, Texts texts) {
    json.writeStringProperty("code", delmal.code());
    text(json, "title", delmal.title());
    requires(json, "requires", delmal.required());
    texts(json, "disputed", delmal.disputed().stream().map(ActivityKind::key).toList());
    rests(json, confidence, delmal.source(), delmal.note(), texts);
    if (delmal.text().isPresent()) {
      official(json, delmal.text().get());
    } else {
      json.writeNullProperty("official");
    }
  }

  /** Each must be certified, the inner lists are alternatives; null is unknown. */
  static void requires(JsonGenerator json, String name, Optional<List<Requirement>> required) {
    if (required.isEmpty()) {
      json.writeNullProperty(name);
      return;
    }
    json.writeArrayPropertyStart(name);
    for (Requirement one : required.get()) {
      json.writeStartArray();
      one.anyOf().forEach(kind -> json.writeString(kind.key()));
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void official(JsonGenerator json, OfficialText text) {
    json.writeObjectPropertyStart("official");
    texts(json, "requirements", text.requirements());
    json.writeArrayPropertyStart("activities");
    for (OfficialText.TrainingActivity one : text.activities()) {
      json.writeStartObject();
      json.writeStringProperty("text", one.text());
      texts(json, "kinds", one.anyOf().stream().map(ActivityKind::key).toList());
      texts(json, "signedBy", one.signedBy().stream().map(Signer::key).toList());
      json.writeEndObject();
    }
    json.writeEndArray();
    texts(json, "advice", text.advice());
    json.writeEndObject();
  }
}
