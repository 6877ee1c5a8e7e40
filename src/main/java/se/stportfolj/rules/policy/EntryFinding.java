package se.stportfolj.rules.policy;

import se.stportfolj.policy.Entry;
import se.stportfolj.policy.Obligation;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Severity;
import se.stportfolj.text.Blank;

/** What every finding about an entry of a guideline says alike. */
final class EntryFinding {
  private EntryFinding() {}

  /** The number with what it counts; alone where the message says what. */
  static Blank amount(Entry entry) {
    return entry
        .unit()
        .counted()
        .<Blank>map(key -> new Blank.Counted(entry.number(), key))
        .orElseGet(() -> new Blank.Decimal(entry.number()));
  }

  /** A duty is a warning, advice is information; a repository may raise both. */
  static Severity severity(Entry entry) {
    return entry.force() == Obligation.MUST ? Severity.WARNING : Severity.INFO;
  }

  /** The guideline itself was read. */
  static Citation citation(Entry entry) {
    return new Citation(entry.origin().told(), Citation.Force.GUIDELINE, Confidence.OFFICIAL);
  }
}
