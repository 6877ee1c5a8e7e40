package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.EntryPlaces;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Where one rule reports what it finds in one portfolio, or in a region's own file. */
public final class Findings {
  /**
   * So many of one rule are told of a portfolio: a megabyte can hold three hundred thousand, for
   * which there is no memory.
   */
  static final int MOST = 5_000;

  private final RuleInfo rule;
  private final String folder;
  private final EntryPlaces entries;
  private final Optional<String> about;
  private final List<Finding> found;

  /**
   * Nothing found yet.
   *
   * @param folder of the portfolio or the region, as shown
   */
  Findings(RuleInfo rule, String folder, EntryPlaces entries) {
    this(rule, folder, entries, Optional.empty(), new ArrayList<>());
  }

  private Findings(
      RuleInfo rule,
      String folder,
      EntryPlaces entries,
      Optional<String> about,
      List<Finding> found) {
    this.rule = rule;
    this.folder = folder;
    this.entries = entries;
    this.about = about;
    this.found = found;
  }

  /**
   * The same, for what is about something without an id of its own, such as a year. Exceptions then
   * name it like this. Where nothing is said, they name the entry that the finding stands in.
   */
  public Findings about(String entry) {
    return new Findings(rule, folder, entries, Optional.of(entry), found);
  }

  /** Reports with the rule's only message. */
  public void add(Place place, Map<String, Blank> blanks) {
    add(place, "", blanks);
  }

  /** Reports with one of the rule's messages. */
  public void add(Place place, String variant, Map<String, Blank> blanks) {
    add(rule.severity(), rule.citation(), place, variant, blanks);
  }

  /** Reports something that rests on a source of its own. */
  public void add(
      Severity severity,
      Citation citation,
      Place place,
      String variant,
      Map<String, Blank> blanks) {
    if (found.size() > MOST) {
      return;
    }
    String key = rule.id() + ".message" + (variant.isEmpty() ? "" : "." + variant);
    found.add(
        new Finding(
            rule.id(),
            severity.atMost(citation.confidence().strength()),
            folder,
            place,
            variant,
            new Message(key, blanks),
            citation,
            about.or(() -> entries.at(place)),
            Optional.empty()));
  }

  List<Finding> found() {
    return found.subList(0, Math.min(found.size(), MOST));
  }

  /** Whether there was more to be found than is told. */
  boolean isMore() {
    return found.size() > MOST;
  }
}
