package se.stportfolj.service.demand;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.service.Deadline;
import se.stportfolj.text.Blank;

/** Which rotations are side service (sidotjänstgöring): service elsewhere than at home. */
final class SideServices {
  private SideServices() {}

  /** Those of a portfolio; auskultation is no service. */
  static List<Rotation> of(Wanted wanted) {
    return wanted.portfolio().rotations().stream().filter(Rotation::isSideService).toList();
  }

  /** Where one of its formalities stands, or would stand. */
  static Place at(Rotation rotation, String key) {
    return rotation.sideService().isPresent()
        ? rotation.source().at("side-service", key)
        : rotation.source().at("id");
  }

  /** What a deadline about one is about. */
  static Optional<Deadline.About> about(Rotation rotation) {
    return Optional.of(new Deadline.About(rotation.id(), rotation.unit()));
  }

  /** What every message about one says. */
  static Map<String, Blank> blanks(Rotation rotation, Map<String, Blank> more) {
    Map<String, Blank> blanks = new HashMap<>(more);
    blanks.put("unit", Blank.of(rotation.unit()));
    blanks.put("from", Blank.of(rotation.dates().from()));
    blanks.put("to", Blank.of(rotation.dates().to()));
    return blanks;
  }
}
