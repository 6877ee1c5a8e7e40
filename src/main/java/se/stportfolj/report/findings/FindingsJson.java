package se.stportfolj.report.findings;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.portfolio.AcceptedException;
import se.stportfolj.report.Json;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.Range;
import tools.jackson.core.JsonGenerator;

/** Findings as the object {@code st/validate/1}. */
public final class FindingsJson {
  private FindingsJson() {}

  /** The object for these portfolios, with a line break at its end. */
  public static String of(List<Examined> examined, LocalDate asOf, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schema", "st/validate/1");
      json.writeStringProperty("asOf", asOf.toString());
      json.writeArrayPropertyStart("findings");
      examined.forEach(e -> e.verdict().findings().forEach(f -> finding(json, f, texts)));
      json.writeEndArray();
      json.writeArrayPropertyStart("rulesNotRun");
      examined.forEach(e -> e.verdict().notRun().forEach(n -> notRun(json, n, texts)));
      json.writeEndArray();
      json.writeObjectPropertyStart("summary");
      json.writeNumberProperty("portfolios", Examined.portfolios(examined));
      json.writeNumberProperty("errors", count(examined, Severity.ERROR));
      json.writeNumberProperty("warnings", count(examined, Severity.WARNING));
      json.writeNumberProperty("infos", count(examined, Severity.INFO));
      json.writeNumberProperty(
          "excepted", examined.stream().mapToLong(e -> e.verdict().excepted()).sum());
      json.writeEndObject();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void finding(JsonGenerator json, Finding finding, Texts texts) {
    Told told = Told.of(finding, texts);
    Range range = finding.place().range();
    json.writeStartObject();
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("severity", finding.severity().key());
    json.writeStringProperty("portfolio", Shown.of(finding.portfolio()));
    json.writeStringProperty("file", Shown.of(finding.place().file()));
    json.writeNumberProperty("line", range.line());
    json.writeNumberProperty("column", range.column());
    json.writeNumberProperty("endLine", range.endLine());
    json.writeNumberProperty("endColumn", range.endColumn());
    json.writeStringProperty("message", told.message());
    if (told.hint().isPresent()) {
      json.writeStringProperty("hint", told.hint().get());
    } else {
      json.writeNullProperty("hint");
    }
    json.writeStringProperty("citation", told.citation());
    exception(json, finding.exception());
    json.writeEndObject();
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

  private static void notRun(JsonGenerator json, Verdict.NotRun notRun, Texts texts) {
    json.writeStartObject();
    json.writeStringProperty("rule", notRun.rule());
    json.writeStringProperty("portfolio", Shown.of(notRun.portfolio()));
    json.writeStringProperty("because", texts.say(notRun.because()));
    json.writeEndObject();
  }

  private static long count(List<Examined> examined, Severity severity) {
    return examined.stream().mapToLong(e -> e.verdict().count(severity)).sum();
  }
}
