package se.stportfolj.rules;

import java.util.Comparator;
import se.stportfolj.portfolio.Place;
import se.stportfolj.text.Message;

/**
 * Something wrong, and where.
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
          .thenComparing(Finding::rule)
          .thenComparing(Finding::variant)
          .thenComparing(f -> f.message().toString());

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }
}
