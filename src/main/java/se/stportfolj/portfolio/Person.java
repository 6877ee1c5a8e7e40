package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Source;

/**
 * Somebody with a part in the training.
 *
 * @param specialty slug of the person's specialty
 * @param supervisorTraining day of the latest supervisor training
 * @param appointed day on which the head of department appointed the person (2015, 4 kap. 4 §)
 */
public record Person(
    Source source,
    String name,
    Optional<IdentityNumber> personnummer,
    Optional<String> specialty,
    Optional<String> workplace,
    Optional<LocalDate> supervisorTraining,
    Optional<String> email,
    Optional<LocalDate> appointed) {}
