package se.stportfolj.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stportfolj.report.Style;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** Findings for people: each with its line and carets, then what was not checked, then a sum. */
public final class FindingsText implements FindingsReport {
  private final Writer out;
  private final LocalDate asOf;
  private final Texts texts;
  private final Style style;
  private final Extent extent;

  /** How much of the report is wanted. */
  public enum Extent {
    /** What stands. */
    USUAL,
    /** Also what somebody has accepted. */
    WITH_EXCEPTED,
    /** Nothing where nothing stands, and no sum. */
    QUIET
  }

  /** A report that is written to {@code out}. */
  public FindingsText(Writer out, LocalDate asOf, Texts texts, Style style, Extent extent) {
    this.out = out;
    this.asOf = asOf;
    this.texts = texts;
    this.style = style;
    this.extent = extent;
  }

  @Override
  public String told(Examined one) {
    FindingText text = new FindingText(texts, style);
    Unplanned unplanned = Unplanned.of(one);
    boolean together = false;
    for (Finding finding : one.verdict().findings()) {
      if (unplanned.includes(finding)) {
        if (!together) {
          text.add(finding, unplanned.told(texts), one.sources());
        }
        together = true;
      } else if (!finding.isExcepted() || extent == Extent.WITH_EXCEPTED) {
        text.add(finding, Told.of(finding, texts), one.sources());
      }
    }
    return text.told();
  }

  @Override
  public void begin() {
    // The findings come first.
  }

  @Override
  public void say(String told) throws IOException {
    out.write(told);
    out.flush();
  }

  @Override
  public void end(Sums sums, List<Verdict> unfinished) throws IOException {
    if (extent == Extent.QUIET) {
      return;
    }
    for (Verdict verdict : unfinished) {
      notRun(verdict);
    }
    summary(sums);
  }

  /** One line per reason, since one broken file keeps many rules from being asked. */
  private void notRun(Verdict verdict) throws IOException {
    Map<String, List<String>> byReason =
        verdict.notRun().stream()
            .collect(
                Collectors.groupingBy(
                    n -> texts.say(n.because()),
                    TreeMap::new,
                    Collectors.mapping(Verdict.NotRun::rule, Collectors.toList())));
    for (Map.Entry<String, List<String>> one : byReason.entrySet()) {
      Map<String, Blank> blanks =
          Map.of(
              "portfolio", Blank.of(verdict.portfolio()),
              "reason", Blank.of(one.getKey()),
              "rules", rules(one.getValue()));
      out.write(texts.say(new Message("report.not-run", blanks)) + "\n\n");
    }
  }

  /** A few by name; of many only how many, since JSON has the list. */
  private Blank rules(List<String> rules) {
    return rules.size() <= 3
        ? Blank.of(String.join(", ", rules))
        : Blank.of(
            texts.say(new Message("report.rules.many", Map.of("n", Blank.of(rules.size())))));
  }

  private void summary(Sums sums) throws IOException {
    Map<String, Blank> blanks =
        Map.of(
            "portfolios", counted("portfolio", sums.portfolios()),
            "excepted", Blank.of(sums.excepted()),
            "errors", counted("error", sums.errors()),
            "warnings", counted("warning", sums.warnings()),
            "infos", counted("info", sums.infos()),
            "date", Blank.of(asOf));
    String key = sums.excepted() == 0 ? "report.summary" : "report.summary-excepted";
    out.write(texts.say(new Message(key, blanks)) + "\n");
  }

  private Blank counted(String what, long count) {
    String key = "report.count." + what + (count == 1 ? ".one" : ".many");
    return Blank.of(texts.say(new Message(key, Map.of("n", Blank.of(count)))));
  }
}
