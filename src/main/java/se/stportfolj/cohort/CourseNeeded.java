package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A course that is needed.
 *
 * @param specialty the specialty where the delmål is one of its own (c); empty for those in common
 * @param trainees how many lack it
 * @param firstNeededBy the first day on which one of them is to be done; empty where none has a day
 */
public record CourseNeeded(
    String regulation,
    String objective,
    Optional<SpecialtyName> specialty,
    int trainees,
    Optional<LocalDate> firstNeededBy) {}
