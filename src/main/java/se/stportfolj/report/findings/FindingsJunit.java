package se.stportfolj.report.findings;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * Findings as a JUnit report, which most build servers show: a suite per portfolio and a case per
 * finding. What nobody has accepted is a failure if it makes the call end with 1; anything milder
 * is output of a case that passes; what is accepted, and what was not run, is skipped. A portfolio
 * without a finding has one case that passes, since servers refuse a report without cases.
 *
 * <p>A server follows a case from build to build by its name, so that no line stands in it: the
 * findings of one rule in one file are numbered. Nothing is said of time but the day that counts as
 * today, so that the same files give the same bytes.
 */
public final class FindingsJunit implements FindingsReport {
  private final Writer out;
  private final LocalDate asOf;
  private final Severity failOn;
  private final Texts texts;

  /**
   * A report that is written to {@code out}.
   *
   * @param asOf the day that counts as today
   * @param failOn the mildest severity that is a failure
   */
  public FindingsJunit(Writer out, LocalDate asOf, Severity failOn, Texts texts) {
    this.out = out;
    this.asOf = asOf;
    this.failOn = failOn;
    this.texts = texts;
  }

  @Override
  public String told(Examined one) {
    StringBuilder suite = new StringBuilder();
    new Suite(suite, asOf, failOn, new HashMap<>(), texts).of(one.verdict());
    return suite.toString();
  }

  @Override
  public void begin() throws IOException {
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"st\">\n");
  }

  @Override
  public void say(String told) throws IOException {
    out.write(told);
    out.flush();
  }

  @Override
  public void end(Sums sums, List<Verdict> unfinished) throws IOException {
    out.write("</testsuites>\n");
  }

  /**
   * What is said about one portfolio.
   *
   * @param named how many cases have each name so far
   */
  private record Suite(
      StringBuilder out, LocalDate asOf, Severity failOn, Map<String, Integer> named, Texts texts) {
    void of(Verdict verdict) {
      long failures = verdict.findings().stream().filter(this::fails).count();
      boolean nothing = verdict.findings().isEmpty() && verdict.notRun().isEmpty();
      out.append("  <testsuite")
          .append(attribute("name", Shown.of(verdict.portfolio())))
          .append(
              attribute(
                  "tests",
                  nothing ? 1 : (long) verdict.findings().size() + verdict.notRun().size()))
          .append(attribute("failures", failures))
          .append(attribute("errors", 0))
          .append(attribute("skipped", verdict.excepted() + verdict.notRun().size()))
          .append(attribute("time", 0))
          .append(attribute("timestamp", asOf + "T00:00:00"))
          .append(attribute("hostname", "localhost"))
          .append(">\n");
      if (nothing) {
        open("st", texts.get("report.junit.sound")).append("/>\n");
      }
      verdict.findings().forEach(this::finding);
      verdict.notRun().forEach(this::notRun);
      out.append("  </testsuite>\n");
    }

    private void finding(Finding finding) {
      Told told = Told.of(finding, texts);
      String file = Shown.of(finding.place().file());
      int line = finding.place().range().line();
      String text =
          file + ":" + line + ":" + finding.place().range().column() + ": " + told.inOne();
      open(finding.rule(), file);
      out.append(attribute("file", file)).append(attribute("line", line)).append(">\n");
      if (told.exception().isPresent()) {
        out.append("      <skipped").append(attribute("message", told.exception().get()));
        out.append("/>\n      <system-out>").append(escape(text)).append("</system-out>\n");
      } else if (fails(finding)) {
        out.append("      <failure")
            .append(attribute("type", finding.severity().key()))
            .append(attribute("message", told.message()))
            .append('>')
            .append(escape(text))
            .append("</failure>\n");
      } else {
        out.append("      <system-out>").append(escape(text)).append("</system-out>\n");
      }
      out.append("    </testcase>\n");
    }

    private void notRun(Verdict.NotRun notRun) {
      open(notRun.rule(), texts.get("report.junit.not-run")).append(">\n      <skipped");
      out.append(attribute("message", texts.say(notRun.because()))).append("/>\n    </testcase>\n");
    }

    private StringBuilder open(String rule, String name) {
      int number = named.merge(rule + " " + name, 1, Integer::sum);
      return out.append("    <testcase")
          .append(attribute("classname", rule))
          .append(attribute("name", number == 1 ? name : name + " (" + number + ")"))
          .append(attribute("time", 0));
    }

    private boolean fails(Finding finding) {
      return !finding.isExcepted() && finding.severity().compareTo(failOn) >= 0;
    }

    private static String attribute(String name, long value) {
      return attribute(name, Long.toString(value));
    }

    private static String attribute(String name, String value) {
      return " " + name + "=\"" + escape(value) + "\"";
    }

    /** XML has no place for control characters, which {@link Shown} has replaced before this. */
    private static String escape(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;")
          .replace("\t", "&#9;")
          .replace("\n", "&#10;");
    }
  }
}
