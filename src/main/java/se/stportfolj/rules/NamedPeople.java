package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.Roles;
import se.stportfolj.portfolio.Rotation;

/** Everybody besides the trainee, once for each place where the files name them. */
public final class NamedPeople {
  private NamedPeople() {}

  /** The people of a portfolio, in the order of its files. */
  public static List<Person> in(Portfolio portfolio) {
    List<Person> people = new ArrayList<>();
    portfolio.contract().map(Contract::roles).ifPresent(roles -> people.addAll(in(roles)));
    for (Rotation rotation : portfolio.rotations()) {
      rotation.supervisor().ifPresent(people::add);
    }
    for (Course course : portfolio.courses()) {
      course.leader().ifPresent(people::add);
      course.supervisor().ifPresent(people::add);
    }
    for (Project project : portfolio.projects()) {
      project.supervisor().ifPresent(people::add);
    }
    for (Attestation attestation : portfolio.attestations()) {
      attestation.supervisor().ifPresent(people::add);
    }
    return people;
  }

  private static List<Person> in(Roles roles) {
    return Stream.of(
            roles.mainSupervisor(),
            roles.headOfDepartment(),
            roles.designatedSpecialist(),
            roles.studyDirector(),
            roles.additionalSpecialist(),
            roles.externalAssessor())
        .flatMap(Optional::stream)
        .toList();
  }
}
