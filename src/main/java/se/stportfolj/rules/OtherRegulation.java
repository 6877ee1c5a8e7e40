package se.stportfolj.rules;

import java.util.Optional;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.TargetDescription;
import se.stportfolj.statute.RegulationId;

/** Codes that belong to a regulation that the contract does not name. */
public final class OtherRegulation {
  private OtherRegulation() {}

  /**
   * The other regulation under which the code names a delmål of the same specialty, if one does.
   */
  public static Optional<RegulationId> with(String code, Subject subject) {
    for (RegulationId other : subject.regulation().id().others()) {
      Optional<TargetDescription> target =
          subject.law().find(other, subject.contract().specialty());
      if (target.isPresent() && target.get().find(code).isPresent()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  /** Whether the code is spelt as one of bastjänstgöring, which not every regulation has. */
  public static boolean isBt(String code) {
    for (RegulationId id : RegulationId.all()) {
      if (Group.of(id, code).equals(Optional.of(Group.BT))) {
        return true;
      }
    }
    return false;
  }
}
