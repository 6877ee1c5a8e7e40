package se.stportfolj.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.report.Json;
import se.stportfolj.report.Uri;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.Range;
import se.stportfolj.yaml.SourceText;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as SARIF 2.1.0 (OASIS), which code hosts take. All rules are declared, whether or not
 * they found something, so that a host can show that one no longer does. What was not run stands
 * after the results, since it is known at the end.
 */
public final class FindingsSarif implements FindingsReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  /** What viewers call the folder that relative paths begin in. */
  private static final String ROOT = "%SRCROOT%";

  private final Writer out;
  private final JsonGenerator json;
  private final String version;
  private final SourceRoot sources;
  private final Optional<Handbook> handbook;
  private final Texts texts;
  private final List<RuleInfo> rules = Rules.all().stream().map(r -> r.info()).toList();
  private final List<String> ids = rules.stream().map(RuleInfo::id).toList();

  /**
   * A log that is written to {@code out}.
   *
   * @param version of {@code st}
   * @param sources what the paths of files are relative to
   * @param handbook what the rules link to, where its address is known
   */
  public FindingsSarif(
      Writer out, String version, SourceRoot sources, Optional<Handbook> handbook, Texts texts) {
    this.out = out;
    this.json = Json.generator(out);
    this.version = version;
    this.sources = sources;
    this.handbook = handbook;
    this.texts = texts;
  }

  @Override
  public String told(Examined one) {
    Fingerprints fingerprints = new Fingerprints(one, sources);
    Snippets snippets = new Snippets(one.sources(), new Excerpts());
    return Json.elements(
        4,
        array ->
            one.verdict().findings().forEach(f -> result(array, f, fingerprints.of(f), snippets)));
  }

  @Override
  public void begin() {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "st");
    json.writeStringProperty("version", version);
    handbook.ifPresent(docs -> json.writeStringProperty("informationUri", docs.folder()));
    json.writeStringProperty("language", texts.language().key());
    json.writeArrayPropertyStart("rules");
    rules.forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(ROOT);
    text(json, "description", texts.get("sarif.root"));
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringProperty("columnKind", "unicodeCodePoints");
    json.writeArrayPropertyStart("results");
  }

  @Override
  public void say(String told) {
    Json.write(json, told);
    json.flush();
  }

  @Override
  public void end(Sums sums, List<Verdict> unfinished) throws IOException {
    json.writeEndArray();
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    json.writeBooleanProperty("executionSuccessful", true);
    json.writeArrayPropertyStart("toolExecutionNotifications");
    unfinished.forEach(one -> one.notRun().forEach(this::notRun));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.close();
    out.write('\n');
  }

  private void rule(RuleInfo rule) {
    String summary = texts.get(rule.id() + ".summary");
    String explanation = texts.get(rule.id() + ".explanation");
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    json.writeStringProperty("name", name(rule.id()));
    text(json, "shortDescription", summary);
    text(json, "fullDescription", explanation);
    handbook.ifPresent(docs -> json.writeStringProperty("helpUri", docs.rule(rule.id())));
    String source = texts.source(rule.citation().text());
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", explanation + "\n\n" + source);
    String more =
        texts.say(
            new Message(
                handbook.isPresent() ? "sarif.more.linked" : "sarif.more",
                Map.of(
                    "rule", Blank.of(rule.id()),
                    "page", Blank.of(handbook.map(docs -> docs.rule(rule.id())).orElse("")))));
    json.writeStringProperty("markdown", explanation + "\n\n*" + source + "*\n\n" + more);
    json.writeEndObject();
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

  /** What is quoted of the files. */
  private record Snippets(Map<String, SourceText> files, Excerpts excerpts) {
    Optional<String> at(String file, Range range) {
      return Optional.ofNullable(files.get(file)).map(source -> excerpts.of(source, range).line());
    }
  }

  private void result(JsonGenerator array, Finding finding, String fingerprint, Snippets snippets) {
    Told told = Told.of(finding, texts);
    array.writeStartObject();
    array.writeStringProperty("ruleId", finding.rule());
    array.writeNumberProperty("ruleIndex", ids.indexOf(finding.rule()));
    array.writeStringProperty("level", level(finding.severity()));
    text(array, "message", told.inOne());
    array.writeArrayPropertyStart("locations");
    location(array, finding.place().file(), finding.place().range(), snippets);
    array.writeEndArray();
    array.writeObjectPropertyStart("partialFingerprints");
    array.writeStringProperty("stFinding/v1", fingerprint);
    // The one that code scanning looks at; without it, it counts lines itself.
    array.writeStringProperty("primaryLocationLineHash", fingerprint + ":1");
    array.writeEndObject();
    if (told.exception().isPresent()) {
      array.writeArrayPropertyStart("suppressions");
      array.writeStartObject();
      array.writeStringProperty("kind", "external");
      array.writeStringProperty("status", "accepted");
      array.writeStringProperty("justification", told.exception().get());
      array.writeEndObject();
      array.writeEndArray();
    }
    array.writeEndObject();
  }

  private void location(JsonGenerator array, String file, Range range, Snippets snippets) {
    array.writeStartObject();
    array.writeObjectPropertyStart("physicalLocation");
    array.writeObjectPropertyStart("artifactLocation");
    Optional<String> below = sources.below(file);
    if (below.isPresent()) {
      array.writeStringProperty("uri", Uri.relative(Shown.of(below.get())));
      array.writeStringProperty("uriBaseId", ROOT);
    } else {
      String uri = sources.uri(file).orElseGet(() -> Uri.relative(Shown.of(file)));
      array.writeStringProperty("uri", uri);
    }
    array.writeEndObject();
    array.writeObjectPropertyStart("region");
    array.writeNumberProperty("startLine", range.line());
    array.writeNumberProperty("startColumn", range.column());
    array.writeNumberProperty("endLine", range.endLine());
    array.writeNumberProperty("endColumn", range.endColumn());
    snippets.at(file, range).ifPresent(line -> text(array, "snippet", line));
    array.writeEndObject();
    array.writeEndObject();
    array.writeEndObject();
  }

  private void notRun(Verdict.NotRun notRun) {
    String where = Shown.of(notRun.portfolio()) + ": " + notRun.rule();
    json.writeStartObject();
    json.writeStringProperty("level", "warning");
    text(json, "message", where + ": " + texts.say(notRun.because()));
    json.writeObjectPropertyStart("associatedRule");
    json.writeStringProperty("id", notRun.rule());
    json.writeNumberProperty("index", ids.indexOf(notRun.rule()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, String text) {
    json.writeObjectPropertyStart(key);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  /** The id as one word, which viewers show beside it: {@code TimeGap}. */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    for (String part : id.split("[/-]", -1)) {
      name.append(Character.toUpperCase(part.charAt(0))).append(part, 1, part.length());
    }
    return name.toString();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
