package se.stportfolj.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.stportfolj.service.BindingConstraint;
import se.stportfolj.service.Fraction;

/** Nobody is shown among fewer than four others, by any of what is shown or all of it together. */
class SmallGroupsTest {
  private static final List<String> SPECIALTIES = List.of("psykiatri", "geriatrik", "kirurgi");

  static TraineeRow row(String name, String specialty, String regulation, String unit) {
    return new TraineeRow(
        name,
        name,
        Optional.of(new SpecialtyName(specialty, specialty)),
        Optional.of(regulation),
        Optional.of(unit).filter(u -> !u.isEmpty()),
        Optional.empty(),
        LocalDate.of(2024, 1, 1),
        new Outlook(
            Fraction.ZERO,
            Fraction.ONE,
            Optional.empty(),
            true,
            BindingConstraint.SERVICE,
            Optional.empty()),
        new FindingCounts(0, 0, 0),
        0,
        Optional.empty(),
        List.of(),
        true,
        Optional.empty(),
        List.of(),
        List.of());
  }

  private static List<TraineeRow> some(Random random, int size) {
    List<TraineeRow> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(
          row(
              "n" + i,
              SPECIALTIES.get(Math.min(2, random.nextInt(8) / 3)),
              random.nextInt(4) == 0 ? "2015" : "2021",
              random.nextInt(9) == 0 ? "" : "u" + random.nextInt(4)));
    }
    return rows;
  }

  private static void assertNoneIsSmall(
      List<TraineeRow> rows, Function<TraineeRow, List<Optional<String>>> seen) {
    Map<List<Optional<String>>, Integer> sizes = new HashMap<>();
    rows.forEach(row -> sizes.merge(seen.apply(row), 1, Integer::sum));
    assertThat(sizes.values()).as("%s", sizes).allMatch(size -> size >= SmallGroups.FEWEST);
  }

  @Test
  void noGroupThatIsShownIsSmall() {
    Random random = new Random(7);
    int shown = 0;
    for (int i = 0; i < 2000; i++) {
      List<TraineeRow> rows = some(random, SmallGroups.FEWEST + random.nextInt(60));
      List<TraineeRow> hidden = SmallGroups.hidden(rows);
      assertThat(hidden).extracting(TraineeRow::name).isEqualTo(names(rows));
      Function<TraineeRow, Optional<String>> specialty =
          row -> row.specialty().map(SpecialtyName::slug);
      assertNoneIsSmall(hidden, row -> List.of(row.unit()));
      assertNoneIsSmall(hidden, row -> List.of(specialty.apply(row)));
      assertNoneIsSmall(hidden, row -> List.of(row.regulation()));
      assertNoneIsSmall(hidden, row -> List.of(row.unit(), specialty.apply(row), row.regulation()));
      shown += hidden.stream().filter(row -> row.unit().isPresent()).count() > 0 ? 1 : 0;
    }
    // To hide everything would be no answer.
    assertThat(shown).isGreaterThan(500);
  }

  private static List<String> names(List<TraineeRow> rows) {
    return rows.stream().map(TraineeRow::name).toList();
  }

  @Test
  void whatIsOfFiveIsShown() {
    List<TraineeRow> rows = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      rows.add(row("a" + i, "psykiatri", "2021", "norr"));
      rows.add(row("b" + i, "psykiatri", "2021", "söder"));
    }
    assertThat(SmallGroups.hidden(rows)).isEqualTo(rows);
    rows.add(row("c", "psykiatri", "2021", "väster"));
    // The one alone takes another unit with it: by what is left out nobody is found either.
    assertThat(SmallGroups.hidden(rows)).filteredOn(row -> row.unit().isPresent()).hasSize(5);
  }
}
