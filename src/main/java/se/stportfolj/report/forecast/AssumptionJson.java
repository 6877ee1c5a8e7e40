package se.stportfolj.report.forecast;

import java.math.BigDecimal;
import java.util.List;
import se.stportfolj.regulation.Group;
import se.stportfolj.report.JsonValues;
import se.stportfolj.service.Assumption;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** An assumption with its values and, for people, as a sentence. */
final class AssumptionJson {
  private AssumptionJson() {}

  static void write(JsonGenerator json, Assumption assumption, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("kind", assumption.kind());
    values(json, assumption, texts);
    json.writeStringProperty("text", AssumptionText.of(assumption, texts));
    json.writeEndObject();
  }

  private static void values(JsonGenerator json, Assumption assumption, Texts texts) {
    if (assumption instanceof Assumption.ContinuesAt continues) {
      json.writeNumberProperty("percent", new BigDecimal(continues.percent().toString()));
      json.writeStringProperty("from", continues.from().toString());
    } else if (assumption instanceof Assumption.AsPlanned planned) {
      json.writeStringProperty("from", planned.dates().from().toString());
      json.writeStringProperty("to", planned.dates().to().toString());
    } else if (assumption instanceof Assumption.UncertainNumber number) {
      json.writeStringProperty("number", number.number());
      json.writeNumberProperty("months", number.months());
      json.writeStringProperty("confidence", number.confidence().key());
      json.writeStringProperty("source", texts.source(number.source()));
    } else if (assumption instanceof Assumption.BtNotRepeated held) {
      json.writeStringProperty("specialty", held.specialty());
    } else if (assumption instanceof Assumption.BtApproved approved) {
      json.writeStringProperty("on", approved.on().toString());
    } else if (assumption instanceof Assumption.ThirdCountryService service) {
      json.writeNumberProperty("months", service.months());
      json.writeStringProperty("source", texts.source(service.source()));
    } else if (assumption instanceof Assumption.ThirdCountryProgramme programme) {
      JsonValues.day(json, "ends", programme.ends());
    } else if (assumption instanceof Assumption.NothingDisputed disputed) {
      list(json, "objectives", disputed.objectives());
    } else if (assumption instanceof Assumption.UncertainObjectives uncertain) {
      list(json, "objectives", uncertain.objectives());
    } else if (assumption instanceof Assumption.GroupsUnlisted unlisted) {
      list(json, "groups", unlisted.groups().stream().map(Group::key).toList());
    }
  }

  private static void list(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
