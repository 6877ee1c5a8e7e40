package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A main supervisor.
 *
 * @param name empty for all that are not shown apart
 * @param trainees how many have this main supervisor
 * @param trained whether there is a supervisor training by today
 * @param trainingDue the day by which a guideline asks for the next
 */
public record SupervisorLoad(
    Optional<String> name,
    Optional<String> workplace,
    int trainees,
    boolean trained,
    Optional<LocalDate> trainingDue) {}
