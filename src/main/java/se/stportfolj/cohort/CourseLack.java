package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A delmål that requires a course for which a portfolio has none, not even a planned one.
 *
 * @param specialty the specialty where the delmål is one of its own (c); empty for those in common
 * @param neededBy the day of completion, where there is one
 */
public record CourseLack(
    String regulation,
    String objective,
    Optional<SpecialtyName> specialty,
    Optional<LocalDate> neededBy) {}
