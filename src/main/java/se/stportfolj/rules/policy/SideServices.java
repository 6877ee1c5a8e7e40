package se.stportfolj.rules.policy;

import java.util.List;
import java.util.Map;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.text.Blank;

/** Which rotations are side service (sidotjänstgöring): service elsewhere than at home. */
final class SideServices {
  private SideServices() {}

  /** Those of a portfolio; auskultation is no service. */
  static List<Rotation> of(Asked asked) {
    return asked.portfolio().rotations().stream()
        .filter(r -> r.kind() != RotationKind.OBSERVERSHIP)
        .filter(r -> r.location().filter(l -> l != Location.HOME).isPresent())
        .toList();
  }

  /** Where one of its formalities stands, or would stand. */
  static Place at(Rotation rotation, String key) {
    return rotation.sideService().isPresent()
        ? rotation.source().at("side-service", key)
        : rotation.source().at("id");
  }

  /** What every message about one says. */
  static Map<String, Blank> blanks(Rotation rotation, Map<String, Blank> more) {
    Map<String, Blank> blanks = new java.util.HashMap<>(more);
    blanks.put("unit", Blank.of(rotation.unit()));
    blanks.put("from", Blank.of(rotation.dates().from()));
    blanks.put("to", Blank.of(rotation.dates().to()));
    return blanks;
  }
}
