package se.stportfolj.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.portfolio.ActionPlan;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Region;
import se.stportfolj.portfolio.Roles;
import se.stportfolj.text.Nearest;
import se.stportfolj.text.Normal;

/** What a portfolio and its region know that a new entry can take up: people and ids. */
final class Known {
  /**
   * Somebody.
   *
   * @param named whether the name alone is enough in a file, since the contract or the region has
   *     the rest
   */
  record Somebody(
      String name,
      Optional<String> specialty,
      Optional<String> workplace,
      List<LocalDate> trainings,
      boolean named) {}

  private final Portfolio portfolio;
  private final Map<String, Somebody> people = new LinkedHashMap<>();

  Known(Portfolio portfolio, Optional<Region> region) {
    this.portfolio = portfolio;
    portfolio
        .contract()
        .ifPresent(
            contract ->
                Stream.concat(roles(contract.roles()), contract.people().stream())
                    .forEach(person -> add(person, true)));
    region.ifPresent(
        known ->
            known
                .supervisors()
                .forEach(
                    one ->
                        people.putIfAbsent(
                            plain(one.name()),
                            new Somebody(
                                one.name(),
                                one.specialty(),
                                one.workplace(),
                                one.trainings(),
                                true))));
    for (Activity activity : portfolio.activities()) {
      activity.supervisor().ifPresent(person -> add(person, false));
      if (activity instanceof Course course) {
        course.leader().ifPresent(person -> add(person, false));
      }
    }
  }

  private static Stream<Person> roles(Roles roles) {
    return Stream.of(
            roles.mainSupervisor(),
            roles.headOfDepartment(),
            roles.studyDirector(),
            roles.designatedSpecialist(),
            roles.additionalSpecialist(),
            roles.externalAssessor())
        .flatMap(Optional::stream);
  }

  private void add(Person person, boolean named) {
    people.putIfAbsent(
        plain(person.name()),
        new Somebody(
            person.name(),
            person.specialty(),
            person.workplace(),
            person.supervisorTrainings(),
            named));
  }

  private static String plain(String name) {
    return Normal.composed(name).strip().replaceAll("\\s+", " ");
  }

  /** Everybody, those of the contract first. */
  List<Somebody> people() {
    return List.copyOf(people.values());
  }

  /** Who has this name. */
  Optional<Somebody> find(String name) {
    return Optional.ofNullable(people.get(plain(name)));
  }

  /** Whose name this nearly is, where nobody has it. */
  Optional<String> meant(String name) {
    return people.containsKey(plain(name))
        ? Optional.empty()
        : Nearest.to(plain(name), people.keySet());
  }

  /** The main supervisor's name. */
  Optional<String> mainSupervisor() {
    return portfolio
        .contract()
        .map(Contract::roles)
        .flatMap(Roles::mainSupervisor)
        .map(Person::name);
  }

  /**
   * How a person stands in a file: by name where the contract or the region has the rest, else with
   * all that is known.
   *
   * @param more what is said of the person besides the name
   */
  Value written(String name, Keys more) {
    Optional<Somebody> known = find(name);
    String whole = known.map(Somebody::name).orElse(plain(name));
    if (more.keys().isEmpty() && known.filter(Somebody::named).isPresent()) {
      return Value.text(whole);
    }
    Keys person = Keys.NONE.with("name", Value.text(whole));
    if (known.isPresent()) {
      person = with(person, "specialty", known.get().specialty());
      person = with(person, "workplace", known.get().workplace());
      List<Value> days = known.get().trainings().stream().map(Value::day).toList();
      if (!days.isEmpty()) {
        Value all = days.size() == 1 ? days.get(0) : new Value.Items(days);
        person = person.with("supervisor-training", all);
      }
    }
    for (Map.Entry<String, Value> one : more.keys().entrySet()) {
      person = person.with(one.getKey(), one.getValue());
    }
    return person;
  }

  private static Keys with(Keys keys, String key, Optional<String> text) {
    return text.isPresent() ? keys.with(key, Value.text(text.get())) : keys;
  }

  /** An id made of words, that no other entry has: {@code EKG-kurs 2} is {@code ekg-kurs-2}. */
  String id(String words) {
    String plain =
        Normal.apart(words.toLowerCase(Locale.ROOT))
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String base = plain.isEmpty() ? "x" : plain;
    while (base.length() > 40) {
      int cut = base.lastIndexOf('-', 40);
      base = base.substring(0, cut > 0 ? cut : 40);
    }
    Set<String> taken = ids();
    String id = base;
    for (int n = 2; taken.contains(id); n++) {
      id = base + "-" + n;
    }
    return id;
  }

  /** An id with the next number: {@code ap-3}. */
  String numbered(String prefix) {
    Set<String> taken = ids();
    int n = 1;
    while (taken.contains(prefix + "-" + n)) {
      n++;
    }
    return prefix + "-" + n;
  }

  /** Every id of the portfolio. */
  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    portfolio.activities().stream().map(Activity::id).forEach(ids::add);
    portfolio.actionPlans().stream().map(ActionPlan::id).forEach(ids::add);
    return ids;
  }

  /** The ids of the rotations, the last first. */
  List<String> rotations() {
    List<String> ids = new ArrayList<>();
    portfolio.rotations().forEach(rotation -> ids.add(0, rotation.id()));
    return ids;
  }

  Portfolio portfolio() {
    return portfolio;
  }
}
