package se.stportfolj.report.cohort;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.cohort.Attention;
import se.stportfolj.cohort.Cohort;
import se.stportfolj.cohort.CourseNeeded;
import se.stportfolj.cohort.KeyFigure;
import se.stportfolj.cohort.MainSupervisor;
import se.stportfolj.cohort.NotIncluded;
import se.stportfolj.cohort.OrientationCount;
import se.stportfolj.cohort.Outlook;
import se.stportfolj.cohort.SpecialtyName;
import se.stportfolj.cohort.SupervisorLoad;
import se.stportfolj.cohort.Supply;
import se.stportfolj.cohort.TraineeRow;
import se.stportfolj.cohort.UnitLoad;
import se.stportfolj.report.Json;
import se.stportfolj.report.JsonValues;
import se.stportfolj.report.forecast.DeadlineText;
import se.stportfolj.service.Deadline;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** A cohort as the object {@code st/cohort/1}. */
public final class CohortJson {
  private final JsonGenerator json;
  private final Texts texts;

  private CohortJson(JsonGenerator json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /** Writes the object, and leaves what it is written to open. */
  public static void write(Cohort cohort, Writer out, Texts texts) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      new CohortJson(json, texts).write(cohort);
    }
    out.write('\n');
  }

  private void write(Cohort cohort) {
    json.writeStartObject();
    json.writeStringProperty("schema", "st/cohort/1");
    json.writeStringProperty("asOf", cohort.asOf().toString());
    array("trainees", cohort.trainees(), this::trainee);
    array("supply", cohort.completions().supply(), this::supply);
    array("units", cohort.units(), this::unit);
    array("supervisors", cohort.supervisors(), this::supervisor);
    array("coursesNeeded", cohort.coursesNeeded(), this::course);
    array("keyFigures", cohort.keyFigures(), this::keyFigure);
    array("orientations", cohort.orientations(), this::orientation);
    array("notIncluded", cohort.notIncluded(), this::notIncluded);
    json.writeEndObject();
  }

  /** Writes the keys of one element. */
  private interface Element<T> {
    void write(T one);
  }

  private <T> void array(String name, List<T> all, Element<T> element) {
    json.writeArrayPropertyStart(name);
    for (T one : all) {
      json.writeStartObject();
      element.write(one);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void trainee(TraineeRow row) {
    Outlook outlook = row.outlook();
    text("portfolio", row.portfolio());
    text("name", row.name());
    text("specialty", row.specialty().map(SpecialtyName::slug));
    text("regulation", row.regulation());
    text("unit", row.unit());
    text("mainSupervisor", row.supervisor().map(MainSupervisor::name));
    text("start", row.start().toString());
    JsonValues.months(json, "accruedMonths", outlook.accrued());
    JsonValues.months(json, "requiredMonths", outlook.required());
    JsonValues.day(json, "completionDate", outlook.completionDate());
    json.writeBooleanProperty("conditional", outlook.conditional());
    text("bindingConstraint", outlook.binding().key());
    JsonValues.day(json, "plannedCompletion", outlook.planned());
    if (outlook.driftDays().isPresent()) {
      json.writeNumberProperty("driftDays", outlook.driftDays().get());
    } else {
      json.writeNullProperty("driftDays");
    }
    json.writeNumberProperty("errors", row.findings().errors());
    json.writeNumberProperty("warnings", row.findings().warnings());
    json.writeNumberProperty("infos", row.findings().infos());
    json.writeNumberProperty("uncovered", row.uncovered());
    deadline(row.nextDeadline());
    array("attention", row.attention(), this::attention);
  }

  private void deadline(Optional<Deadline> deadline) {
    if (deadline.isEmpty()) {
      json.writeNullProperty("nextDeadline");
      return;
    }
    json.writeObjectPropertyStart("nextDeadline");
    text("date", deadline.get().date().toString());
    text("kind", deadline.get().kind().key());
    text("text", DeadlineText.of(deadline.get(), texts));
    json.writeEndObject();
  }

  private void attention(Attention one) {
    text("reason", one.reason().key());
    text("rule", one.rule());
    text("text", AttentionText.of(one, texts));
  }

  private void supply(Supply one) {
    json.writeNumberProperty("year", one.year());
    text("specialty", one.specialty().map(SpecialtyName::slug));
    json.writeNumberProperty("planned", one.planned());
    json.writeNumberProperty("conditional", one.conditional());
  }

  private void unit(UnitLoad one) {
    text("unit", one.unit());
    json.writeNumberProperty("trainees", one.trainees());
    array("sideServices", one.sideServices(), this::sideService);
    JsonValues.day(json, "externalReview", one.externalReview());
    JsonValues.day(json, "selfAssessment", one.selfAssessment());
  }

  private void sideService(UnitLoad.SideServiceAt one) {
    text("portfolio", one.portfolio());
    text("from", one.dates().from().toString());
    text("to", one.dates().to().toString());
  }

  private void supervisor(SupervisorLoad one) {
    text("name", one.name());
    json.writeNumberProperty("trainees", one.trainees());
    json.writeBooleanProperty("trained", one.trained());
    JsonValues.day(json, "trainingDue", one.trainingDue());
  }

  private void course(CourseNeeded one) {
    text("objective", one.objective());
    text("specialty", one.specialty().map(SpecialtyName::slug));
    json.writeNumberProperty("trainees", one.trainees());
    JsonValues.day(json, "firstNeededBy", one.firstNeededBy());
  }

  private void keyFigure(KeyFigure one) {
    text("id", one.kind().key());
    number("numerator", one.count().map(KeyFigure.Count::numerator));
    number("denominator", one.count().map(KeyFigure.Count::denominator));
    if (one.percent().isPresent()) {
      json.writeNumberProperty("percent", JsonValues.percent(one.percent().get()));
    } else {
      json.writeNullProperty("percent");
    }
    json.writeNumberProperty("target", one.target());
    if (one.met().isPresent()) {
      json.writeBooleanProperty("met", one.met().get());
    } else {
      json.writeNullProperty("met");
    }
    String unknown = one.unknown().stream().map(texts::say).collect(Collectors.joining("; "));
    text("unknown", Optional.of(unknown).filter(told -> !told.isEmpty()));
    text("source", one.source());
  }

  private void orientation(OrientationCount one) {
    text("orientation", one.orientation().key());
    json.writeNumberProperty("trainees", one.trainees());
    number("atLeast", one.atLeast());
    number("atMost", one.atMost());
  }

  private void notIncluded(NotIncluded one) {
    text("portfolio", one.portfolio());
    text("because", texts.say(one.because()));
  }

  private void text(String name, String text) {
    json.writeStringProperty(name, Shown.of(text));
  }

  private void text(String name, Optional<String> text) {
    if (text.isPresent()) {
      text(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void number(String name, Optional<Integer> number) {
    if (number.isPresent()) {
      json.writeNumberProperty(name, number.get());
    } else {
      json.writeNullProperty(name);
    }
  }
}
