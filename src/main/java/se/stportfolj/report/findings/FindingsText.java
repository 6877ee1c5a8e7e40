package se.stportfolj.report.findings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stportfolj.report.Style;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Finding;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Verdict;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.SourceText;

/**
 * Findings for people: each with its line and carets, then what was not checked, then a sum. Of
 * those that one rule has at one place, such as what a new trainee has not planned yet, the line is
 * quoted once.
 */
public final class FindingsText {
  private final Texts texts;
  private final Style style;
  private final StringBuilder out = new StringBuilder();
  private Optional<Finding> before = Optional.empty();

  private FindingsText(Texts texts, Style style) {
    this.texts = texts;
    this.style = style;
  }

  /** How much of the report is wanted. */
  public enum Extent {
    /** What stands. */
    USUAL,
    /** Also what somebody has accepted. */
    WITH_EXCEPTED,
    /** Nothing where nothing stands, and no sum. */
    QUIET
  }

  /** The report on these portfolios. */
  public static String of(
      List<Examined> examined, LocalDate asOf, Texts texts, Style style, Extent extent) {
    FindingsText text = new FindingsText(texts, style);
    for (Examined one : examined) {
      for (Finding finding : one.verdict().findings()) {
        if (!finding.isExcepted() || extent == Extent.WITH_EXCEPTED) {
          text.finding(finding, one.sources());
        }
      }
      text.end();
    }
    if (extent == Extent.QUIET) {
      return text.out.toString();
    }
    examined.forEach(one -> text.notRun(one.verdict()));
    text.summary(examined, asOf);
    return text.out.toString();
  }

  private void finding(Finding finding, Map<String, SourceText> sources) {
    if (before.filter(f -> goTogether(f, finding)).isEmpty()) {
      end();
    }
    Told told = Told.of(finding, texts);
    int line = finding.place().range().line();
    String place =
        Shown.of(finding.place().file()) + ":" + line + ":" + finding.place().range().column();
    out.append(style.strong(place + ":"))
        .append(' ')
        .append(
            style.severity(
                finding.severity(), texts.get("severity." + finding.severity().key()) + ":"))
        .append(' ')
        .append(told.message())
        .append(' ')
        .append(style.faint("[" + finding.rule() + "]"))
        .append('\n');
    boolean sameHint = before.filter(f -> f.variant().equals(finding.variant())).isPresent();
    boolean sameSource = before.filter(f -> f.citation().equals(finding.citation())).isPresent();
    String margin = " ".repeat(Math.max(4, Integer.toString(line).length() + 1));
    SourceText source = sources.get(finding.place().file());
    if (source != null && before.isEmpty()) {
      Excerpt excerpt = Excerpt.of(source, finding.place().range());
      String number = margin.substring(Integer.toString(line).length()) + line;
      out.append(style.faint(number + " | ")).append(excerpt.line()).append('\n');
      out.append(style.faint(margin + " | "))
          .append(style.severity(finding.severity(), excerpt.carets()))
          .append('\n');
    }
    if (told.hint().isPresent() && !sameHint) {
      out.append(margin).append(" = ").append(told.hint().get()).append('\n');
    }
    if (finding.citation().force() != Citation.Force.FORMAT && !sameSource) {
      out.append(margin).append(" = ").append(style.faint(told.citation())).append('\n');
    }
    told.exception().ifPresent(by -> out.append(margin).append(" = ").append(by).append('\n'));
    before = Optional.of(finding);
  }

  private static boolean goTogether(Finding one, Finding other) {
    return one.rule().equals(other.rule())
        && one.severity() == other.severity()
        && one.place().equals(other.place());
  }

  private void end() {
    if (before.isPresent()) {
      out.append('\n');
    }
    before = Optional.empty();
  }

  /** One line per reason, since one broken file keeps many rules from being asked. */
  private void notRun(Verdict verdict) {
    Map<String, List<String>> byReason =
        verdict.notRun().stream()
            .collect(
                Collectors.groupingBy(
                    n -> texts.say(n.because()),
                    TreeMap::new,
                    Collectors.mapping(Verdict.NotRun::rule, Collectors.toList())));
    byReason.forEach(
        (reason, rules) ->
            out.append(
                    texts.say(
                        new Message(
                            "report.not-run",
                            Map.of(
                                "portfolio", Blank.of(verdict.portfolio()),
                                "reason", Blank.of(reason),
                                "rules", rules(rules)))))
                .append("\n\n"));
  }

  /** A few by name; of many only how many, since JSON has the list. */
  private Blank rules(List<String> rules) {
    return rules.size() <= 3
        ? Blank.of(String.join(", ", rules))
        : Blank.of(
            texts.say(new Message("report.rules.many", Map.of("n", Blank.of(rules.size())))));
  }

  private void summary(List<Examined> examined, LocalDate asOf) {
    long excepted = examined.stream().mapToLong(e -> e.verdict().excepted()).sum();
    out.append(
            texts.say(
                new Message(
                    excepted == 0 ? "report.summary" : "report.summary-excepted",
                    Map.of(
                        "portfolios", counted("portfolio", Examined.portfolios(examined)),
                        "excepted", Blank.of(excepted),
                        "errors", counted("error", count(examined, Severity.ERROR)),
                        "warnings", counted("warning", count(examined, Severity.WARNING)),
                        "infos", counted("info", count(examined, Severity.INFO)),
                        "date", Blank.of(asOf)))))
        .append('\n');
  }

  private Blank counted(String what, long count) {
    String key = "report.count." + what + (count == 1 ? ".one" : ".many");
    return Blank.of(texts.say(new Message(key, Map.of("n", Blank.of(count)))));
  }

  private static long count(List<Examined> examined, Severity severity) {
    return examined.stream().mapToLong(e -> e.verdict().count(severity)).sum();
  }
}
