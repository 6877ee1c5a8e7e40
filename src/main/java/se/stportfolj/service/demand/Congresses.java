package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.CourseKind;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** Congresses during the training. */
final class Congresses {
  /** How long before the end what lacks is told: our own measure. */
  private static final int MONTHS_AHEAD = 12;

  private Congresses() {}

  /** By the forecast; those that are planned before the end count. */
  static void look(Wanted wanted, CourseKind kind) {
    Optional<LocalDate> end = wanted.completion();
    if (end.isEmpty()) {
      return;
    }
    List<LocalDate> days =
        wanted.portfolio().courses().stream()
            .filter(course -> course.kind().filter(k -> k == kind).isPresent())
            .map(Course::dates)
            .map(dates -> dates.to())
            .filter(day -> !day.isAfter(end.get()))
            .sorted()
            .toList();
    int wants = wanted.entry().whole();
    if (days.size() >= wants) {
      LocalDate enough = days.get(wants - 1);
      if (!enough.isAfter(wanted.asOf())) {
        wanted.met(Optional.empty(), end.get(), Optional.of(enough), Optional.empty());
        return;
      }
    }
    int lacking = Math.max(0, wants - days.size());
    boolean over = wanted.asOf().isAfter(end.get());
    boolean near = wanted.asOf().isAfter(end.get().minusMonths(MONTHS_AHEAD));
    Breach breach =
        Breach.at(
            wanted.named(),
            over ? "over" : "ahead",
            Map.of(
                "count", Blank.counted(days.size(), wanted.entry().ask().rule() + ".count"),
                "end", Blank.of(end.get())));
    Optional<Breach> told =
        lacking > 0 && near
            ? Optional.of(over ? breach : breach.asInformation())
            : Optional.empty();
    wanted.open(Optional.empty(), end.get(), Math.max(1, lacking), told);
  }
}
