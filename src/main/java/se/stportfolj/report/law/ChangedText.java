package se.stportfolj.report.law;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
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
public final class ChangedText implements ChangedReport {
  private final Writer out;
  private final LocalDate asOf;
  private final Texts texts;
  private final Style style;

  /** A report that is written to {@code out}. */
  public ChangedText(Writer out, LocalDate asOf, Texts texts, Style style) {
    this.out = out;
    this.asOf = asOf;
    this.texts = texts;
    this.style = style;
  }

  @Override
  public String told(Changed one) {
    Page page = new Page(new StringBuilder(), texts, style);
    page.head(one);
    one.change().ifPresent(page::change);
    return page.out.append('\n').toString();
  }

  @Override
  public void begin() {
    // The first portfolio.
  }

  @Override
  public void say(Changed one, String told) throws IOException {
    out.write(told);
  }

  @Override
  public void end() throws IOException {
    Map<String, Blank> date = Map.of("date", Blank.of(asOf));
    out.write("  " + texts.say(new Message("change.as-of", date)) + "\n");
  }

  /** What is said of one portfolio. */
  private record Page(StringBuilder out, Texts texts, Style style) {
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
}
