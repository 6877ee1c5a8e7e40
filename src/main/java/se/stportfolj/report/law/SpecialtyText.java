package se.stportfolj.report.law;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.DelmalList;
import se.stportfolj.regulation.Fact;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Overriding;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Texts;

/** One specialty in full: each fact with how sure it is and where it comes from. */
public final class SpecialtyText {
  private final Texts texts;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private SpecialtyText(Texts texts, Style style) {
    this.texts = texts;
    this.style = style;
  }

  /** The page on a specialty. */
  public static String of(
      Specialty specialty, List<SpecialtyView> views, Texts texts, Style style) {
    SpecialtyText text = new SpecialtyText(texts, style);
    text.specialty(specialty);
    views.forEach(text::view);
    return text.out.toString();
  }

  private void specialty(Specialty specialty) {
    out.append(style.strong(specialty.name())).append(" (").append(specialty.slug()).append(")\n");
    fact("kind", texts.get("specialty.kind." + specialty.kind().key()), specialty.nameFact());
    fact("group", specialty.group(), specialty.groupFact());
    Fact<List<String>> parents = specialty.parents();
    Message rule =
        new Message(
            "specialty.parents."
                + specialty.parentRule().name().toLowerCase(Locale.ROOT).replace('_', '-'),
            Map.of("parents", Blank.of(String.join(", ", parents.value()))));
    fact("parents", texts.say(rule), parents);
  }

  private void fact(String label, String value, Fact<?> fact) {
    row(label, value, fact.confidence(), fact.source(), fact.note());
  }

  private void row(
      String label, String value, Confidence confidence, String source, Optional<String> note) {
    out.append("  ").append(texts.get("specialty.label." + label)).append(": ").append(value);
    rests(confidence, source, note);
  }

  private void rests(Confidence confidence, String source, Optional<String> note) {
    String sure = texts.get("confidence." + confidence.key());
    out.append(' ')
        .append(style.faint("[" + sure + ": " + texts.source(source) + "]"))
        .append('\n');
    note.ifPresent(n -> out.append("    ").append(style.faint(texts.note(n))).append('\n'));
  }

  private void view(SpecialtyView view) {
    TargetDescription target = view.target();
    out.append('\n').append(style.strong(target.regulation().id().title())).append('\n');
    view.overriding()
        .ifPresent(o -> out.append("  ").append(texts.say(OverridingText.of(o))).append('\n'));
    for (DelmalList list : target.lists()) {
      String codes =
          list.codes()
              .map(all -> all.isEmpty() ? texts.get("specialty.none") : range(all))
              .orElseGet(() -> texts.get("specialty.unknown"));
      row(list.group().key(), codes, list.confidence(), list.source(), list.note());
    }
    for (Delmal delmal : target.delmal()) {
      if (delmal.group() != Group.BT) {
        delmal(delmal, target);
      }
    }
    if (view.overriding().isPresent() && view.overriding().get() instanceof Overriding.Used) {
      out.append('\n').append(style.strong(texts.get("specialty.disagreements"))).append('\n');
      out.append(DisagreementText.of(view.disagreements(), texts));
    }
  }

  private void delmal(Delmal delmal, TargetDescription target) {
    out.append("  ").append(style.strong(delmal.code()));
    delmal.title().ifPresent(title -> out.append(' ').append(title));
    out.append(": ").append(RequirementText.of(delmal.required(), texts));
    rests(target.confidence(delmal), delmal.source(), delmal.note());
    if (!delmal.disputed().isEmpty()) {
      String kinds = RequirementText.anyOf(delmal.disputed(), texts);
      Message told = new Message("specialty.disputed", Map.of("kinds", Blank.of(kinds)));
      out.append("    ").append(texts.say(told)).append('\n');
    }
  }

  /** The list, or its ends where it has no gap. */
  static String range(List<String> codes) {
    String first = codes.get(0);
    String last = codes.get(codes.size() - 1);
    boolean gapless = number(last) - number(first) == codes.size() - 1 && codes.size() > 2;
    return gapless ? first + "–" + last : String.join(", ", codes);
  }

  private static int number(String code) {
    return Integer.parseInt(code.replaceAll("[^0-9]", ""));
  }
}
