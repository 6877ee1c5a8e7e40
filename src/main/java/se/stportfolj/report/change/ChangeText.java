package se.stportfolj.report.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.stportfolj.change.EntryChange;
import se.stportfolj.change.PortfolioChange;
import se.stportfolj.report.CodeRanges;
import se.stportfolj.report.Style;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Shown;
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
    change
        .months()
        .filter(months -> months.signum() != 0)
        .ifPresent(
            months ->
                line(
                    "  "
                        + words.say(
                            months.signum() > 0 ? "diff.months.more" : "diff.months.fewer",
                            Map.of("months", new Blank.Decimal(months.rounded(1))))));
    PortfolioChange.Findings findings = change.findings();
    list("diff.gained", findings.gained(), words::finding);
    list("diff.severity", findings.severities(), words::sterner);
    list("diff.open", findings.noLongerAccepted(), words::finding);
    list("diff.lost", findings.lost(), words::finding);
    list("diff.accepted", findings.accepted(), words::finding);
    codes("diff.objectives.gained", change.objectives().gained());
    codes("diff.objectives.lost", change.objectives().lost());
    ids("diff.issued", change.certificates().issued());
    ids("diff.signed", change.certificates().signed());
    if (change.status() == PortfolioChange.Status.CHANGED) {
      list("diff.entries", change.entries(), this::entry);
    }
    list("diff.not-compared", change.notCompared(), words::say);
  }

  private String entry(EntryChange entry) {
    String head = words.kind(entry) + " " + Shown.of(ChangeWords.entry(entry));
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

  private void codes(String key, List<String> codes) {
    said(key, codes.isEmpty() ? Optional.empty() : Optional.of(CodeRanges.of(codes)));
  }

  private void ids(String key, List<String> ids) {
    said(key, ids.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", ids)));
  }

  private void said(String key, Optional<String> what) {
    what.ifPresent(text -> line("  " + words.say(key, Map.of("what", Blank.of(text)))));
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
