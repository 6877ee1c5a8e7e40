package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.stportfolj.portfolio.Place;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/** Where one rule reports what it finds in one portfolio. */
public final class Findings {
  private final RuleInfo rule;
  private final String portfolio;
  private final List<Finding> found = new ArrayList<>();

  Findings(RuleInfo rule, String portfolio) {
    this.rule = rule;
    this.portfolio = portfolio;
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
    String key = rule.id() + ".message" + (variant.isEmpty() ? "" : "." + variant);
    found.add(
        new Finding(
            rule.id(),
            severity.atMost(citation.confidence().strength()),
            portfolio,
            place,
            variant,
            new Message(key, blanks),
            citation));
  }

  List<Finding> found() {
    return found;
  }
}
