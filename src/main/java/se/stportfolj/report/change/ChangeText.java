package se.stportfolj.report.change;

import java.util.List;
import java.util.function.Function;
import se.stportfolj.change.EntryChange;
import se.stportfolj.change.PortfolioChange;
import se.stportfolj.report.Style;
import se.stportfolj.text.Texts;

/** What a change did, for somebody at a terminal. */
public final class ChangeText {
  private final ChangeWords words;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  private ChangeText(Texts texts, Style style) {
    this.words = new ChangeWords(texts);
    this.style = style;
  }

  /** One portfolio, with an empty line at its end. */
  public static String of(PortfolioChange change, Texts texts, Style style) {
    ChangeText text = new ChangeText(texts, style);
    text.page(change);
    return text.out.append('\n').toString();
  }

  private void page(PortfolioChange change) {
    line(style.strong(words.heading(change)));
    line("  " + words.day(change));
    change.movedBy().forEach(moved -> line("    " + words.moved(moved)));
    words.together(change).ifPresent(told -> line("    " + told));
    words.facts(change).forEach(fact -> line("  " + fact));
    PortfolioChange.Findings findings = change.findings();
    list("diff.gained", findings.gained(), words::finding);
    list("diff.severity", findings.severities(), words::sterner);
    list("diff.open", findings.noLongerAccepted(), words::finding);
    list("diff.lost", findings.lost(), words::finding);
    list("diff.accepted", findings.accepted(), words::finding);
    if (change.status() == PortfolioChange.Status.CHANGED) {
      list("diff.entries", change.entries(), this::entry);
    }
    list("diff.not-compared", change.notCompared(), words::say);
  }

  private String entry(EntryChange entry) {
    String head = words.kind(entry) + " " + ChangeWords.entry(entry);
    if (entry.kind() != EntryChange.Kind.CHANGED) {
      return head;
    }
    StringBuilder whole = new StringBuilder(head);
    entry.keys().forEach(key -> whole.append("\n      ").append(ChangeWords.key(key)));
    return whole.toString();
  }

  private <T> void list(String title, List<T> items, Function<T, String> told) {
    if (!items.isEmpty()) {
      line("  " + words.get(title));
      items.forEach(item -> line("    " + told.apply(item)));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
