package se.stportfolj.rules;

import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.AcceptedException;
import se.stportfolj.text.Message;

/**
 * Something wrong, and where. Findings are ordered by place and rule; those of one rule at one
 * place stay in the order in which the rule reported them.
 *
 * @param portfolio the folder as shown
 * @param variant which of the rule's messages; empty for the only one
 * @param entry what it is about, as an exception names it: the id of the entry that it stands in,
 *     or what the rule says (a year); empty for what stands in no entry with an id
 * @param exception by which somebody has accepted it
 */
public record Finding(
    String rule,
    Severity severity,
    String portfolio,
    Place place,
    String variant,
    Message message,
    Citation citation,
    Optional<String> entry,
    Optional<AcceptedException> exception)
    implements Comparable<Finding> {
  @Override
  public int compareTo(Finding other) {
    int order = portfolio.compareTo(other.portfolio);
    order = order != 0 ? order : place.file().compareTo(other.place.file());
    order = order != 0 ? order : place.range().compareTo(other.place.range());
    return order != 0 ? order : rule.compareTo(other.rule);
  }

  /** Whether somebody has accepted it: it is told, but nothing fails for it. */
  public boolean isExcepted() {
    return exception.isPresent();
  }

  /** Whether nobody may accept it: an error that a författning makes, or one about exceptions. */
  public boolean isBinding() {
    boolean law = citation.force() == Citation.Force.FORESKRIFT && severity == Severity.ERROR;
    return law || rule.startsWith(Exceptions.FAMILY);
  }

  /** The same, accepted. */
  Finding except(AcceptedException by) {
    return new Finding(
        rule, severity, portfolio, place, variant, message, citation, entry, Optional.of(by));
  }

  /** The same, as bad as the region has it. */
  Finding as(Severity other) {
    return new Finding(rule, other, portfolio, place, variant, message, citation, entry, exception);
  }
}
