package se.stportfolj.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.AcceptedException;
import se.stportfolj.report.Json;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.Range;
import tools.jackson.core.JsonGenerator;

/** Findings as the object {@code st/validate/1}. */
public final class FindingsJson implements FindingsReport {
  private final Writer out;
  private final JsonGenerator json;
  private final LocalDate asOf;
  private final Texts texts;

  /** A report that is written to {@code out}. */
  public FindingsJson(Writer out, LocalDate asOf, Texts texts) {
    this.out = out;
    this.json = Json.generator(out);
    this.asOf = asOf;
    this.texts = texts;
  }

  @Override
  public String told(Examined one) {
    return Json.elements(2, array -> one.verdict().findings().forEach(f -> finding(array, f)));
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeStringProperty("schema", "st/validate/1");
    json.writeStringProperty("asOf", asOf.toString());
    json.writeArrayPropertyStart("findings");
  }

  @Override
  public void say(String told) {
    Json.write(json, told);
    json.flush();
  }

  @Override
  public void end(Sums sums, List<Verdict> unfinished) throws IOException {
    json.writeEndArray();
    json.writeArrayPropertyStart("rulesNotRun");
    unfinished.forEach(one -> one.notRun().forEach(this::notRun));
    json.writeEndArray();
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("portfolios", sums.portfolios());
    json.writeNumberProperty("errors", sums.errors());
    json.writeNumberProperty("warnings", sums.warnings());
    json.writeNumberProperty("infos", sums.infos());
    json.writeNumberProperty("excepted", sums.excepted());
    json.writeEndObject();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private void finding(JsonGenerator array, Finding finding) {
    Told told = Told.of(finding, texts);
    Range range = finding.place().range();
    array.writeStartObject();
    array.writeStringProperty("rule", finding.rule());
    array.writeStringProperty("severity", finding.severity().key());
    array.writeStringProperty("portfolio", Shown.of(finding.portfolio()));
    array.writeStringProperty("file", Shown.of(finding.place().file()));
    array.writeNumberProperty("line", range.line());
    array.writeNumberProperty("column", range.column());
    array.writeNumberProperty("endLine", range.endLine());
    array.writeNumberProperty("endColumn", range.endColumn());
    array.writeStringProperty("message", told.message());
    if (told.hint().isPresent()) {
      array.writeStringProperty("hint", told.hint().get());
    } else {
      array.writeNullProperty("hint");
    }
    array.writeStringProperty("citation", told.citation());
    exception(array, finding.exception());
    array.writeEndObject();
  }

  /** Who accepted the finding, and why; null for one that stands. */
  private static void exception(JsonGenerator json, Optional<AcceptedException> exception) {
    if (exception.isEmpty()) {
      json.writeNullProperty("exception");
      return;
    }
    AcceptedException by = exception.get();
    json.writeObjectPropertyStart("exception");
    json.writeStringProperty("reason", Shown.of(by.reason().orElse("")));
    json.writeStringProperty("decidedBy", Shown.of(by.decidedBy().orElse("")));
    json.writeStringProperty("date", by.date().map(LocalDate::toString).orElse(""));
    json.writeEndObject();
  }

  private void notRun(Verdict.NotRun notRun) {
    json.writeStartObject();
    json.writeStringProperty("rule", notRun.rule());
    json.writeStringProperty("portfolio", Shown.of(notRun.portfolio()));
    json.writeStringProperty("because", texts.say(notRun.because()));
    json.writeEndObject();
  }
}
