package se.stportfolj.rules.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.service.TrainingYear;
import se.stportfolj.text.Blank;

/** What is to be in place so many months from the start, leave not counted. */
final class FromStart {
  private FromStart() {}

  static void contract(Asked asked) {
    look(asked, asked.contract().signed(), asked.contract().source().at("signed"), "signed");
  }

  static void programme(Asked asked) {
    Place place = asked.contract().source().at("training-programme", "established");
    look(asked, asked.contract().programme().established(), place, "training-programme");
  }

  private static void look(Asked asked, Optional<LocalDate> done, Place place, String key) {
    int months = asked.entry().whole() + asked.entry().manner().monthsMore();
    LocalDate latest =
        TrainingYear.afterMonths(months, asked.contract().start(), asked.portfolio().absences());
    if (done.filter(day -> day.isAfter(latest)).isPresent()) {
      asked.report(place, "late", Map.of("day", Blank.of(done.get()), "latest", Blank.of(latest)));
    } else if (done.isEmpty() && asked.asOf().isAfter(latest)) {
      boolean begun = asked.contract().source().mapping().get(key).isPresent();
      Place at = begun ? place : asked.named();
      if (asked.entry().manner().whereUsed()) {
        asked.inform(at, "where-used", Map.of("latest", Blank.of(latest)));
      } else {
        asked.report(at, "absent", Map.of("latest", Blank.of(latest)));
      }
    }
  }
}
