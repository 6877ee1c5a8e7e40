package se.stportfolj.portfolio;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Period;
import se.stportfolj.format.Source;

/**
 * A course.
 *
 * @param days length in course days
 */
public record Course(
    Source source,
    String id,
    String title,
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

  @Override
  public Optional<Period> period() {
    return Optional.of(dates);
  }
}
