package se.stportfolj.report.law;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import se.stportfolj.report.Json;
import se.stportfolj.report.Style;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** All rules with what they are about. */
public final class RuleList {
  private RuleList() {}

  /** A line per rule, by family. */
  public static String text(List<RuleInfo> rules, Texts texts, Style style) {
    int width = rules.stream().mapToInt(r -> r.id().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    for (RuleInfo rule : rules) {
      String severity = texts.get("severity." + rule.severity().key());
      out.append(rule.id())
          .append(" ".repeat(width + 2 - rule.id().length()))
          .append(style.severity(rule.severity(), severity))
          .append(" ".repeat(12 - severity.length()))
          .append(texts.get(rule.id() + ".summary"))
          .append('\n');
    }
    return out.toString();
  }

  /** The object {@code st/rules/1}. */
  public static String json(List<RuleInfo> rules, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/rules/1");
      json.writeArrayPropertyStart("rules");
      for (RuleInfo rule : rules) {
        json.writeStartObject();
        json.writeStringProperty("id", rule.id());
        json.writeStringProperty("severity", rule.severity().key());
        json.writeStringProperty("summary", texts.get(rule.id() + ".summary"));
        json.writeStringProperty("explanation", texts.get(rule.id() + ".explanation"));
        json.writeStringProperty("citation", texts.source(rule.citation().text()));
        json.writeStringProperty("force", rule.citation().force().key());
        json.writeStringProperty(
            "confidence", rule.citation().confidence().name().toLowerCase(Locale.ROOT));
        json.writeArrayPropertyStart("regulations");
        rule.under().regulations().stream().map(r -> r.key()).forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }
}
