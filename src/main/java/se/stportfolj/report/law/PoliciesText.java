package se.stportfolj.report.law;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import se.stportfolj.policy.Contents;
import se.stportfolj.report.Columns;
import se.stportfolj.report.Json;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Guidelines for people and for programs: which there are, and what one asks for. */
public final class PoliciesText {
  private PoliciesText() {}

  /** One line for each. */
  public static String list(List<Contents> guidelines, Texts texts) {
    StringBuilder out = new StringBuilder();
    int width = guidelines.stream().mapToInt(g -> Columns.of(g.name())).max().orElse(0);
    for (Contents g : guidelines) {
      String gap = " ".repeat(width - Columns.of(g.name()) + 2);
      long checked = g.rows().stream().filter(r -> !r.rule().isEmpty()).count();
      Map<String, Blank> blanks =
          Map.of(
              "title", Blank.of(g.title()),
              "checked", Blank.of(checked),
              "told", Blank.of(g.rows().size() - checked));
      out.append(Shown.of(g.name()))
          .append(gap)
          .append(texts.say(new Message("policies.line", blanks)))
          .append('\n');
    }
    return out.toString();
  }

  /** One in full, with its sources. */
  public static String one(Contents g, Texts texts, Style style) {
    StringBuilder out = new StringBuilder(style.strong(Shown.of(g.title()))).append('\n');
    g.documents().forEach(d -> out.append("  ").append(Shown.of(d)).append('\n'));
    boolean told = false;
    for (Contents.Row row : g.rows()) {
      if (row.rule().isEmpty() && !told) {
        out.append('\n').append(texts.get("policies.not-checked")).append('\n');
        told = true;
      }
      out.append('\n')
          .append(row.rule().isEmpty() ? "" : row.rule() + ": ")
          .append(row.value().map(texts::say).orElseGet(() -> Shown.of(row.says())))
          .append(" (")
          .append(texts.get("policies.force." + row.force()))
          .append(")\n");
      if (!row.rule().isEmpty()) {
        out.append("    ").append(texts.get(row.rule() + ".summary")).append('\n');
      }
      if (!row.note().isEmpty()) {
        out.append("    ").append(Shown.of(row.note())).append('\n');
      }
      out.append("    ").append(style.faint(Shown.of(row.source()))).append('\n');
    }
    return out.toString();
  }

  /** As the object {@code st/policies/1}. */
  public static String json(List<Contents> guidelines) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/policies/1");
      json.writeArrayPropertyStart("policies");
      for (Contents g : guidelines) {
        json.writeStartObject();
        json.writeStringProperty("name", g.name());
        json.writeStringProperty("title", g.title());
        json.writeArrayPropertyStart("documents");
        g.documents().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("entries");
        g.rows().forEach(row -> row(json, row));
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void row(JsonGenerator json, Contents.Row row) {
    json.writeStartObject();
    json.writeStringProperty("rule", row.rule());
    json.writeBooleanProperty("checked", !row.rule().isEmpty());
    json.writeStringProperty("says", row.says());
    json.writeStringProperty("force", row.force());
    json.writeStringProperty("source", row.source());
    json.writeStringProperty("note", row.note());
    json.writeEndObject();
  }
}
