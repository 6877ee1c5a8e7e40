package se.stportfolj.rules.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.SideService;
import se.stportfolj.text.Blank;

/** What is to be done before a side service begins. */
final class BeforeSideService {
  private BeforeSideService() {}

  /** One that begins too early in the training for that is not judged. */
  static void contacted(Asked asked) {
    for (Rotation rotation : SideServices.of(asked)) {
      LocalDate latest = rotation.dates().from().minusMonths(asked.entry().whole());
      if (latest.isBefore(asked.contract().start())) {
        continue;
      }
      Optional<LocalDate> contacted = rotation.sideService().flatMap(SideService::contacted);
      if (contacted.filter(day -> day.isAfter(latest)).isPresent()) {
        asked.report(
            SideServices.at(rotation, "contacted"),
            "late",
            SideServices.blanks(
                rotation, Map.of("day", Blank.of(contacted.get()), "latest", Blank.of(latest))));
      } else if (contacted.isEmpty() && asked.asOf().isAfter(latest)) {
        asked.report(
            SideServices.at(rotation, "contacted"),
            "absent",
            SideServices.blanks(rotation, Map.of("latest", Blank.of(latest))));
      }
    }
  }

  /** Signed on the first day is signed before the service. */
  static void contract(Asked asked) {
    for (Rotation rotation : SideServices.of(asked)) {
      Optional<LocalDate> signed = rotation.sideService().flatMap(SideService::contractSigned);
      if (signed.filter(day -> day.isAfter(rotation.dates().from())).isPresent()) {
        asked.report(
            SideServices.at(rotation, "contract-signed"),
            "late",
            SideServices.blanks(rotation, Map.of("day", Blank.of(signed.get()))));
      } else if (signed.isEmpty() && hasBegun(asked, rotation)) {
        asked.report(
            SideServices.at(rotation, "contract-signed"),
            "absent",
            SideServices.blanks(rotation, Map.of()));
      }
    }
  }

  static void supervisor(Asked asked) {
    for (Rotation rotation : SideServices.of(asked)) {
      if (rotation.supervisor().isEmpty() && hasBegun(asked, rotation)) {
        asked.report(rotation.source().at("id"), "", SideServices.blanks(rotation, Map.of()));
      }
    }
  }

  private static boolean hasBegun(Asked asked, Rotation rotation) {
    return !rotation.dates().from().isAfter(asked.asOf());
  }
}
