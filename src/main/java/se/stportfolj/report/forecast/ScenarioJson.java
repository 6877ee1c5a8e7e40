package se.stportfolj.report.forecast;

import java.util.Optional;
import se.stportfolj.report.JsonValues;
import se.stportfolj.service.FinishBy;
import se.stportfolj.service.Forecast;
import se.stportfolj.service.Fraction;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** Scenarios and the day to be done by; neither key is there when nothing was asked. */
final class ScenarioJson {
  private ScenarioJson() {}

  static void write(JsonGenerator json, Forecasted one, Texts texts) {
    if (!one.scenarios().isEmpty()) {
      json.writeArrayPropertyStart("scenarios");
      for (Forecasted.Imagined scenario : one.scenarios()) {
        Forecast forecast = scenario.forecast();
        json.writeStartObject();
        json.writeStringProperty("whatIf", Shown.of(scenario.asked()));
        JsonValues.day(json, "serviceCompleteOn", forecast.serviceCompleteOn());
        JsonValues.day(json, "completionDate", forecast.completionDate());
        Optional<Long> days = one.difference(scenario);
        if (days.isPresent()) {
          json.writeNumberProperty("days", days.get());
        } else {
          json.writeNullProperty("days");
        }
        Obstacles.of(forecast)
            .ifPresent(because -> json.writeStringProperty("because", texts.say(because)));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    one.goal().ifPresent(goal -> goal(json, goal, texts));
  }

  private static void goal(JsonGenerator json, Forecasted.Goal goal, Texts texts) {
    json.writeObjectPropertyStart("finishBy");
    json.writeStringProperty("by", goal.by().toString());
    FinishBy answer = goal.answer();
    if (answer instanceof FinishBy.At at) {
      json.writeStringProperty("answer", "percent");
      json.writeNumberProperty("percent", at.percent());
      json.writeNumberProperty(
          "exactPercent", JsonValues.percent(at.exact().times(Fraction.of(100))));
      json.writeStringProperty("serviceCompleteOn", at.completeOn().toString());
    } else if (answer instanceof FinishBy.TooLate late) {
      json.writeStringProperty("answer", "too-late");
      json.writeStringProperty("serviceCompleteOn", late.fullTimeOn().toString());
      json.writeNumberProperty("days", late.days());
    } else if (answer instanceof FinishBy.Already already) {
      json.writeStringProperty("answer", "already");
      json.writeStringProperty("serviceCompleteOn", already.completeOn().toString());
    } else {
      json.writeStringProperty("answer", "never");
      json.writeStringProperty(
          "because",
          texts.say(Obstacles.of(((FinishBy.Never) answer).because(), Optional.empty())));
    }
    json.writeEndObject();
  }
}
