package se.stportfolj.report.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.report.JsonValues;
import se.stportfolj.report.forecast.DeadlineJson;
import se.stportfolj.service.DelmalCoverage;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.RequirementCoverage;
import se.stportfolj.service.Step;
import se.stportfolj.service.Waiting;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Where one doctor stands, as an element of {@code st/status/1}. */
final class StatusElement {
  private final JsonGenerator json;
  private final Texts texts;

  StatusElement(JsonGenerator json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /** Writes it. */
  void portfolio(Status status) {
    Forecast forecast = status.standing().forecast();
    json.writeStartObject();
    json.writeStringProperty("portfolio", Shown.of(status.portfolio()));
    json.writeStringProperty("regulation", status.target().regulation().id().key());
    json.writeStringProperty("specialty", status.target().specialty().slug());
    JsonValues.monthsIf(json, "requiredMonths", forecast.timed(), forecast.required());
    JsonValues.months(json, "creditedMonths", forecast.credited().total());
    JsonValues.months(json, "accruedMonths", forecast.accrued().total());
    JsonValues.months(json, "assumedMonths", forecast.assumed());
    JsonValues.monthsIf(json, "remainingMonths", forecast.timed(), forecast.remaining());
    JsonValues.months(json, "btMonths", forecast.accrued().bt());
    JsonValues.months(json, "btRequiredMonths", forecast.btRequired());
    JsonValues.day(json, "completionDate", forecast.completionDate());
    json.writeBooleanProperty("conditional", forecast.conditional());
    rotations("now", status.standing().now());
    rotations("next", status.standing().next());
    json.writeArrayPropertyStart("objectives");
    for (DelmalCoverage one : status.standing().coverage().delmal()) {
      objective(one, forecast.asOf());
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("waiting");
    status.standing().waiting().forEach(this::waiting);
    json.writeEndArray();
    json.writeArrayPropertyStart("steps");
    for (Step step : status.standing().steps()) {
      json.writeStartObject();
      json.writeStringProperty("due", step.due().toString());
      json.writeBooleanProperty("overdue", step.due().isBefore(forecast.asOf()));
      json.writeStringProperty("kind", StepText.kind(step));
      json.writeStringProperty("text", StepText.of(step, texts));
      json.writeEndObject();
    }
    json.writeEndArray();
    DeadlineJson.write(
        json, status.standing().deadlines(), status.target().regulation().id(), texts);
    json.writeEndObject();
  }

  private void rotations(String name, List<Rotation> rotations) {
    json.writeArrayPropertyStart(name);
    for (Rotation rotation : rotations) {
      json.writeStartObject();
      json.writeStringProperty("id", Shown.of(rotation.id()));
      json.writeStringProperty("unit", Shown.of(rotation.unit()));
      json.writeStringProperty("from", rotation.dates().from().toString());
      json.writeStringProperty("to", rotation.dates().to().toString());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void objective(DelmalCoverage one, LocalDate asOf) {
    json.writeStartObject();
    json.writeStringProperty("code", one.delmal().code());
    Optional<String> title = one.delmal().title();
    if (title.isPresent()) {
      json.writeStringProperty("title", title.get());
    } else {
      json.writeNullProperty("title");
    }
    if (one.delmal().text().isPresent()) {
      json.writeArrayPropertyStart("competence");
      one.delmal().text().get().requirements().forEach(text -> json.writeString(Shown.of(text)));
      json.writeEndArray();
    }
    json.writeArrayPropertyStart("activities");
    for (RequirementCoverage each : one.requirements()) {
      json.writeStartObject();
      json.writeStringProperty("activity", each.activity().key());
      json.writeStringProperty("state", each.state().key());
      json.writeArrayPropertyStart("evidence");
      each.evidence().forEach(evidence -> json.writeString(Shown.of(evidence.id())));
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeBooleanProperty("covered", one.isCoveredOn(asOf));
    JsonValues.day(json, "coveredOn", one.coveredOn());
    json.writeEndObject();
  }

  private void waiting(Waiting one) {
    json.writeStartObject();
    json.writeStringProperty("id", Shown.of(one.activity().id()));
    json.writeStringProperty("for", one.what().key());
    json.writeStringProperty("since", one.since().toString());
    json.writeNumberProperty("days", one.days());
    json.writeEndObject();
  }
}
