package se.stportfolj.report.findings;

import java.util.Map;
import java.util.Optional;
import se.stportfolj.report.Style;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Finding;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;
import se.stportfolj.yaml.SourceText;

/**
 * The findings of one portfolio for people. Of those that one rule has at one place, such as what a
 * new trainee has not planned yet, the line is quoted once.
 */
final class FindingText {
  private final Texts texts;
  private final Style style;
  private final Excerpts excerpts = new Excerpts();
  private final StringBuilder out = new StringBuilder();
  private Optional<Finding> before = Optional.empty();

  FindingText(Texts texts, Style style) {
    this.texts = texts;
    this.style = style;
  }

  /** All that were added, with an empty line after each group. */
  String told() {
    end();
    return out.toString();
  }

  /** Another finding and what is said of it, in the order of the verdict. */
  void add(Finding finding, Told told, Map<String, SourceText> sources) {
    if (before.filter(f -> goTogether(f, finding)).isEmpty()) {
      end();
    }
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
      Excerpt excerpt = excerpts.of(source, finding.place().range());
      String number = margin.substring(Integer.toString(line).length()) + line;
      out.append(style.faint(number + " | ")).append(excerpt.line()).append('\n');
      out.append(style.faint(margin + " | "))
          .append(style.severity(finding.severity(), excerpt.carets()))
          .append('\n');
    }
    if (told.hint().isPresent() && !sameHint) {
      out.append(margin).append(" = ").append(told.hint().get()).append('\n');
    }
    boolean cited =
        finding.citation().force() != Citation.Force.FORMAT && !told.citation().isEmpty();
    if (cited && !sameSource) {
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
}
