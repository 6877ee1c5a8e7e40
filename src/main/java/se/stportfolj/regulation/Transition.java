package se.stportfolj.regulation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who may still choose a repealed regulation; either of the first two is enough.
 *
 * @param internshipCompleted whoever has completed the Swedish internship (AT)
 * @param trainingBegunBefore whoever began specialist training before this day and had not
 *     completed it
 * @param lastApplication the last day to apply; empty while unknown
 */
public record Transition(
    Fact<Boolean> internshipCompleted,
    Fact<LocalDate> trainingBegunBefore,
    Fact<Optional<LocalDate>> lastApplication) {}
