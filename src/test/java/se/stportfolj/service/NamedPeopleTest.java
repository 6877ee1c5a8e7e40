package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.stportfolj.format.Source;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Person;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Range;

class NamedPeopleTest {
  private static final List<String> NAMES =
      List.of("Åsa Öberg", "a\u030asa  ÖBERG", "Åsa Oberg", "Nguyễn Thị Lan", "nguyễn thị lan");
  private static final List<String> NUMBERS =
      List.of("", "", "19680917-9846", "680917-9846", "19790125-9874");

  /** Found by name and by number, they are those whom a comparison with everybody finds. */
  @Test
  void theSameAreThoseWhomIdentitySaysAreTheSame() {
    Random random = new Random(20261122);
    for (int round = 0; round < 500; round++) {
      List<Person> people = new ArrayList<>();
      for (int n = random.nextInt(12); n >= 0; n--) {
        people.add(person(random));
      }
      NamedPeople named = new NamedPeople(people);
      for (Person one : people) {
        List<Integer> compared = new ArrayList<>();
        for (Person other : people) {
          if (Identity.of(one).isSameAs(Identity.of(other))) {
            compared.add(System.identityHashCode(other));
          }
        }
        assertThat(named.sameAs(one).stream().map(System::identityHashCode))
            .containsExactlyInAnyOrderElementsOf(compared);
      }
    }
  }

  private static Person person(Random random) {
    String number = NUMBERS.get(random.nextInt(NUMBERS.size()));
    return new Person(
        new Source("contract.yaml", new Mapping(List.of(), Range.START)),
        Optional.empty(),
        NAMES.get(random.nextInt(NAMES.size())),
        number.isEmpty() ? Optional.empty() : Optional.of(new IdentityNumber(number)),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
