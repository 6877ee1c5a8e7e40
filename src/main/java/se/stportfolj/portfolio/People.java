package se.stportfolj.portfolio;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.stportfolj.format.Checker;
import se.stportfolj.format.Fields;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.format.Place;
import se.stportfolj.format.Source;
import se.stportfolj.text.Guesses;
import se.stportfolj.text.Normal;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Entry;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Range;

/**
 * Whom a name alone can mean: somebody among the contract's roles and people, or else among the
 * region's supervisors.
 */
final class People {
  private final Optional<Fields> contract;
  private final Supplier<Optional<Region>> region;
  private final List<FormatProblem> problems;
  private final Guesses guesses = new Guesses();
  private Optional<Map<String, List<Person>>> ofContract = Optional.empty();
  private Optional<Map<String, List<Person>>> ofRegion = Optional.empty();
  private Optional<SortedSet<String>> names = Optional.empty();

  /**
   * Of each name that means somebody all that is said of the person: most stand at many entries.
   */
  private final Map<String, Person> known = new HashMap<>();

  /**
   * The people of a portfolio.
   *
   * @param contract contract.yaml, if it could be read
   * @param region asked only for a name that the contract does not have
   * @param problems where a name is reported that means nobody, or several
   */
  People(
      Optional<Fields> contract, Supplier<Optional<Region>> region, List<FormatProblem> problems) {
    this.contract = contract;
    this.region = region;
    this.problems = problems;
  }

  /** The person that a key's value describes or names. */
  Optional<Person> at(Fields f, String key) {
    Node there = f.source().mapping().get(key).orElse(null);
    if (there instanceof Mapping) {
      return f.below(key).flatMap(PersonFormat::person);
    }
    return there instanceof Scalar
        ? f.text(key).map(name -> named(name, f.source().file(), there.range()))
        : Optional.empty();
  }

  private Person named(String name, String file, Range range) {
    Source here = new Source(file, nameAlone(name, range));
    Person before = known.get(name);
    if (before != null) {
      return before.namedAt(here);
    }
    if (ofContract.isEmpty()) {
      ofContract = Optional.of(byName(inContract()));
    }
    List<Person> meant = ofContract.get().getOrDefault(plain(name), List.of());
    if (meant.isEmpty()) {
      if (ofRegion.isEmpty()) {
        ofRegion = Optional.of(byName(inRegion()));
      }
      meant = ofRegion.get().getOrDefault(plain(name), List.of());
    }
    if (meant.isEmpty()) {
      // A contract that could not be read may well have named the person.
      if (contract.isPresent()) {
        problems.add(unknown(name, here.whole()));
      }
      return only(name, here);
    }
    if (!agree(meant)) {
      problems.add(problem("person-ambiguous", here.whole(), Map.of("id", Checker.excerpt(name))));
      return only(name, here);
    }
    Person person = joined(meant, here);
    known.put(name, person);
    return person;
  }

  /** The name in place of the keys, so that whatever is said of the person points at it. */
  private static Mapping nameAlone(String name, Range range) {
    Scalar key = new Scalar("name", true, range);
    return new Mapping(List.of(new Entry(key, new Scalar(name, false, range))), range);
  }

  private static Person only(String name, Source here) {
    return new Person(
        here,
        Optional.empty(),
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private Stream<Person> inContract() {
    if (contract.isEmpty()) {
      return Stream.empty();
    }
    Optional<Fields> roles = contract.get().below("roles");
    Stream<Person> holders =
        ContractFormat.ROLES.names().stream()
            .flatMap(role -> roles.flatMap(r -> r.below(role)).stream())
            .flatMap(f -> PersonFormat.person(f).stream());
    return Stream.concat(
        contract.get().list("people", PersonFormat::person, () -> {}).stream(), holders);
  }

  private Stream<Person> inRegion() {
    return region.get().stream().flatMap(r -> r.supervisors().stream()).map(People::supervisor);
  }

  private static Person supervisor(Region.Supervisor known) {
    return new Person(
        known.source(),
        Optional.empty(),
        known.name(),
        Optional.empty(),
        known.specialty(),
        known.workplace(),
        known.trainings(),
        known.email(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Map<String, List<Person>> byName(Stream<Person> people) {
    Map<String, List<Person>> byName = new LinkedHashMap<>();
    people.forEach(
        person ->
            byName.computeIfAbsent(plain(person.name()), name -> new ArrayList<>()).add(person));
    return byName;
  }

  /** However the accents are encoded and the words are set apart. */
  private static String plain(String name) {
    if (isPlain(name)) {
      return name;
    }
    return Normal.composed(name).strip().replaceAll("\\s+", " ");
  }

  /** Whether it has single spaces between words, and letters that are the same in each encoding. */
  private static boolean isPlain(String name) {
    char before = ' ';
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean space = c == ' ';
      if (c >= 0x300 || (!space && Character.isWhitespace(c)) || (space && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ';
  }

  /** Whether they can all be one: where one has what another lacks, that is no contradiction. */
  private static boolean agree(List<Person> people) {
    return people.size() == 1
        || Stream.<Function<Person, Optional<?>>>of(
                Person::personnummer, Person::specialty, Person::workplace)
            .allMatch(
                key -> people.stream().flatMap(p -> key.apply(p).stream()).distinct().count() <= 1);
  }

  /** All that several places say of one person. */
  private static Person joined(List<Person> people, Source here) {
    return new Person(
        here,
        Optional.of(people.get(0).source()),
        people.get(0).name(),
        first(people, Person::personnummer),
        first(people, Person::specialty),
        first(people, Person::workplace),
        people.stream().flatMap(p -> p.supervisorTrainings().stream()).toList(),
        first(people, Person::email),
        first(people, Person::appointed),
        first(people, Person::contract),
        first(people, Person::researchTraining));
  }

  private static <T> Optional<T> first(List<Person> people, Function<Person, Optional<T>> key) {
    return people.stream().flatMap(p -> key.apply(p).stream()).findFirst();
  }

  private FormatProblem unknown(String name, Place place) {
    if (names.isEmpty()) {
      TreeSet<String> known = new TreeSet<>();
      Stream.concat(inContract(), inRegion()).forEach(person -> known.add(person.name()));
      names = Optional.of(known);
    }
    Optional<String> meant = guesses.to(name, names.get());
    return problem(
        meant.isPresent() ? "person-near" : "person",
        place,
        Map.of("id", Checker.excerpt(name), "meant", meant.orElse("")));
  }

  private static FormatProblem problem(String variant, Place place, Map<String, String> details) {
    return new FormatProblem(Kind.UNKNOWN_REFERENCE, variant, place, details);
  }
}
