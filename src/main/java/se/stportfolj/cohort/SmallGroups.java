package se.stportfolj.cohort;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Hides what would show fewer than five trainees apart: the unit, then the specialty, then the
 * regulation, until those that share all that is left to see of the three are five or more.
 */
final class SmallGroups {
  /** Fewer are not shown apart. */
  static final int FEWEST = 5;

  private SmallGroups() {}

  /** Something that can be hidden of a trainee. */
  private record Trait(
      Function<TraineeRow, Optional<String>> value, UnaryOperator<TraineeRow> hide) {}

  private static final Trait UNIT = new Trait(TraineeRow::unit, row -> row.at(Optional.empty()));

  private static final Trait SPECIALTY =
      new Trait(row -> row.specialty().map(SpecialtyName::slug), TraineeRow::withoutSpecialty);

  private static final Trait REGULATION =
      new Trait(TraineeRow::regulation, TraineeRow::withoutRegulation);

  /** The trainees, in their order, with what may be shown of them. */
  static List<TraineeRow> hidden(List<TraineeRow> rows) {
    List<TraineeRow> hidden = hidden(rows, UNIT, row -> List.of(row.specialty(), row.regulation()));
    hidden = hidden(hidden, SPECIALTY, row -> List.of(row.regulation()));
    hidden = hidden(hidden, REGULATION, row -> List.of());
    // What is hidden here and there may be too few taken together.
    for (Trait trait : List.of(UNIT, SPECIALTY, REGULATION)) {
      hidden = hidden(hidden, trait, row -> List.of());
    }
    return hidden;
  }

  /** Hides a trait where those who share it, among those who share the rest, are too few. */
  private static List<TraineeRow> hidden(
      List<TraineeRow> rows, Trait trait, Function<TraineeRow, List<Optional<?>>> rest) {
    Map<List<Optional<?>>, List<TraineeRow>> wholes = new LinkedHashMap<>();
    for (TraineeRow row : rows) {
      wholes.computeIfAbsent(rest.apply(row), key -> new ArrayList<>()).add(row);
    }
    Map<List<Optional<?>>, List<Optional<String>>> shown = new LinkedHashMap<>();
    wholes.forEach((key, whole) -> shown.put(key, shown(whole, trait)));
    List<TraineeRow> all = new ArrayList<>();
    for (TraineeRow row : rows) {
      boolean seen = shown.get(rest.apply(row)).contains(trait.value().apply(row));
      all.add(seen ? row : trait.hide().apply(row));
    }
    return all;
  }

  /** The values that may be seen; those that may not are none, or of five trainees or more. */
  private static List<Optional<String>> shown(List<TraineeRow> whole, Trait trait) {
    Map<Optional<String>, Integer> sizes = new LinkedHashMap<>();
    for (TraineeRow row : whole) {
      sizes.merge(trait.value().apply(row), 1, Integer::sum);
    }
    int hidden = 0;
    List<Optional<String>> bySize = new ArrayList<>();
    for (Map.Entry<Optional<String>, Integer> one : sizes.entrySet()) {
      if (one.getKey().isEmpty() || one.getValue() < FEWEST) {
        hidden += one.getValue();
      } else {
        bySize.add(one.getKey());
      }
    }
    bySize.sort(
        Comparator.comparing((Optional<String> value) -> sizes.get(value))
            .thenComparing(value -> value.orElse("")));
    while (hidden > 0 && hidden < FEWEST && !bySize.isEmpty()) {
      hidden += sizes.get(bySize.remove(0));
    }
    return bySize;
  }
}
