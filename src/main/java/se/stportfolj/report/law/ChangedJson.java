package se.stportfolj.report.law;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.CertificateForm;
import se.stportfolj.regulation.Group;
import se.stportfolj.report.Json;
import se.stportfolj.service.RegulationChange;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** What portfolios would need under another regulation, as {@code st/regulation-change/1}. */
public final class ChangedJson implements ChangedReport {
  private final Writer out;
  private final JsonGenerator json;
  private final LocalDate asOf;
  private final Texts texts;
  private final List<String> not = new ArrayList<>();

  /** A report that is written to {@code out}. */
  public ChangedJson(Writer out, LocalDate asOf, Texts texts) {
    this.out = out;
    this.json = Json.generator(out);
    this.asOf = asOf;
    this.texts = texts;
  }

  @Override
  public String told(Changed one) {
    return Json.elements(
        2,
        array -> {
          one.change().ifPresent(change -> portfolio(array, one.portfolio(), change));
          one.obstacle().ifPresent(because -> not(array, one.portfolio(), because));
        });
  }

  private void not(JsonGenerator array, String portfolio, Message because) {
    array.writeStartObject();
    array.writeStringProperty("portfolio", Shown.of(portfolio));
    array.writeStringProperty("because", texts.say(because));
    array.writeEndObject();
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeStringProperty("schema", "st/regulation-change/1");
    json.writeStringProperty("asOf", asOf.toString());
    json.writeArrayPropertyStart("portfolios");
  }

  @Override
  public void say(Changed one, String told) {
    if (one.obstacle().isPresent()) {
      not.add(told);
    } else {
      Json.write(json, told);
      json.flush();
    }
  }

  @Override
  public void end() throws IOException {
    json.writeEndArray();
    json.writeArrayPropertyStart("notAnswered");
    not.forEach(elements -> Json.write(json, elements));
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private static void portfolio(JsonGenerator json, String folder, RegulationChange change) {
    json.writeStartObject();
    json.writeStringProperty("portfolio", Shown.of(folder));
    json.writeStringProperty("regulation", change.target().regulation().id().key());
    json.writeStringProperty("specialty", change.target().specialty().slug());
    json.writeArrayPropertyStart("needs");
    for (RegulationChange.Need need : change.needs()) {
      json.writeStartObject();
      json.writeStringProperty("code", need.code());
      LawJson.text(json, "title", need.title());
      json.writeArrayPropertyStart("lacking");
      for (List<ActivityKind> kinds : need.lacking()) {
        json.writeStartArray();
        kinds.forEach(kind -> json.writeString(kind.key()));
        json.writeEndArray();
      }
      json.writeEndArray();
      json.writeStringProperty("confidence", need.confidence().key());
      json.writeEndObject();
    }
    json.writeEndArray();
    LawJson.texts(json, "unlistedGroups", change.unlisted().stream().map(Group::key).toList());
    json.writeArrayPropertyStart("evidence");
    for (RegulationChange.Recertifiable one : change.evidence()) {
      json.writeStartObject();
      json.writeStringProperty("id", Shown.of(one.id()));
      json.writeStringProperty("kind", one.kind().key());
      json.writeStringProperty("state", one.state().key());
      LawJson.texts(json, "objectives", one.objectives().stream().map(Shown::of).toList());
      Optional<String> form = one.form().map(CertificateForm::bilaga);
      LawJson.text(json, "bilaga", form);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
