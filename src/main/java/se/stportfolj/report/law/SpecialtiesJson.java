package se.stportfolj.report.law;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.Disagreement;
import se.stportfolj.regulation.Fact;
import se.stportfolj.regulation.OfficialPart;
import se.stportfolj.regulation.Overriding;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.report.Json;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Specialties as the objects {@code st/specialties/1} and {@code st/specialty/1}. */
public final class SpecialtiesJson {
  private SpecialtiesJson() {}

  /** The list. */
  public static String of(List<Specialty> specialties, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/specialties/1");
      json.writeArrayPropertyStart("specialties");
      for (Specialty one : specialties) {
        json.writeStartObject();
        facts(json, one, texts);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  /** One in full. */
  public static String of(Specialty specialty, List<SpecialtyView> views, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/specialty/1");
      facts(json, specialty, texts);
      json.writeArrayPropertyStart("regulations");
      views.forEach(view -> view(json, view, texts));
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void facts(JsonGenerator json, Specialty one, Texts texts) {
    json.writeStringProperty("slug", one.slug());
    json.writeStringProperty("name", one.name());
    json.writeStringProperty("kind", one.kind().key());
    rests(json, one.nameFact(), texts);
    json.writeObjectPropertyStart("group");
    json.writeStringProperty("name", one.group());
    rests(json, one.groupFact(), texts);
    json.writeEndObject();
    json.writeObjectPropertyStart("parents");
    json.writeStringProperty("rule", one.parentRule().key());
    LawJson.texts(json, "of", one.parents().value());
    rests(json, one.parents(), texts);
    json.writeEndObject();
  }

  private static void rests(JsonGenerator json, Fact<?> fact, Texts texts) {
    LawJson.rests(json, fact.confidence(), fact.source(), fact.note(), texts);
  }

  private static void view(JsonGenerator json, SpecialtyView view, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("regulation", view.target().regulation().id().key());
    own(json, view.overriding(), texts);
    json.writeArrayPropertyStart("lists");
    view.target().lists().forEach(list -> LawJson.list(json, list, texts));
    json.writeEndArray();
    json.writeArrayPropertyStart("delmal");
    view.target()
        .delmal()
        .forEach(
            one -> {
              json.writeStartObject();
              LawJson.delmal(json, one, view.target().confidence(one), texts);
              json.writeEndObject();
            });
    json.writeEndArray();
    view.target().part().ifPresent(part -> part(json, part));
    json.writeArrayPropertyStart("disagreements");
    view.disagreements().forEach(one -> disagreement(json, one));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void own(JsonGenerator json, Optional<Overriding> own, Texts texts) {
    if (own.isEmpty()) {
      json.writeNullProperty("own");
      return;
    }
    json.writeObjectPropertyStart("own");
    json.writeStringProperty("file", own.get().file());
    json.writeBooleanProperty("used", own.get() instanceof Overriding.Used);
    if (own.get() instanceof Overriding.Refused refused) {
      json.writeNumberProperty("line", refused.range().line());
      json.writeStringProperty("because", texts.say(refused.reason()));
    }
    json.writeEndObject();
  }

  private static void part(JsonGenerator json, OfficialPart part) {
    json.writeObjectPropertyStart("official");
    LawJson.texts(json, "description", part.description());
    LawJson.texts(json, "overview", part.overview());
    LawJson.texts(json, "advice", part.advice());
    json.writeEndObject();
  }

  private static void disagreement(JsonGenerator json, Disagreement one) {
    json.writeStartObject();
    json.writeStringProperty("code", one.code());
    json.writeStringProperty("kind", one.kind().key());
    json.writeStringProperty("shippedConfidence", one.confidence().key());
    LawJson.requires(json, "shipped", one.shipped().flatMap(d -> d.required()));
    LawJson.requires(json, "own", one.own().flatMap(d -> d.required()));
    json.writeEndObject();
  }
}
