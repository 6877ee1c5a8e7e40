package se.stportfolj.rules.policy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import se.stportfolj.format.Place;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.Force;
import se.stportfolj.policy.Pack;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.regulation.Confidence;
import se.stportfolj.rules.Citation;
import se.stportfolj.rules.Findings;
import se.stportfolj.rules.Severity;
import se.stportfolj.rules.Subject;
import se.stportfolj.text.Blank;

/**
 * One entry of one pack, put to one portfolio.
 *
 * @param named where the contract names the pack
 */
record Asked(Entry entry, Pack pack, Place named, Subject subject, Findings findings) {
  Contract contract() {
    return subject.contract();
  }

  Portfolio portfolio() {
    return subject.portfolio();
  }

  LocalDate asOf() {
    return subject.asOf();
  }

  /** Reports by the guideline's force, under the pack's name. */
  void report(Place place, String variant, Map<String, Blank> blanks) {
    report(severity(entry), place, variant, blanks);
  }

  /** Reports as information, however strong the guideline. */
  void inform(Place place, String variant, Map<String, Blank> blanks) {
    report(Severity.INFO, place, variant, blanks);
  }

  /** The same entry where what is reported is about something of this name, such as a year. */
  Asked about(String name) {
    return new Asked(entry, pack, named, subject, findings.about(name));
  }

  private void report(Severity severity, Place place, String variant, Map<String, Blank> blanks) {
    Map<String, Blank> all = new HashMap<>(blanks);
    all.put("policy", Blank.of(pack.name()));
    all.put("value", amount(entry));
    findings.add(severity, citation(entry), place, variant, all);
  }

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
    return entry.force() == Force.MUST ? Severity.WARNING : Severity.INFO;
  }

  /** The guideline itself was read. */
  static Citation citation(Entry entry) {
    return new Citation(entry.origin().told(), Citation.Force.GUIDELINE, Confidence.OFFICIAL);
  }
}
