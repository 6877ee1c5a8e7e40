package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A main supervisor.
 *
 * @param name the name, or a label
 * @param trainees how many have this main supervisor
 * @param trained whether there is a supervisor training by today
 * @param trainingDue the day by which a guideline asks for the next
 */
public record SupervisorLoad(
    String name,
    Optional<String> workplace,
    int trainees,
    boolean trained,
    Optional<LocalDate> trainingDue) {}
