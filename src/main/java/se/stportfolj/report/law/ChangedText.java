package se.stportfolj.report.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.regulation.Numbers;
import se.stportfolj.report.Style;
import se.stportfolj.service.RegulationChange;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** What portfolios would need under another regulation, for people. */
public final class ChangedText {
  private final Texts texts;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private ChangedText(Texts texts, Style style) {
    this.texts = texts;
    this.style = style;
  }

  /** The report. */
  public static String of(List<Changed> changed, LocalDate asOf, Texts texts, Style style) {
    ChangedText text = new ChangedText(texts, style);
    for (Changed one : changed) {
      text.head(one);
      one.change().ifPresent(text::change);
      text.out.append('\n');
    }
    text.say("change.as-of", Map.of("date", Blank.of(asOf)));
    return text.out.toString();
  }

  private void head(Changed one) {
    out.append(style.strong(Shown.of(one.portfolio()))).append('\n');
    one.obstacle().ifPresent(because -> out.append("  ").append(texts.say(because)).append('\n'));
  }

  private void change(RegulationChange change) {
    Numbers numbers = change.target().regulation().numbers();
    say(
        "change.service",
        Map.of(
            "regulation", Blank.of(change.target().regulation().id().title()),
            "specialty", Blank.of(change.target().specialty().name()),
            "months", Blank.of(numbers.requiredMonths().value())));
    numbers.btMonths().ifPresent(bt -> say("change.bt", Map.of("months", Blank.of(bt.value()))));
    out.append('\n').append(style.strong(texts.get("change.needs"))).append('\n');
    change.needs().forEach(this::need);
    change
        .unlisted()
        .forEach(group -> say("change.unlisted", Map.of("group", Blank.of(group.key()))));
    out.append('\n').append(style.strong(texts.get("change.evidence"))).append('\n');
    if (change.evidence().isEmpty()) {
      say("change.no-evidence", Map.of());
    }
    change.evidence().forEach(this::evidence);
    say("change.no-mapping", Map.of());
  }

  private void need(RegulationChange.Need need) {
    String lacking =
        need.lacking().isEmpty()
            ? texts.get("activity.unknown")
            : need.lacking().stream()
                .map(kinds -> RequirementText.anyOf(kinds, texts))
                .collect(Collectors.joining("; "));
    out.append("  ").append(need.code());
    need.title().ifPresent(title -> out.append(' ').append(title));
    out.append(": ").append(lacking).append(' ');
    String sure = texts.get("confidence." + need.confidence().key());
    out.append(style.faint("[" + sure + "]")).append('\n');
  }

  private void evidence(RegulationChange.Recertifiable one) {
    Optional<Message> form =
        one.form().map(f -> new Message("change.form", Map.of("bilaga", Blank.of(f.bilaga()))));
    say(
        "change.item",
        Map.of(
            "id", Blank.of(one.id()),
            "title", Blank.of(one.title()),
            "kind", new Blank.Term("activity." + one.kind().key()),
            "objectives", Blank.of(String.join(", ", one.objectives())),
            "form", Blank.of(form.map(texts::say).orElse(texts.get("change.no-form")))));
  }

  private void say(String key, Map<String, Blank> blanks) {
    out.append("  ").append(texts.say(new Message(key, blanks))).append('\n');
  }
}
