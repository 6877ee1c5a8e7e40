package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.service.TrainingYear;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** What is to be in place so many months from the start, leave not counted. */
final class FromStart {
  private FromStart() {}

  static void contract(Wanted wanted) {
    look(wanted, wanted.contract().signed(), wanted.contract().source().at("signed"), "signed");
  }

  static void programme(Wanted wanted) {
    Place place = wanted.contract().source().at("training-programme", "established");
    look(wanted, wanted.contract().programme().established(), place, "training-programme");
  }

  static void onCall(Wanted wanted) {
    Place place = wanted.contract().source().at("on-call-since");
    look(wanted, wanted.contract().onCallSince(), place, "on-call-since");
  }

  /** To the day for a deadline; what comes within "cirka" is no finding. */
  private static void look(Wanted wanted, Optional<LocalDate> done, Place place, String key) {
    LocalDate by = after(wanted, wanted.entry().whole());
    LocalDate latest = after(wanted, wanted.entry().whole() + wanted.entry().manner().monthsMore());
    if (done.isPresent()) {
      boolean late = done.get().isAfter(latest);
      Map<String, Blank> blanks = Map.of("day", Blank.of(done.get()), "latest", Blank.of(latest));
      wanted.met(
          Optional.empty(),
          by,
          done,
          late ? Optional.of(Breach.at(place, "late", blanks)) : Optional.empty());
      return;
    }
    boolean begun = wanted.contract().source().mapping().get(key).isPresent();
    Place at = begun ? place : wanted.named();
    Map<String, Blank> blanks = Map.of("latest", Blank.of(latest));
    Breach absent =
        wanted.entry().manner().whereUsed()
            ? Breach.at(at, "where-used", blanks).asInformation()
            : Breach.at(at, "absent", blanks);
    boolean overdue = wanted.asOf().isAfter(latest);
    wanted.open(Optional.empty(), by, 1, overdue ? Optional.of(absent) : Optional.empty());
  }

  /** The day so many months from the start. */
  static LocalDate after(Wanted wanted, int months) {
    return TrainingYear.afterMonths(
        months, wanted.contract().start(), wanted.portfolio().absences());
  }
}
