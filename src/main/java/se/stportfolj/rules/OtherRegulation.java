package se.stportfolj.rules;

import java.util.Optional;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.RegulationId;

/** Codes that belong to the regulation that the contract does not name. */
public final class OtherRegulation {
  private OtherRegulation() {}

  /** The other of the two. */
  public static RegulationId than(RegulationId id) {
    return id == RegulationId.SOSFS_2015_8
        ? RegulationId.HSLF_FS_2021_8
        : RegulationId.SOSFS_2015_8;
  }

  /** The delmål that the code names for the same specialty under the other regulation. */
  public static Optional<Delmal> delmal(Subject subject, String code) {
    RegulationId other = than(subject.regulation().id());
    return subject.law().target(other, subject.contract().specialty()).find(code);
  }

  /** Whether the code is spelt as one of bastjänstgöring, which only the newer regulation has. */
  public static boolean isBt(String code) {
    return Group.of(RegulationId.HSLF_FS_2021_8, code).equals(Optional.of(Group.BT));
  }
}
