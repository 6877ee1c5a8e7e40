package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.stportfolj.format.Period;
import se.stportfolj.format.Source;

/**
 * Quality improvement or an independent written work.
 *
 * @param weeks work spent, in weeks
 * @param presentedInWriting day of the written presentation
 * @param presentedOrally day of the oral presentation
 */
public record Project(
    Source source,
    String id,
    ProjectKind kind,
    String title,
    Period dates,
    OptionalInt weeks,
    Optional<Person> supervisor,
    List<String> objectives,
    Optional<LocalDate> presentedInWriting,
    Optional<LocalDate> presentedOrally,
    Optional<String> description,
    Optional<Certificate> certificate)
    implements Activity {
  /** Keeps its own copy of the list. */
  public Project {
    objectives = List.copyOf(objectives);
  }

  @Override
  public Optional<Period> period() {
    return Optional.of(dates);
  }
}
