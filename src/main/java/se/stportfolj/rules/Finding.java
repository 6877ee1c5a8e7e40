package se.stportfolj.rules;

import java.util.Comparator;
import se.stportfolj.portfolio.Place;
import se.stportfolj.text.Message;

/**
 * Something wrong, and where. Findings are ordered by place and rule; those of one rule at one
 * place stay in the order in which the rule reported them.
 *
 * @param portfolio the folder as shown
 * @param variant which of the rule's messages; empty for the only one
 */
public record Finding(
    String rule,
    Severity severity,
    String portfolio,
    Place place,
    String variant,
    Message message,
    Citation citation)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::portfolio)
          .thenComparing(f -> f.place().file())
          .thenComparing(f -> f.place().range())
          .thenComparing(Finding::rule);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
