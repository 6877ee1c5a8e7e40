package se.stportfolj.report.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.change.EntryChange;
import se.stportfolj.change.PortfolioChange;
import se.stportfolj.change.PortfolioChange.Moved;
import se.stportfolj.change.PortfolioChange.Sterner;
import se.stportfolj.report.CodeRanges;
import se.stportfolj.rules.Finding;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;
import se.stportfolj.text.Shown;
import se.stportfolj.text.Texts;

/** The words of a comparison, which text and Markdown share. */
final class ChangeWords {
  /** A description may fill a page. */
  private static final int LONGEST = 60;

  private final Texts texts;

  ChangeWords(Texts texts) {
    this.texts = texts;
  }

  /** The portfolio and what became of it. */
  String heading(PortfolioChange change) {
    String key = "diff." + change.status().name().toLowerCase(Locale.ROOT);
    Optional<String> from = change.renamedFrom();
    return say(
        from.isPresent() ? "diff.renamed" : key,
        Map.of("portfolio", Blank.of(change.portfolio()), "from", Blank.of(from.orElse(""))));
  }

  /** The day before and after, and how far it moved. */
  String day(PortfolioChange change) {
    Map<String, Blank> blanks = new HashMap<>();
    blanks.put("before", day(change.before()));
    blanks.put("after", day(change.after()));
    if (change.days().isEmpty()) {
      boolean none = change.before().isEmpty() && change.after().isEmpty();
      return say(none ? "diff.day.none" : "diff.day.one", blanks);
    }
    if (change.days().get() == 0) {
      return say("diff.day.same", blanks);
    }
    blanks.put("days", Blank.of(signed(change.days().get())));
    return say("diff.day.moved", blanks);
  }

  private static Blank day(Optional<LocalDate> day) {
    return Blank.of(day.map(LocalDate::toString).orElse("–"));
  }

  /** With its sign: a minus is one, and no hyphen. */
  static String signed(long days) {
    return (days > 0 ? "+" : "−") + Math.abs(days);
  }

  /** An entry that moves the day. */
  String moved(Moved moved) {
    return say(
        "diff.moved",
        Map.of("days", Blank.of(signed(moved.days())), "entry", Blank.of(entry(moved.entry()))));
  }

  /** What the entries move only together. */
  Optional<String> together(PortfolioChange change) {
    return change.movedBy().isEmpty() || change.together() == 0
        ? Optional.empty()
        : Optional.of(say("diff.together", Map.of("days", Blank.of(signed(change.together())))));
  }

  /** What else became of the training: months, delmål, certificates, each where it changed. */
  List<String> facts(PortfolioChange change) {
    List<String> facts = new ArrayList<>();
    change
        .months()
        .filter(months -> months.signum() != 0)
        .ifPresent(
            months ->
                facts.add(
                    say(
                        months.signum() > 0 ? "diff.months.more" : "diff.months.fewer",
                        Map.of("months", new Blank.Decimal(months.rounded(1))))));
    fact("diff.objectives.gained", CodeRanges.of(change.objectives().gained()), facts);
    fact("diff.objectives.lost", CodeRanges.of(change.objectives().lost()), facts);
    fact("diff.issued", String.join(", ", change.certificates().issued()), facts);
    fact("diff.signed", String.join(", ", change.certificates().signed()), facts);
    return facts;
  }

  private void fact(String key, String what, List<String> facts) {
    if (!what.isEmpty()) {
      facts.add(say(key, Map.of("what", Blank.of(what))));
    }
  }

  /** The name of an entry, and its file. */
  static String entry(EntryChange entry) {
    return entry.id().isEmpty()
        ? entry.file().fileName()
        : Shown.of(entry.id()) + " (" + entry.file().fileName() + ")";
  }

  /** Added, removed or changed. */
  String kind(EntryChange entry) {
    return texts.get("diff.entry." + entry.kind().name().toLowerCase(Locale.ROOT));
  }

  /** A key with what it said and says. */
  static String key(EntryChange.Key key) {
    String name = key.name().isEmpty() ? "" : shortened(key.name()) + " ";
    String was = key.before().map(ChangeWords::shortened).orElse("–");
    String is = key.after().map(ChangeWords::shortened).orElse("–");
    return name + was + " → " + is;
  }

  private static String shortened(String value) {
    String shown = Shown.of(value);
    return shown.codePointCount(0, shown.length()) <= LONGEST
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /** A finding in a line. */
  String finding(Finding finding) {
    return texts.get("severity." + finding.severity().key())
        + ": "
        + texts.say(finding.message())
        + " ["
        + finding.rule()
        + "]";
  }

  /** A finding of another severity than before. */
  String sterner(Sterner one) {
    Blank before = new Blank.Term("severity." + one.before().key());
    return finding(one.finding()) + " (" + say("diff.severity.was", Map.of("before", before)) + ")";
  }

  String say(String key, Map<String, Blank> blanks) {
    return texts.say(new Message(key, blanks));
  }

  String get(String key) {
    return texts.get(key);
  }

  String say(Message message) {
    return texts.say(message);
  }
}
