package se.stportfolj.portfolio;

import java.util.Optional;

/** Who has which part in the training. */
public record Roles(
    Optional<Person> mainSupervisor,
    Optional<Person> headOfDepartment,
    Optional<Person> designatedSpecialist,
    Optional<Person> studyDirector,
    Optional<Person> additionalSpecialist,
    Optional<Person> externalAssessor) {}
