package se.stportfolj.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.portfolio.Attestation;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Personnummer;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.Roles;
import se.stportfolj.portfolio.Rotation;

/** Everybody besides the trainee, once for each place where the files name them. */
public final class NamedPeople {
  private final List<Person> all;
  private final IdentityHashMap<Person, String> names = new IdentityHashMap<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<Personnummer, List<Person>> byNumber = new HashMap<>();

  private NamedPeople(List<Person> people) {
    all = List.copyOf(people);
    for (Person person : all) {
      String name = Identity.plain(person.name());
      names.put(person, name);
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(person);
      if (person.personnummer().isPresent()) {
        Personnummer number = person.personnummer().get();
        byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(person);
      }
    }
  }

  /** The people of a portfolio. */
  static NamedPeople in(Portfolio portfolio) {
    return new NamedPeople(listed(portfolio));
  }

  /** All, in the order of the files. */
  public List<Person> all() {
    return all;
  }

  /**
   * Each place where one of these people is named, in no order: by {@link Identity#isSameAs}, which
   * would compare everybody with everybody.
   */
  public List<Person> sameAs(Person person) {
    String name = names.get(person);
    Optional<Personnummer> number = person.personnummer();
    List<Person> same = new ArrayList<>();
    for (Person other : byName.getOrDefault(name, List.of())) {
      if (number.isEmpty()
          || other.personnummer().isEmpty()
          || number.equals(other.personnummer())) {
        same.add(other);
      }
    }
    if (number.isPresent()) {
      for (Person other : byNumber.getOrDefault(number.get(), List.of())) {
        if (!names.get(other).equals(name)) {
          same.add(other);
        }
      }
    }
    return same;
  }

  private static List<Person> listed(Portfolio portfolio) {
    List<Person> people = new ArrayList<>();
    portfolio.contract().map(Contract::roles).ifPresent(roles -> people.addAll(listed(roles)));
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

  private static List<Person> listed(Roles roles) {
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
