package se.stportfolj.report.law;

import java.io.StringWriter;
import java.util.Locale;
import java.util.Optional;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.report.Json;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** A delmål or a rule as the object {@code st/explain/1}. */
public final class ExplainedJson {
  private ExplainedJson() {}

  /** A delmål. */
  public static String of(DelmalView view, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/explain/1");
      json.writeStringProperty("kind", "delmal");
      json.writeStringProperty("regulation", view.regulation().id().key());
      LawJson.text(json, "specialty", view.specialty().map(Specialty::slug));
      json.writeBooleanProperty("applies", view.applies());
      LawJson.text(json, "portfolioRegulation", view.portfolio().map(RegulationId::key));
      LawJson.delmal(json, view.delmal(), view.confidence(), texts);
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  /** A rule. */
  public static String of(RuleInfo rule, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/explain/1");
      json.writeStringProperty("kind", "rule");
      json.writeStringProperty("rule", rule.id());
      json.writeStringProperty("summary", texts.get(rule.id() + ".summary"));
      json.writeStringProperty("explanation", texts.get(rule.id() + ".explanation"));
      json.writeStringProperty("severity", rule.severity().key());
      LawJson.rests(
          json, rule.citation().confidence(), rule.citation().text(), Optional.empty(), texts);
      String force = rule.citation().force().name().toLowerCase(Locale.ROOT).replace('_', '-');
      json.writeStringProperty("force", force);
      LawJson.texts(
          json, "regulations", rule.under().regulations().stream().map(RegulationId::key).toList());
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }
}
