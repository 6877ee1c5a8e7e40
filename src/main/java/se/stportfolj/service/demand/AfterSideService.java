package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.SideService;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** What is to be done when a service is over, and how long one elsewhere may be. */
final class AfterSideService {
  /** The guidelines say "after" and "promptly" and no day: our own measure. */
  static final int DAYS = 30;

  private AfterSideService() {}

  static void evaluated(Wanted wanted) {
    for (Rotation rotation : SideServices.of(wanted)) {
      add(
          wanted,
          rotation,
          rotation.sideService().flatMap(SideService::evaluated),
          SideServices.at(rotation, "evaluated"));
    }
  }

  static void certified(Wanted wanted) {
    for (Rotation rotation : SideServices.of(wanted)) {
      if (rotation.kind() == RotationKind.CLINICAL) {
        add(
            wanted,
            rotation,
            rotation.certificate().flatMap(Certificate::issued),
            rotation.source().at("certificate"));
      }
    }
  }

  /** After every part of the training; a side service that is evaluated has had its feedback. */
  static void feedback(Wanted wanted) {
    for (Rotation rotation : wanted.portfolio().rotations()) {
      if (rotation.isTraining()) {
        add(
            wanted,
            rotation,
            rotation.feedback().or(() -> rotation.sideService().flatMap(SideService::evaluated)),
            rotation.source().at("id"));
      }
    }
  }

  private static void add(Wanted wanted, Rotation rotation, Optional<LocalDate> done, Place place) {
    LocalDate by = rotation.dates().to().plusDays(DAYS);
    if (done.isPresent()) {
      wanted.met(SideServices.about(rotation), by, done, Optional.empty());
    } else {
      Breach overdue = Breach.at(place, "", SideServices.blanks(rotation, Map.of()));
      boolean late = wanted.asOf().isAfter(by);
      wanted.open(
          SideServices.about(rotation), by, 1, late ? Optional.of(overdue) : Optional.empty());
    }
  }

  /** Outside the employer's own region: {@code location: external}. */
  static void outside(Wanted wanted) {
    for (Rotation rotation : SideServices.of(wanted)) {
      LocalDate last = rotation.dates().from().plusMonths(wanted.entry().whole()).minusDays(1);
      boolean external = rotation.location().filter(l -> l == Location.EXTERNAL).isPresent();
      if (external && rotation.dates().to().isAfter(last)) {
        wanted.report(
            rotation.source().at("to"),
            "",
            SideServices.blanks(rotation, Map.of("last", Blank.of(last))));
      }
    }
  }
}
