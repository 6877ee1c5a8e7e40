package se.stportfolj.report.law;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Certificate;
import se.stportfolj.regulation.Group;
import se.stportfolj.report.Json;
import se.stportfolj.service.RegulationChange;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** What portfolios would need under another regulation, as {@code st/regulation-change/1}. */
public final class ChangedJson {
  private ChangedJson() {}

  /** The object. */
  public static String of(List<Changed> changed, LocalDate asOf, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/regulation-change/1");
      json.writeStringProperty("asOf", asOf.toString());
      json.writeArrayPropertyStart("portfolios");
      changed.forEach(
          one -> one.change().ifPresent(change -> portfolio(json, one.portfolio(), change)));
      json.writeEndArray();
      json.writeArrayPropertyStart("notAnswered");
      for (Changed one : changed) {
        if (one.obstacle().isPresent()) {
          json.writeStartObject();
          json.writeStringProperty("portfolio", Shown.of(one.portfolio()));
          json.writeStringProperty("because", texts.say(one.obstacle().get()));
          json.writeEndObject();
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void portfolio(JsonGenerator json, String folder, RegulationChange change) {
    json.writeStartObject();
    json.writeStringProperty("portfolio", Shown.of(folder));
    json.writeStringProperty("regulation", change.target().regulation().id().key());
    json.writeStringProperty("specialty", change.target().specialty().slug());
    json.writeArrayPropertyStart("needs");
    for (RegulationChange.Need need : change.needs()) {
      json.writeStartObject();
      json.writeStringProperty("code", need.code());
      LawJson.text(json, "title", need.title());
      json.writeArrayPropertyStart("lacking");
      for (List<ActivityKind> kinds : need.lacking()) {
        json.writeStartArray();
        kinds.forEach(kind -> json.writeString(kind.key()));
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeStringProperty("confidence", need.confidence().key());
      json.writeEndObject();
    }
    json.writeEndArray();
    LawJson.texts(json, "unlistedGroups", change.unlisted().stream().map(Group::key).toList());
    json.writeArrayPropertyStart("evidence");
    for (RegulationChange.Recertifiable one : change.evidence()) {
      json.writeStartObject();
      json.writeStringProperty("id", Shown.of(one.id()));
      json.writeStringProperty("kind", one.kind().key());
      json.writeStringProperty("state", one.state().key());
      LawJson.texts(json, "objectives", one.objectives().stream().map(Shown::of).toList());
      Optional<String> form = one.form().map(Certificate::bilaga);
      LawJson.text(json, "bilaga", form);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
