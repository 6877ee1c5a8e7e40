package se.stportfolj.report.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.stportfolj.change.EntryChange;
import se.stportfolj.change.PortfolioChange;
import se.stportfolj.change.PortfolioChange.Moved;
import se.stportfolj.report.JsonValues;
import se.stportfolj.rules.Finding;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/** What a change did, as the object {@code st/diff/1}. */
public final class ChangeJson {
  private final JsonGenerator json;
  private final Texts texts;

  /** A report that is written with a generator. */
  public ChangeJson(JsonGenerator json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /**
   * The whole.
   *
   * @param base the full name of the earlier commit
   * @param head that of the later; empty for the files as they lie there
   */
  public void write(
      String base, Optional<String> head, LocalDate asOf, List<PortfolioChange> changes) {
    json.writeStartObject();
    json.writeStringProperty("schema", "st/diff/1");
    json.writeStringProperty("base", base);
    if (head.isPresent()) {
      json.writeStringProperty("head", head.get());
    } else {
      json.writeNullProperty("head");
    }
    json.writeStringProperty("asOf", asOf.toString());
    json.writeArrayPropertyStart("portfolios");
    changes.forEach(this::portfolio);
    json.writeEndArray();
    json.writeArrayPropertyStart("notCompared");
    for (PortfolioChange change : changes) {
      for (Message because : change.notCompared()) {
        json.writeStartObject();
        json.writeStringProperty("portfolio", Shown.of(change.portfolio()));
        json.writeStringProperty("because", texts.say(because));
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void portfolio(PortfolioChange change) {
    json.writeStartObject();
    json.writeStringProperty("portfolio", Shown.of(change.portfolio()));
    json.writeStringProperty("status", change.status().name().toLowerCase(Locale.ROOT));
    text("renamedFrom", change.renamedFrom());
    json.writeObjectPropertyStart("completionDate");
    JsonValues.day(json, "before", change.before());
    JsonValues.day(json, "after", change.after());
    if (change.days().isPresent()) {
      json.writeNumberProperty("days", change.days().get());
    } else {
      json.writeNullProperty("days");
    }
    json.writeEndObject();
    json.writeArrayPropertyStart("movedBy");
    change.movedBy().forEach(this::moved);
    json.writeEndArray();
    json.writeNumberProperty("together", change.together());
    if (change.months().isPresent()) {
      JsonValues.months(json, "months", change.months().get());
    } else {
      json.writeNullProperty("months");
    }
    findings(change.findings());
    json.writeArrayPropertyStart("entries");
    change.entries().forEach(this::entry);
    json.writeEndArray();
    json.writeObjectPropertyStart("objectives");
    list("gained", change.objectives().gained());
    list("lost", change.objectives().lost());
    json.writeEndObject();
    json.writeObjectPropertyStart("certificates");
    list("issued", change.certificates().issued());
    list("signed", change.certificates().signed());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void moved(Moved moved) {
    json.writeStartObject();
    json.writeStringProperty("entry", Shown.of(moved.entry().id()));
    json.writeStringProperty("file", moved.entry().file().fileName());
    json.writeNumberProperty("days", moved.days());
    json.writeEndObject();
  }

  private void findings(PortfolioChange.Findings findings) {
    json.writeObjectPropertyStart("findings");
    findings("gained", findings.gained());
    findings("lost", findings.lost());
    json.writeArrayPropertyStart("severities");
    for (PortfolioChange.Sterner one : findings.severities()) {
      json.writeStartObject();
      finding(one.finding());
      json.writeStringProperty("before", one.before().key());
      json.writeEndObject();
    }
    json.writeEndArray();
    findings("accepted", findings.accepted());
    findings("noLongerAccepted", findings.noLongerAccepted());
    json.writeEndObject();
  }

  private void findings(String name, List<Finding> findings) {
    json.writeArrayPropertyStart(name);
    for (Finding one : findings) {
      json.writeStartObject();
      finding(one);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void finding(Finding one) {
    json.writeStringProperty("rule", one.rule());
    json.writeStringProperty("severity", one.severity().key());
    json.writeStringProperty("file", Shown.of(one.place().file()));
    json.writeNumberProperty("line", one.place().range().line());
    text("entry", one.entry());
    json.writeStringProperty("message", texts.say(one.message()));
  }

  private void entry(EntryChange entry) {
    json.writeStartObject();
    json.writeStringProperty("file", entry.file().fileName());
    json.writeStringProperty("id", Shown.of(entry.id()));
    json.writeStringProperty("change", entry.kind().name().toLowerCase(Locale.ROOT));
    json.writeArrayPropertyStart("keys");
    for (EntryChange.Key key : entry.keys()) {
      json.writeStartObject();
      json.writeStringProperty("key", Shown.of(key.name()));
      text("before", key.before());
      text("after", key.after());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void text(String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, Shown.of(text.get()));
    } else {
      json.writeNullProperty(name);
    }
  }

  private void list(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> json.writeString(Shown.of(value)));
    json.writeEndArray();
  }
}
