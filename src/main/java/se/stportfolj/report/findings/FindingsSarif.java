package se.stportfolj.report.findings;

import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import se.stportfolj.report.Json;
import se.stportfolj.report.Uri;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.Range;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as SARIF 2.1.0 (OASIS), which code hosts take. All rules are declared, whether or not
 * they found something, so that a host can show that one no longer does.
 */
public final class FindingsSarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final Texts texts;
  private final List<RuleInfo> rules = Rules.all().stream().map(r -> r.info()).toList();
  private final List<String> ids = rules.stream().map(RuleInfo::id).toList();

  private FindingsSarif(JsonGenerator json, Texts texts) {
    this.json = json;
    this.texts = texts;
  }

  /**
   * The log, with a line break at its end.
   *
   * @param version of {@code st}
   */
  public static String of(List<Examined> examined, String version, Texts texts) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = Json.generator(out)) {
      new FindingsSarif(json, texts).log(examined, version);
    }
    return out.append('\n').toString();
  }

  private void log(List<Examined> examined, String version) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "st");
    json.writeStringProperty("version", version);
    json.writeStringProperty("language", texts.language().key());
    json.writeArrayPropertyStart("rules");
    rules.forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", true);
    json.writeArrayPropertyStart("toolExecutionNotifications");
    examined.forEach(e -> e.verdict().notRun().forEach(n -> notRun(n.rule(), n.portfolio(), n)));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeArrayPropertyStart("results");
    Fingerprints fingerprints = new Fingerprints();
    examined.forEach(
        e -> e.verdict().findings().forEach(f -> result(f, fingerprints.of(f, e.sources()))));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(RuleInfo rule) {
    String summary = texts.get(rule.id() + ".summary");
    String explanation = texts.get(rule.id() + ".explanation");
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    text("shortDescription", summary);
    text("fullDescription", explanation);
    text("help", explanation + "\n\n" + Shown.of(rule.citation().text()));
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeArrayPropertyStart("tags");
    Stream.of(rule.family(), rule.citation().force().key()).distinct().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Finding finding, String fingerprint) {
    Told told = Told.of(finding, texts);
    json.writeStartObject();
    json.writeStringProperty("ruleId", finding.rule());
    json.writeNumberProperty("ruleIndex", ids.indexOf(finding.rule()));
    json.writeStringProperty("level", level(finding.severity()));
    text("message", told.inOne());
    json.writeArrayPropertyStart("locations");
    location(Shown.of(finding.place().file()), finding.place().range());
    json.writeEndArray();
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("stFinding/v1", fingerprint);
    json.writeEndObject();
    if (told.exception().isPresent()) {
      json.writeArrayPropertyStart("suppressions");
      json.writeStartObject();
      json.writeStringProperty("kind", "external");
      json.writeStringProperty("status", "accepted");
      json.writeStringProperty("justification", told.exception().get());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void location(String file, Range range) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", Uri.relative(file));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", range.line());
    json.writeNumberProperty("startColumn", range.column());
    json.writeNumberProperty("endLine", range.endLine());
    json.writeNumberProperty("endColumn", range.endColumn());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void notRun(String rule, String portfolio, se.stportfolj.rules.Verdict.NotRun notRun) {
    json.writeStartObject();
    json.writeStringProperty("level", "warning");
    text("message", Shown.of(portfolio) + ": " + rule + ": " + texts.say(notRun.because()));
    json.writeObjectPropertyStart("associatedRule");
    json.writeStringProperty("id", rule);
    json.writeNumberProperty("index", ids.indexOf(rule));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String key, String text) {
    json.writeObjectPropertyStart(key);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
