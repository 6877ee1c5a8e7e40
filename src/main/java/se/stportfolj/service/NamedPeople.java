package se.stportfolj.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.stportfolj.format.Place;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Roles;

/** Everybody besides the trainee, once for each place where the files say something of them. */
public final class NamedPeople {
  private final List<Person> all;
  private final IdentityHashMap<Person, String> names = new IdentityHashMap<>();
  private final Map<String, List<Person>> byName = new HashMap<>();
  private final Map<IdentityNumber, List<Person>> byNumber = new HashMap<>();

  NamedPeople(List<Person> people) {
    Set<Place> said = new HashSet<>();
    people.forEach(person -> said.add(person.source().whole()));
    all = people.stream().filter(person -> isNowhereElse(person, said)).toList();
    for (Person person : people) {
      String name = Identity.plain(person.name());
      names.put(person, name);
      byName.computeIfAbsent(name, key -> new ArrayList<>()).add(person);
      if (person.personnummer().isPresent()) {
        IdentityNumber number = person.personnummer().get();
        byNumber.computeIfAbsent(number, key -> new ArrayList<>()).add(person);
      }
    }
  }

  /**
   * Whether nothing else of the portfolio says who it is, so that to ask there is not enough.
   *
   * @param said where the files say something of anybody
   */
  private static boolean isNowhereElse(Person person, Set<Place> said) {
    return person.definition().isEmpty() || !said.contains(person.definition().get().whole());
  }

  /** The people of a portfolio. */
  static NamedPeople in(Portfolio portfolio) {
    return new NamedPeople(listed(portfolio));
  }

  /** All whom the portfolio describes or the region alone knows, in the order of the files. */
  public List<Person> all() {
    return all;
  }

  /**
   * Each place where one of these people is named, in no order: by {@link Identity#isSameAs}, which
   * would compare everybody with everybody.
   */
  public List<Person> sameAs(Person person) {
    String name = names.containsKey(person) ? names.get(person) : Identity.plain(person.name());
    Optional<IdentityNumber> number = person.personnummer();
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
    if (portfolio.contract().isPresent()) {
      people.addAll(portfolio.contract().get().people());
      Roles roles = portfolio.contract().get().roles();
      add(roles.mainSupervisor(), people);
      add(roles.headOfDepartment(), people);
      add(roles.designatedSpecialist(), people);
      add(roles.studyDirector(), people);
      add(roles.additionalSpecialist(), people);
      add(roles.externalAssessor(), people);
    }
    for (Activity activity : portfolio.activities()) {
      if (activity instanceof Course course) {
        add(course.leader(), people);
      }
      add(activity.supervisor(), people);
    }
    return people;
  }

  private static void add(Optional<Person> person, List<Person> people) {
    if (person.isPresent()) {
      people.add(person.get());
    }
  }
}
