package se.stportfolj.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import se.stportfolj.report.Json;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Where everything of the sources went, for people or as {@code st/import/1}. */
public final class ImportReport {
  /** The name of the schema. */
  public static final String SCHEMA = "st/import/1";

  private ImportReport() {}

  /** As text: what was taken, what was changed, what was left. */
  public static void text(List<Told> told, Writer out, Texts texts) throws IOException {
    for (Fate fate : Fate.values()) {
      List<Told> some = told.stream().filter(one -> one.fate() == fate).toList();
      if (some.isEmpty()) {
        continue;
      }
      out.append(texts.get("import.fate." + word(fate)))
          .append(" (")
          .append(String.valueOf(some.size()))
          .append(")\n");
      String source = "";
      for (Told one : some) {
        if (!one.source().equals(source)) {
          source = one.source();
          out.append("  ").append(Shown.of(source)).append('\n');
        }
        out.append("    ").append(line(one, texts)).append('\n');
      }
    }
  }

  private static String line(Told one, Texts texts) {
    StringBuilder line = new StringBuilder(Shown.of(one.item()));
    if (!one.entry().isEmpty()) {
      line.append(" → ").append(Shown.of(one.entry()));
    }
    return one.fate() == Fate.TAKEN && !one.entry().isEmpty()
        ? line.toString()
        : line.append(": ").append(texts.say(one.why())).toString();
  }

  /** As one object. */
  public static void json(List<Told> told, Writer out, Texts texts) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", SCHEMA);
      for (Fate fate : Fate.values()) {
        json.writeArrayPropertyStart(word(fate));
        for (Told one : told) {
          if (one.fate() == fate) {
            json.writeStartObject();
            json.writeStringProperty("source", Shown.of(one.source()));
            json.writeStringProperty("item", Shown.of(one.item()));
            json.writeStringProperty("entry", Shown.of(one.entry()));
            json.writeStringProperty("why", texts.say(one.why()));
            json.writeEndObject();
          }
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    out.append('\n');
  }

  private static String word(Fate fate) {
    return fate.name().toLowerCase(Locale.ROOT);
  }
}
