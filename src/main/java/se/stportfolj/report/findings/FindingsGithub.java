package se.stportfolj.report.findings;

import java.io.IOException;
import java.util.List;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.Range;

/**
 * Findings as workflow commands of GitHub Actions, which become annotations on the changed lines.
 * GitHub shows ten of each kind per step, so the report for people follows those of each portfolio.
 */
public final class FindingsGithub implements FindingsReport {
  private final FindingsText text;
  private final SourceRoot sources;
  private final Texts texts;

  /** Commands between the parts of a report for people. */
  public FindingsGithub(FindingsText text, SourceRoot sources, Texts texts) {
    this.text = text;
    this.sources = sources;
    this.texts = texts;
  }

  /** A command per finding that stands, then the text. */
  @Override
  public String told(Examined one) {
    StringBuilder out = new StringBuilder();
    Unplanned unplanned = Unplanned.of(one);
    boolean together = false;
    for (Finding finding : one.verdict().findings()) {
      if (unplanned.includes(finding)) {
        if (!together) {
          out.append(command(finding, unplanned.told(texts))).append('\n');
        }
        together = true;
      } else if (!finding.isExcepted()) {
        out.append(command(finding, Told.of(finding, texts))).append('\n');
      }
    }
    return out.append(text.told(one)).toString();
  }

  @Override
  public void begin() {
    text.begin();
  }

  @Override
  public void say(String told) throws IOException {
    text.say(told);
  }

  @Override
  public void end(Sums sums, List<Verdict> unfinished) throws IOException {
    text.end(sums, unfinished);
  }

  private String command(Finding finding, Told told) {
    String file = finding.place().file();
    Range range = finding.place().range();
    String end = range.endLine() == range.line() ? ",endColumn=" + range.endColumn() : "";
    return level(finding.severity())
        + " file="
        + property(Shown.of(sources.below(file).orElse(file)))
        + ",line="
        + range.line()
        + ",endLine="
        + range.endLine()
        + ",col="
        + range.column()
        + end
        + ",title="
        + property(finding.rule())
        + "::"
        + data(told.inOne());
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "::error";
      case WARNING -> "::warning";
      case INFO -> "::notice";
    };
  }

  /** What would end the command, or begin another, is written in percent. */
  static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  /** In a property a colon or comma would end the value as well. */
  static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
