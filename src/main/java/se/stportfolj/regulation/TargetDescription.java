package se.stportfolj.regulation;

import java.util.List;
import java.util.Optional;

/**
 * A målbeskrivning: the delmål of one specialty under one regulation.
 *
 * @param lists per group, which delmål apply and how sure that is
 * @param delmal those that apply, in the order BT, a, b, c
 * @param possible those of groups whose list is unknown: neither required nor refused
 * @param part the rest of the official document; empty unless that was imported
 */
public record TargetDescription(
    Regulation regulation,
    Specialty specialty,
    List<DelmalList> lists,
    List<Delmal> delmal,
    List<Delmal> possible,
    Optional<OfficialPart> part) {
  public TargetDescription {
    lists = List.copyOf(lists);
    delmal = List.copyOf(delmal);
    possible = List.copyOf(possible);
  }

  /** Whether a delmål applies to the specialty. */
  public enum Applicability {
    APPLIES,
    /** The list of its group is unknown. */
    UNKNOWN,
    /** No such delmål, or not for this specialty; {@link #list} says how sure that is. */
    NO
  }

  /** The delmål of a code, if it applies or may apply. */
  public Optional<Delmal> find(String code) {
    return in(delmal, code).or(() -> in(possible, code));
  }

  public Applicability applicability(String code) {
    if (in(delmal, code).isPresent()) {
      return Applicability.APPLIES;
    }
    return in(possible, code).isPresent() ? Applicability.UNKNOWN : Applicability.NO;
  }

  /** The list of a group; empty for BT where the regulation has none. */
  public Optional<DelmalList> list(Group group) {
    for (DelmalList list : lists) {
      if (list.group() == group) {
        return Optional.of(list);
      }
    }
    return Optional.empty();
  }

  /** How sure it is that the delmål applies and requires what it says: the weaker of the two. */
  public Confidence confidence(Delmal delmal) {
    Confidence applies =
        list(delmal.group()).map(DelmalList::confidence).orElse(Confidence.UNKNOWN);
    return applies.and(delmal.confidence());
  }

  /** Whether every group's list is known, so that the delmål can be counted. */
  public boolean complete() {
    for (DelmalList list : lists) {
      if (list.codes().isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static Optional<Delmal> in(List<Delmal> some, String code) {
    for (Delmal one : some) {
      if (one.code().equals(code)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
