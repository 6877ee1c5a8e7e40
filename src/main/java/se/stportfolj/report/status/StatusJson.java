package se.stportfolj.report.status;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.report.Json;
import se.stportfolj.report.forecast.NotForecast;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Where doctors stand, as the object {@code st/status/1}. */
public final class StatusJson implements StatusReport {
  private final Writer out;
  private final JsonGenerator json;
  private final LocalDate asOf;
  private final Texts texts;
  private final List<String> not = new ArrayList<>();

  /** A report that is written to {@code out}. */
  public StatusJson(Writer out, LocalDate asOf, Texts texts) {
    this.out = out;
    this.json = Json.generator(out);
    this.asOf = asOf;
    this.texts = texts;
  }

  @Override
  public String told(Status status) {
    return Json.elements(2, array -> new StatusElement(array, texts).portfolio(status));
  }

  @Override
  public String told(NotForecast one) {
    return Json.elements(
        2,
        array -> {
          array.writeStartObject();
          array.writeStringProperty("portfolio", Shown.of(one.portfolio()));
          array.writeStringProperty("because", texts.say(one.because()));
          array.writeEndObject();
        });
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeStringProperty("schema", "st/status/1");
    json.writeStringProperty("asOf", asOf.toString());
    json.writeArrayPropertyStart("portfolios");
  }

  @Override
  public void say(String told) {
    Json.write(json, told);
    json.flush();
  }

  @Override
  public void sayNone(String told) {
    not.add(told);
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeArrayPropertyStart("noStatus");
    not.forEach(elements -> Json.write(json, elements));
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }
}
