package se.stportfolj.report.forecast;

import java.io.StringWriter;
import java.time.LocalDate;
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
public final class ForecastJson {
  private ForecastJson() {}

  /** The object for these portfolios, with a line break at its end. */
  public static String of(
      List<Forecasted> forecasts, List<NotForecast> not, LocalDate asOf, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/forecast/1");
      json.writeStringProperty("asOf", asOf.toString());
      json.writeArrayPropertyStart("portfolios");
      forecasts.forEach(f -> portfolio(json, f, texts));
      json.writeEndArray();
      json.writeArrayPropertyStart("notForecast");
      for (NotForecast one : not) {
        json.writeStartObject();
        json.writeStringProperty("portfolio", Shown.of(one.portfolio()));
        json.writeStringProperty("because", texts.say(one.because()));
        json.writeArrayPropertyStart("findings");
        for (Finding finding : one.findings()) {
          json.writeString(finding.rule());
        }
        json.writeEndArray();
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void portfolio(JsonGenerator json, Forecasted one, Texts texts) {
    Forecast forecast = one.forecast();
    json.writeStartObject();
    json.writeStringProperty("portfolio", Shown.of(one.portfolio()));
    json.writeStringProperty("regulation", one.target().regulation().id().key());
    json.writeStringProperty("specialty", one.target().specialty().slug());
    JsonValues.months(json, "requiredMonths", forecast.required());
    JsonValues.months(json, "creditedMonths", forecast.credited().total());
    JsonValues.months(json, "accruedMonths", forecast.accrued().total());
    JsonValues.months(json, "remainingMonths", forecast.remaining());
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
