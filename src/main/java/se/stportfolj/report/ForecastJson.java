package se.stportfolj.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.service.Assumption;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Fraction;
import se.stportfolj.service.LedgerRow;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Forecasts as the object {@code st/forecast/1}. */
public final class ForecastJson {
  private static final int DECIMALS = 4;

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
    months(json, "requiredMonths", forecast.required());
    months(json, "creditedMonths", forecast.credited().total());
    months(json, "accruedMonths", forecast.accrued().total());
    months(json, "remainingMonths", forecast.remaining());
    months(json, "btMonths", forecast.accrued().bt());
    months(json, "btRequiredMonths", forecast.btRequired());
    day(json, "serviceCompleteOn", forecast.serviceCompleteOn());
    day(json, "objectivesCompleteOn", forecast.objectivesCompleteOn());
    day(json, "completionDate", forecast.completionDate());
    json.writeBooleanProperty("conditional", forecast.conditional());
    json.writeStringProperty("bindingConstraint", forecast.binding().key());
    json.writeArrayPropertyStart("uncovered");
    forecast.uncovered().forEach(u -> uncovered(json, u));
    json.writeEndArray();
    json.writeArrayPropertyStart("assumptions");
    forecast.assumptions().forEach(a -> assumption(json, a, texts));
    json.writeEndArray();
    json.writeArrayPropertyStart("ledger");
    forecast.ledger().rows().forEach(row -> row(json, row));
    json.writeEndArray();
    json.writeArrayPropertyStart("deadlines");
    json.writeEndArray();
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

  private static void assumption(JsonGenerator json, Assumption assumption, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("kind", assumption.kind());
    if (assumption instanceof Assumption.ContinuesAt continues) {
      json.writeNumberProperty("percent", new BigDecimal(continues.percent().toString()));
      json.writeStringProperty("from", continues.from().toString());
    }
    json.writeStringProperty("text", AssumptionText.of(assumption, texts));
    json.writeEndObject();
  }

  private static void row(JsonGenerator json, LedgerRow row) {
    json.writeStartObject();
    json.writeStringProperty("from", row.dates().from().toString());
    json.writeStringProperty("to", row.dates().to().toString());
    json.writeNumberProperty("percent", plain(row.percent().rounded(DECIMALS), 0));
    json.writeStringProperty("reason", row.reason().label());
    months(json, "months", row.months().total());
    json.writeEndObject();
  }

  private static void months(JsonGenerator json, String name, Fraction months) {
    json.writeNumberProperty(name, plain(months.rounded(DECIMALS), 1));
  }

  /** Without needless zeros: 66.0, 47.7333. */
  private static BigDecimal plain(BigDecimal number, int decimals) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < decimals ? stripped.setScale(decimals) : noExponent(stripped);
  }

  private static BigDecimal noExponent(BigDecimal number) {
    return number.scale() < 0 ? number.setScale(0) : number;
  }

  private static void day(JsonGenerator json, String name, Optional<LocalDate> day) {
    if (day.isPresent()) {
      json.writeStringProperty(name, day.get().toString());
    } else {
      json.writeNullProperty(name);
    }
  }
}
