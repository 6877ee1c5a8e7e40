package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Source;

/** One assessment of the trainee. */
public record Assessment(
    Source source,
    LocalDate date,
    Instrument instrument,
    Optional<String> assessor,
    List<String> objectives,
    Optional<String> rotation,
    Optional<String> outcome,
    Optional<String> note) {
  /** Keeps its own copy of the list. */
  public Assessment {
    objectives = List.copyOf(objectives);
  }
}
