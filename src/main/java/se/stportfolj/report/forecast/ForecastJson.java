package se.stportfolj.report.forecast;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.report.Json;
import se.stportfolj.report.JsonValues;
import se.stportfolj.rules.Finding;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.LedgerRow;
import se.stportfolj.service.YearMonths;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Forecasts as the object {@code st/forecast/1}. */
public final class ForecastJson implements ForecastReport {
  private final Writer out;
  private final JsonGenerator json;
  private final LocalDate asOf;
  private final Texts texts;
  private final List<String> not = new ArrayList<>();

  /** A report that is written to {@code out}. */
  public ForecastJson(Writer out, LocalDate asOf, Texts texts) {
    this.out = out;
    this.json = Json.generator(out);
    this.asOf = asOf;
    this.texts = texts;
  }

  /** Both as elements of their arrays. */
  private record Elements(String forecasts, String not) implements Part {}

  @Override
  public Part told(Foretold one) {
    return new Elements(
        Json.elements(2, array -> one.dated().forEach(f -> portfolio(array, f, texts))),
        Json.elements(2, array -> one.not().forEach(n -> not(array, n))));
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeStringProperty("schema", "st/forecast/1");
    json.writeStringProperty("asOf", asOf.toString());
    json.writeArrayPropertyStart("portfolios");
  }

  @Override
  public void say(Part part) {
    Elements elements = (Elements) part;
    Json.write(json, elements.forecasts());
    json.flush();
    if (!elements.not().isEmpty()) {
      not.add(elements.not());
    }
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeArrayPropertyStart("notForecast");
    not.forEach(elements -> Json.write(json, elements));
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private void not(JsonGenerator array, NotForecast one) {
    array.writeStartObject();
    array.writeStringProperty("portfolio", Shown.of(one.portfolio()));
    array.writeStringProperty("because", texts.say(one.because()));
    array.writeArrayPropertyStart("findings");
    for (Finding finding : one.findings()) {
      array.writeString(finding.rule());
    }
    array.writeEndArray();
    array.writeEndObject();
  }

  private static void portfolio(JsonGenerator json, Forecasted one, Texts texts) {
    Forecast forecast = one.forecast();
    json.writeStartObject();
    json.writeStringProperty("portfolio", Shown.of(one.portfolio()));
    json.writeStringProperty("regulation", one.target().regulation().id().key());
    json.writeStringProperty("specialty", one.target().specialty().slug());
    JsonValues.monthsIf(json, "requiredMonths", forecast.timed(), forecast.required());
    JsonValues.months(json, "creditedMonths", forecast.credited().total());
    JsonValues.months(json, "accruedMonths", forecast.accrued().total());
    JsonValues.months(json, "assumedMonths", forecast.assumed());
    JsonValues.monthsIf(json, "remainingMonths", forecast.timed(), forecast.remaining());
    JsonValues.months(json, "btMonths", forecast.accrued().bt());
    JsonValues.months(json, "btRequiredMonths", forecast.btRequired());
    JsonValues.day(json, "serviceCompleteOn", forecast.serviceCompleteOn());
    JsonValues.day(json, "objectivesCompleteOn", forecast.objectivesCompleteOn());
    JsonValues.day(json, "completionDate", forecast.completionDate());
    json.writeBooleanProperty("conditional", forecast.conditional());
    json.writeStringProperty("bindingConstraint", forecast.binding().key());
    json.writeArrayPropertyStart("uncovered");
    forecast.uncovered().forEach(u -> uncovered(json, u));
    json.writeEndArray();
    json.writeArrayPropertyStart("assumptions");
    forecast.assumptions().forEach(a -> AssumptionJson.write(json, a, texts));
    json.writeEndArray();
    json.writeArrayPropertyStart("ledger");
    forecast.ledger().rows().forEach(row -> row(json, row));
    json.writeEndArray();
    json.writeArrayPropertyStart("monthsPerYear");
    forecast.ledger().years().forEach(year -> year(json, year));
    json.writeEndArray();
    DeadlineJson.write(json, one.deadlines(), one.target().regulation().id(), texts);
    ScenarioJson.write(json, one, texts);
    json.writeEndObject();
  }

  /** One object per delmål and required activity; alternatives stand in one, the first named. */
  private static void uncovered(JsonGenerator json, Coverage.Uncovered uncovered) {
    json.writeStartObject();
    json.writeStringProperty("objective", uncovered.code());
    List<String> kinds = uncovered.anyOf().stream().map(ActivityKind::key).toList();
    if (kinds.isEmpty()) {
      json.writeNullProperty("activity");
    } else {
      json.writeStringProperty("activity", kinds.get(0));
    }
    if (kinds.size() > 1) {
      json.writeArrayPropertyStart("alternatives");
      kinds.subList(1, kinds.size()).forEach(json::writeString);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void year(JsonGenerator json, YearMonths year) {
    json.writeStartObject();
    json.writeNumberProperty("year", year.year());
    JsonValues.months(json, "months", year.months());
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, LedgerRow row) {
    json.writeStartObject();
    json.writeStringProperty("from", row.dates().from().toString());
    json.writeStringProperty("to", row.dates().to().toString());
    json.writeNumberProperty("percent", JsonValues.percent(row.percent()));
    json.writeStringProperty("reason", row.reason().label());
    JsonValues.months(json, "months", row.months().total());
    json.writeEndObject();
  }
}
