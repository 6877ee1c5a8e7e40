package se.stportfolj.report.doctor;

import java.io.StringWriter;
import java.util.List;
import se.stportfolj.report.Json;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** The object {@code st/doctor/1}. */
public final class DoctorJson {
  private DoctorJson() {}

  /** All of it, with a line break at its end. */
  public static String of(List<Check> checks, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/doctor/1");
      json.writeArrayPropertyStart("checks");
      for (Check check : checks) {
        check(check, json, texts);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void check(Check check, JsonGenerator json, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("check", check.id());
    json.writeStringProperty("state", check.state().key());
    json.writeStringProperty("message", texts.say(check.says()));
    if (check.advice().isPresent()) {
      json.writeStringProperty("advice", texts.say(check.advice().get()));
    } else {
      json.writeNullProperty("advice");
    }
    json.writeObjectPropertyStart("facts");
    for (Fact fact : check.facts()) {
      fact(fact, json);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void fact(Fact fact, JsonGenerator json) {
    if (fact instanceof Fact.Text text) {
      json.writeStringProperty(text.name(), text.value());
    } else if (fact instanceof Fact.Count count) {
      json.writeNumberProperty(count.name(), count.value());
    } else if (fact instanceof Fact.Flag flag) {
      json.writeBooleanProperty(flag.name(), flag.value());
    } else {
      json.writeArrayPropertyStart(fact.name());
      ((Fact.Words) fact).values().forEach(json::writeString);
      json.writeEndArray();
    }
  }
}
