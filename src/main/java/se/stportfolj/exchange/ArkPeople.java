package se.stportfolj.exchange;

import java.util.Optional;
import se.stportfolj.edit.Value;
import se.stportfolj.edit.Value.Keys;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Specialty;

/** People and specialties as ST-ARK writes them. */
final class ArkPeople {
  private ArkPeople() {}

  /** The slug of a specialty by its name, without regard to capitals, hyphens and spaces. */
  static Optional<String> specialty(String written, Law law) {
    String plain = plain(written);
    return law.specialties().stream()
        .filter(one -> plain(one.name()).equals(plain) || plain(one.slug()).equals(plain))
        .map(Specialty::slug)
        .reduce((one, other) -> "")
        .filter(slug -> !slug.isEmpty());
  }

  private static String plain(String name) {
    return Headings.plain(name).replaceAll("[\\s‐-―-]+", "");
  }

  /**
   * Somebody with what is said of him or her; by name alone who is described as the main
   * supervisor.
   */
  static Optional<Value> person(
      ArkItem item, String name, String specialty, String site, Optional<String> known, Law law) {
    Optional<String> called = item.text(name);
    if (called.isEmpty()) {
      return Optional.empty();
    }
    Keys person = Keys.NONE.with(Column.NAME, Value.text(called.get()));
    Optional<String> of = item.text(specialty).map(text -> specialty(text, law).orElse(text));
    if (of.isPresent()) {
      person = person.with("specialty", Value.text(of.get()));
    }
    if (item.text(site).isPresent()) {
      person = person.with("workplace", Value.text(item.text(site).get()));
    }
    boolean alone = person.keys().size() == 1 && called.equals(known);
    return Optional.of(alone ? Value.text(called.get()) : person);
  }
}
