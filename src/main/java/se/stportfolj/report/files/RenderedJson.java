package se.stportfolj.report.files;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import se.stportfolj.report.Json;
import se.stportfolj.text.Shown;
import tools.jackson.core.JsonGenerator;

/** Which files were written, as the object {@code st/render/1}. */
public final class RenderedJson {
  private RenderedJson() {}

  /** The object for these files, with a line break at its end. */
  public static String of(List<RenderedFile> files, LocalDate asOf) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/render/1");
      json.writeStringProperty("asOf", asOf.toString());
      json.writeArrayPropertyStart("files");
      for (RenderedFile file : files) {
        json.writeStartObject();
        json.writeStringProperty("path", Shown.of(file.path()));
        json.writeStringProperty("form", file.form());
        if (file.bilaga().isPresent()) {
          json.writeNumberProperty("bilaga", file.bilaga().getAsInt());
        } else {
          json.writeNullProperty("bilaga");
        }
        json.writeArrayPropertyStart("source");
        file.sources().forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("blank", file.official() ? "official" : "drawn");
        json.writeNumberProperty("pages", file.pages());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }
}
