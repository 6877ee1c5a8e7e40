package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.Instrument;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.SideService;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** What is to be done while a side service goes on: halfway, and at its end. */
final class DuringSideService {
  private static final int DAYS_A_WEEK = 7;

  /** A guideline says "at the end" and no day: our own measure. */
  private static final int LAST_DAYS = 28;

  private DuringSideService() {}

  /** By the day in the middle; a lack is found when the service is over, or that day was after. */
  static void midway(Wanted wanted) {
    for (Rotation rotation : SideServices.of(wanted)) {
      LocalDate from = rotation.dates().from();
      LocalDate to = rotation.dates().to();
      LocalDate middle = from.plusDays(ChronoUnit.DAYS.between(from, to) / 2);
      Optional<LocalDate> checked = rotation.sideService().flatMap(SideService::checkedMidway);
      if (checked.isPresent()) {
        boolean late = checked.get().isAfter(to);
        wanted.met(
            SideServices.about(rotation),
            middle,
            checked,
            breach(late, rotation, "late", Map.of("day", Blank.of(checked.get()))));
      } else if (wanted.asOf().isAfter(to)) {
        wanted.missed(
            SideServices.about(rotation), middle, 1, breach(true, rotation, "absent", Map.of()));
      } else {
        wanted.open(SideServices.about(rotation), middle, 1, Optional.empty());
      }
    }
  }

  private static Optional<Breach> breach(
      boolean wrong, Rotation rotation, String variant, Map<String, Blank> blanks) {
    return wrong
        ? Optional.of(
            Breach.at(
                SideServices.at(rotation, "checked-midway"),
                variant,
                SideServices.blanks(rotation, blanks)))
        : Optional.empty();
  }

  /** Of one that is longer than the guideline's weeks: a specialist panel about it at its end. */
  static void judged(Wanted wanted) {
    for (Rotation rotation : SideServices.of(wanted)) {
      LocalDate to = rotation.dates().to();
      long days = ChronoUnit.DAYS.between(rotation.dates().from(), to) + 1;
      if (days <= (long) wanted.entry().whole() * DAYS_A_WEEK) {
        continue;
      }
      Optional<LocalDate> judged =
          wanted.portfolio().assessments().stream()
              .filter(a -> a.instrument() == Instrument.SPECIALIST_PANEL)
              .filter(a -> a.rotation().filter(rotation.id()::equals).isPresent())
              .map(Assessment::date)
              .filter(day -> day.isAfter(to.minusDays(LAST_DAYS)))
              .min(LocalDate::compareTo);
      if (judged.isPresent()) {
        wanted.met(SideServices.about(rotation), to, judged, Optional.empty());
        continue;
      }
      boolean overdue = wanted.asOf().isAfter(to.plusDays(AfterSideService.DAYS));
      Breach absent =
          Breach.at(rotation.source().at("to"), "", SideServices.blanks(rotation, Map.of()));
      wanted.open(
          SideServices.about(rotation), to, 1, overdue ? Optional.of(absent) : Optional.empty());
    }
  }
}
