package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts the courses that are needed. */
final class Courses {
  private Courses() {}

  private record Key(String regulation, String objective, Optional<SpecialtyName> specialty) {}

  /** What these trainees lack, what is needed first at the top. */
  static List<CourseNeeded> of(List<TraineeRow> rows) {
    Map<Key, CourseNeeded> needed = new LinkedHashMap<>();
    for (TraineeRow row : rows) {
      for (CourseLack one : row.courses()) {
        Key key = new Key(one.regulation(), one.objective(), one.specialty());
        needed.merge(
            key,
            new CourseNeeded(one.regulation(), one.objective(), one.specialty(), 1, one.neededBy()),
            Courses::both);
      }
    }
    List<CourseNeeded> all = new ArrayList<>(needed.values());
    all.sort(
        Comparator.comparing((CourseNeeded one) -> one.firstNeededBy().orElse(LocalDate.MAX))
            .thenComparing(CourseNeeded::trainees, Comparator.reverseOrder())
            .thenComparing(CourseNeeded::regulation)
            .thenComparing(CourseNeeded::objective)
            .thenComparing(one -> one.specialty().map(SpecialtyName::slug).orElse("")));
    return all;
  }

  private static CourseNeeded both(CourseNeeded one, CourseNeeded other) {
    Optional<LocalDate> first =
        one.firstNeededBy().isEmpty()
                || other
                    .firstNeededBy()
                    .filter(day -> day.isBefore(one.firstNeededBy().get()))
                    .isPresent()
            ? other.firstNeededBy().or(one::firstNeededBy)
            : one.firstNeededBy();
    return new CourseNeeded(
        one.regulation(),
        one.objective(),
        one.specialty(),
        one.trainees() + other.trainees(),
        first);
  }
}
