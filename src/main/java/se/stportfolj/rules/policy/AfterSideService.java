package se.stportfolj.rules.policy;

import java.time.LocalDate;
import java.util.Map;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.SideService;
import se.stportfolj.text.Blank;

/** What is to be done when a side service is over, and how long one elsewhere may be. */
final class AfterSideService {
  /** The guidelines say "after" and "promptly" and no day: our own measure. */
  private static final int DAYS = 30;

  private AfterSideService() {}

  static void evaluated(Asked asked) {
    for (Rotation rotation : SideServices.of(asked)) {
      if (rotation.sideService().flatMap(SideService::evaluated).isEmpty()
          && isLongOver(asked, rotation)) {
        asked.report(
            SideServices.at(rotation, "evaluated"), "", SideServices.blanks(rotation, Map.of()));
      }
    }
  }

  static void certified(Asked asked) {
    for (Rotation rotation : SideServices.of(asked)) {
      if (rotation.certificate().flatMap(Certificate::issued).isEmpty()
          && isLongOver(asked, rotation)
          && rotation.kind() == se.stportfolj.portfolio.RotationKind.CLINICAL) {
        asked.report(
            rotation.source().at("certificate"), "", SideServices.blanks(rotation, Map.of()));
      }
    }
  }

  /** Outside the employer's own region: {@code location: external}. */
  static void outside(Asked asked) {
    for (Rotation rotation : SideServices.of(asked)) {
      LocalDate last = rotation.dates().from().plusMonths(asked.entry().whole()).minusDays(1);
      boolean external = rotation.location().filter(l -> l == Location.EXTERNAL).isPresent();
      if (external && rotation.dates().to().isAfter(last)) {
        asked.report(
            rotation.source().at("to"),
            "",
            SideServices.blanks(rotation, Map.of("last", Blank.of(last))));
      }
    }
  }

  private static boolean isLongOver(Asked asked, Rotation rotation) {
    return asked.asOf().isAfter(rotation.dates().to().plusDays(DAYS));
  }
}
