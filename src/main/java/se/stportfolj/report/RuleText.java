package se.stportfolj.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import se.stportfolj.regulation.RegulationId;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** A rule for people. */
public final class RuleText {
  private RuleText() {}

  /** The page on a rule. */
  public static String of(RuleInfo rule, Texts texts, Style style) {
    StringBuilder out = new StringBuilder();
    out.append(style.strong(rule.id())).append('\n');
    out.append(texts.get(rule.id() + ".summary")).append("\n\n");
    out.append(texts.get(rule.id() + ".explanation")).append("\n\n");
    String regulations =
        rule.regulations().stream()
            .sorted()
            .map(RegulationId::title)
            .collect(Collectors.joining(", "));
    String force = rule.citation().force().name().toLowerCase(Locale.ROOT).replace('_', '-');
    line(out, texts, "severity", new Blank.Term("severity." + rule.severity().key()));
    line(out, texts, "citation", Blank.of(rule.citation().text()));
    line(out, texts, "force", new Blank.Term("force." + force));
    String sure = rule.citation().confidence().key();
    line(out, texts, "confidence", new Blank.Term("confidence." + sure));
    line(out, texts, "validity", Blank.of(regulations));
    return out.toString();
  }

  private static void line(StringBuilder out, Texts texts, String label, Blank value) {
    Message message = new Message("explain.rule." + label, Map.of("value", value));
    out.append(texts.say(message)).append('\n');
  }
}
