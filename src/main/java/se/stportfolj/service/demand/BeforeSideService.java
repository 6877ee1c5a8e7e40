package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.SideService;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** What is to be done before a side service begins. */
final class BeforeSideService {
  private BeforeSideService() {}

  /** One that begins too early in the training for that is not asked. */
  static void contacted(Wanted wanted) {
    for (Rotation rotation : SideServices.of(wanted)) {
      LocalDate latest = rotation.dates().from().minusMonths(wanted.entry().whole());
      if (latest.isBefore(wanted.contract().start())) {
        continue;
      }
      Optional<LocalDate> contacted = rotation.sideService().flatMap(SideService::contacted);
      boolean late = contacted.filter(day -> day.isAfter(latest)).isPresent();
      boolean absent = contacted.isEmpty() && wanted.asOf().isAfter(latest);
      Map<String, Blank> blanks =
          late
              ? Map.of("day", Blank.of(contacted.get()), "latest", Blank.of(latest))
              : Map.of("latest", Blank.of(latest));
      add(wanted, rotation, latest, contacted, breach(rotation, "contacted", late, absent, blanks));
    }
  }

  /** Signed on the first day is signed before the service. */
  static void contract(Wanted wanted) {
    for (Rotation rotation : SideServices.of(wanted)) {
      Optional<LocalDate> signed = rotation.sideService().flatMap(SideService::contractSigned);
      boolean late = signed.filter(day -> day.isAfter(rotation.dates().from())).isPresent();
      boolean absent = signed.isEmpty() && hasBegun(wanted, rotation);
      Map<String, Blank> blanks = late ? Map.of("day", Blank.of(signed.get())) : Map.of();
      add(
          wanted,
          rotation,
          rotation.dates().from().minusDays(1),
          signed,
          breach(rotation, "contract-signed", late, absent, blanks));
    }
  }

  static void supervisor(Wanted wanted) {
    for (Rotation rotation : SideServices.of(wanted)) {
      LocalDate by = rotation.dates().from().minusDays(1);
      if (rotation.supervisor().isPresent()) {
        wanted.met(SideServices.about(rotation), by, Optional.empty(), Optional.empty());
      } else if (hasBegun(wanted, rotation)) {
        Breach absent =
            Breach.at(rotation.source().at("id"), "", SideServices.blanks(rotation, Map.of()));
        wanted.missed(SideServices.about(rotation), by, 1, Optional.of(absent));
      } else {
        wanted.open(SideServices.about(rotation), by, 1, Optional.empty());
      }
    }
  }

  private static Optional<Breach> breach(
      Rotation rotation, String key, boolean late, boolean absent, Map<String, Blank> blanks) {
    return late || absent
        ? Optional.of(
            Breach.at(
                SideServices.at(rotation, key),
                late ? "late" : "absent",
                SideServices.blanks(rotation, blanks)))
        : Optional.empty();
  }

  /** Once the service has begun, nothing can be done before it. */
  private static void add(
      Wanted wanted,
      Rotation rotation,
      LocalDate by,
      Optional<LocalDate> done,
      Optional<Breach> breach) {
    if (done.isPresent()) {
      wanted.met(SideServices.about(rotation), by, done, breach);
    } else if (hasBegun(wanted, rotation)) {
      wanted.missed(SideServices.about(rotation), by, 1, breach);
    } else {
      wanted.open(SideServices.about(rotation), by, 1, breach);
    }
  }

  private static boolean hasBegun(Wanted wanted, Rotation rotation) {
    return !rotation.dates().from().isAfter(wanted.asOf());
  }
}
