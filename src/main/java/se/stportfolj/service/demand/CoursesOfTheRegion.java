package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.CourseKind;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** The courses that a region itself gives: in research methods, and in the common objectives. */
final class CoursesOfTheRegion {
  private static final String DAYS = "count.days";

  private CoursesOfTheRegion() {}

  /**
   * By the day in the middle between the first day of ST and the last, as the contract plans it;
   * where it does not, as the forecast says.
   */
  static void research(Wanted wanted) {
    LocalDate start = wanted.contract().start();
    Optional<LocalDate> end = wanted.contract().plannedCompletion().or(wanted::completion);
    if (end.isPresent() && end.get().isAfter(start)) {
      LocalDate half = start.plusDays(ChronoUnit.DAYS.between(start, end.get()) / 2);
      begins(wanted, CourseKind.RESEARCH_METHODS, half, half);
    }
  }

  static void begun(Wanted wanted) {
    int months = wanted.entry().whole();
    begins(
        wanted,
        CourseKind.ST_AB,
        FromStart.after(wanted, months),
        FromStart.after(wanted, months + wanted.entry().manner().monthsMore()));
  }

  private static void begins(Wanted wanted, CourseKind kind, LocalDate by, LocalDate latest) {
    Optional<Course> first =
        of(wanted, kind).stream().min(Comparator.comparing(course -> course.dates().from()));
    Map<String, Blank> blanks =
        Map.of(
            "title", Blank.of(first.map(Course::title).orElse("")),
            "day", Blank.of(first.map(course -> course.dates().from()).orElse(by)),
            "latest", Blank.of(latest));
    if (first.isEmpty()) {
      Breach absent = Breach.at(wanted.named(), "absent", blanks);
      boolean overdue = wanted.asOf().isAfter(latest);
      wanted.open(Optional.empty(), by, 1, overdue ? Optional.of(absent) : Optional.empty());
      return;
    }
    LocalDate from = first.get().dates().from();
    Breach late = Breach.at(first.get().source().at("from"), "late", blanks);
    Optional<Breach> breach = from.isAfter(latest) ? Optional.of(late) : Optional.empty();
    if (from.isAfter(wanted.asOf())) {
      wanted.open(Optional.empty(), by, 1, breach);
    } else {
      wanted.met(Optional.empty(), by, Optional.of(from), breach);
    }
  }

  /** All its parts together; told at the last of them when all that are noted are over. */
  static void days(Wanted wanted) {
    List<Course> parts = of(wanted, CourseKind.ST_AB);
    int least = wanted.entry().whole();
    int days = parts.stream().mapToInt(course -> course.days().orElse(0)).sum();
    Optional<Course> last = parts.stream().max(Comparator.comparing(c -> c.dates().to()));
    boolean unsaid = parts.stream().anyMatch(course -> course.days().isEmpty());
    boolean over = last.filter(c -> c.dates().to().isBefore(wanted.asOf())).isPresent();
    Optional<Breach> breach =
        over && days < least
            ? Optional.of(less(last.get(), unsaid, days, least))
            : Optional.empty();
    Optional<LocalDate> end = wanted.completion();
    if (end.isPresent() && days >= least) {
      wanted.met(Optional.empty(), end.get(), Optional.empty(), Optional.empty());
    } else if (end.isPresent()) {
      wanted.open(Optional.empty(), end.get(), 1, breach);
    } else {
      breach.ifPresent(wanted::report);
    }
  }

  private static Breach less(Course last, boolean unsaid, int days, int least) {
    Place place = last.days().isPresent() ? last.source().at("days") : last.source().at("title");
    return Breach.at(
        place,
        unsaid ? "unsaid" : "less",
        Map.of(
            "title", Blank.of(last.title()),
            "days", Blank.counted(days, DAYS),
            "least", Blank.counted(least, DAYS)));
  }

  private static List<Course> of(Wanted wanted, CourseKind kind) {
    return wanted.portfolio().courses().stream()
        .filter(course -> course.kind().filter(k -> k == kind).isPresent())
        .toList();
  }
}
