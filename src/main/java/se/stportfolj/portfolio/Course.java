package se.stportfolj.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Period;
import se.stportfolj.format.Source;

/**
 * A course.
 *
 * @param kind what it is to a guideline, where that is more than a course
 * @param days length in course days
 */
public record Course(
    Source source,
    String id,
    String title,
    Optional<CourseKind> kind,
    Period dates,
    OptionalInt days,
    Optional<Person> leader,
    Optional<Person> supervisor,
    List<String> objectives,
    Optional<String> description,
    Optional<Certificate> certificate)
    implements Activity {
  /** Keeps its own copy of the list. */
  public Course {
    objectives = List.copyOf(objectives);
  }

  /** Whether it is a congress or conference: as such it is no course of a regulation. */
  public boolean isCongress() {
    return kind.filter(CourseKind::isCongress).isPresent();
  }

  @Override
  public Optional<Period> period() {
    return Optional.of(dates);
  }
}
