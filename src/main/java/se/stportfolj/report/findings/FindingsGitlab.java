package se.stportfolj.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import se.stportfolj.report.Json;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as GitLab's code-quality report, which a merge request shows beside the lines: an array
 * of what nobody has accepted, each with what GitLab requires and nothing else.
 */
public final class FindingsGitlab implements FindingsReport {
  private final Writer out;
  private final JsonGenerator json;
  private final SourceRoot sources;
  private final Texts texts;

  /**
   * A report that is written to {@code out}.
   *
   * @param sources what the paths of files are relative to
   */
  public FindingsGitlab(Writer out, SourceRoot sources, Texts texts) {
    this.out = out;
    this.json = Json.generator(out);
    this.sources = sources;
    this.texts = texts;
  }

  @Override
  public String told(Examined one) {
    Fingerprints fingerprints = new Fingerprints(one, sources);
    return Json.elements(
        1,
        array -> {
          for (Finding finding : one.verdict().findings()) {
            String fingerprint = fingerprints.of(finding);
            if (!finding.isExcepted()) {
              issue(array, finding, fingerprint);
            }
          }
        });
  }

  @Override
  public void begin() {
    json.writeStartArray();
  }

  @Override
  public void say(String told) {
    Json.write(json, told);
    json.flush();
  }

  @Override
  public void end(Sums sums, List<Verdict> unfinished) throws IOException {
    json.writeEndArray();
    json.close();
    out.write('\n');
  }

  private void issue(JsonGenerator array, Finding finding, String fingerprint) {
    String file = finding.place().file();
    array.writeStartObject();
    array.writeStringProperty("description", Told.of(finding, texts).inOne());
    array.writeStringProperty("check_name", finding.rule());
    array.writeStringProperty("fingerprint", fingerprint);
    array.writeStringProperty("severity", severity(finding.severity()));
    array.writeObjectPropertyStart("location");
    array.writeStringProperty("path", Shown.of(sources.below(file).orElse(file)));
    array.writeObjectPropertyStart("lines");
    array.writeNumberProperty("begin", finding.place().range().line());
    array.writeEndObject();
    array.writeEndObject();
    array.writeEndObject();
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }
}
