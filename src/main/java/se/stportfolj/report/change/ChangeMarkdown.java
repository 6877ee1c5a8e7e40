package se.stportfolj.report.change;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import se.stportfolj.change.EntryChange;
import se.stportfolj.change.PortfolioChange;
import se.stportfolj.report.Markdown;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Texts;

/**
 * What a change did, as a comment on a pull request or the summary of a job shows it: the day and
 * the new findings open, the rest folded. Nothing out of the files can be more than text there.
 */
public final class ChangeMarkdown {
  /** A comment holds 65,536 characters; a list longer than this helps nobody. */
  private static final int LONGEST = 50;

  private final ChangeWords words;
  private final StringBuilder out = new StringBuilder();

  private ChangeMarkdown(Texts texts) {
    this.words = new ChangeWords(texts);
  }

  /** One portfolio. */
  public static String of(PortfolioChange change, Texts texts) {
    ChangeMarkdown page = new ChangeMarkdown(texts);
    page.page(change);
    return page.out.toString();
  }

  private void page(PortfolioChange change) {
    line("### " + Markdown.safe(words.heading(change)));
    line("");
    line("**" + Markdown.safe(words.day(change)) + "**");
    line("");
    change.movedBy().forEach(moved -> line("- " + Markdown.safe(words.moved(moved))));
    words.together(change).ifPresent(told -> line("- " + Markdown.safe(told)));
    words.facts(change).forEach(fact -> line("- " + Markdown.safe(fact)));
    PortfolioChange.Findings findings = change.findings();
    open("diff.gained", findings.gained(), words::finding);
    open("diff.severity", findings.severities(), words::sterner);
    open("diff.open", findings.noLongerAccepted(), words::finding);
    open("diff.not-compared", change.notCompared(), words::say);
    folded("diff.lost", findings.lost(), words::finding);
    folded("diff.accepted", findings.accepted(), words::finding);
    if (change.status() == PortfolioChange.Status.CHANGED) {
      folded("diff.entries", change.entries(), this::entry);
    }
    line("");
  }

  private String entry(EntryChange entry) {
    StringBuilder whole =
        new StringBuilder(words.kind(entry)).append(' ').append(ChangeWords.entry(entry));
    if (entry.kind() == EntryChange.Kind.CHANGED) {
      String sign = ": ";
      for (EntryChange.Key key : entry.keys()) {
        whole.append(sign).append(ChangeWords.key(key));
        sign = "; ";
      }
    }
    return whole.toString();
  }

  private <T> void open(String title, List<T> items, Function<T, String> told) {
    if (!items.isEmpty()) {
      line("");
      line("**" + words.get(title) + "**");
      line("");
      items(items, told);
    }
  }

  private <T> void folded(String title, List<T> items, Function<T, String> told) {
    if (!items.isEmpty()) {
      line("");
      line("<details><summary>" + words.get(title) + " (" + items.size() + ")</summary>");
      line("");
      items(items, told);
      line("");
      line("</details>");
    }
  }

  private <T> void items(List<T> items, Function<T, String> told) {
    items.stream()
        .limit(LONGEST)
        .forEach(item -> line("- " + Markdown.safe(told.apply(item).replace("\u2028", " "))));
    if (items.size() > LONGEST) {
      int more = items.size() - LONGEST;
      line("- " + words.say("diff.more", Map.of("count", Blank.of(more))));
    }
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
