package se.stportfolj.report.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.stportfolj.rules.RuleInfo;
import se.stportfolj.statute.RegulationId;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Language;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/**
 * What there is to know of one rule: what it finds, why, on what it rests, an example of wrong and
 * right, and what to do. Markdown that reads as well on a terminal.
 */
public final class RulePage {
  private RulePage() {}

  /** The page, with a line break at its end. */
  public static String of(RuleInfo rule, Optional<RuleExample> example, Texts texts) {
    StringBuilder out = new StringBuilder();
    out.append("## ").append(rule.id()).append("\n\n");
    out.append(texts.get(rule.id() + ".summary")).append(".\n\n");
    out.append(texts.get(rule.id() + ".explanation")).append("\n\n");
    line(out, texts, "severity", texts.get("severity." + rule.severity().key()));
    line(out, texts, "source", texts.source(rule.citation().text()));
    line(out, texts, "force", texts.get("force." + rule.citation().force().key()));
    line(
        out,
        texts,
        "confidence",
        texts.get("confidence." + rule.citation().confidence().name().toLowerCase(Locale.ROOT)));
    List<RegulationId> under = rule.under().regulations();
    if (under.size() < RegulationId.all().size()) {
      String titles = under.stream().map(RegulationId::title).collect(Collectors.joining(", "));
      line(out, texts, "regulation", titles);
    }
    out.append('\n');
    example.ifPresent(e -> example(out, e, texts));
    String fix = hints(rule, texts);
    if (!fix.isEmpty()) {
      out.append(texts.get("rule-page.fix")).append("\n\n").append(fix);
    }
    return out.toString();
  }

  private static void line(StringBuilder out, Texts texts, String what, String value) {
    out.append("- ").append(texts.get("rule-page." + what)).append(": ").append(value);
    out.append('\n');
  }

  private static void example(StringBuilder out, RuleExample example, Texts texts) {
    Map<String, Blank> file = Map.of("file", Blank.of(example.file()));
    if (!example.wrong().isEmpty()) {
      out.append(texts.say(new Message("rule-page.wrong", file))).append("\n\n");
      block(out, example.wrong());
    }
    String said = texts.language() == Language.SV ? example.messageSv() : example.messageEn();
    out.append(texts.say(new Message("rule-page.says", Map.of("message", Blank.of(said)))));
    out.append("\n\n");
    if (!example.right().isEmpty()) {
      out.append(texts.say(new Message("rule-page.right", file))).append("\n\n");
      block(out, example.right());
    }
  }

  private static void block(StringBuilder out, String yaml) {
    out.append("```yaml\n");
    yaml.lines().forEach(l -> out.append(Shown.of(l)).append('\n'));
    out.append("```\n\n");
  }

  /** Each hint once, with … for what depends on the finding. */
  private static String hints(RuleInfo rule, Texts texts) {
    Map<String, String> hints = new TreeMap<>();
    for (String key : texts.keys()) {
      if (key.equals(rule.id() + ".hint") || key.startsWith(rule.id() + ".hint.")) {
        hints.put(key, texts.get(key).replaceAll("\\{[^}]*}", "…"));
      }
    }
    return hints.values().stream()
        .distinct()
        .map(hint -> "- " + hint + "\n")
        .collect(Collectors.joining());
  }
}
