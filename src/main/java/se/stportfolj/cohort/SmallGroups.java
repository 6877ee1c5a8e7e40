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

  private static final List<Trait> TRAITS = List.of(UNIT, SPECIALTY, REGULATION);

  /** The trainees, in their order, with what may be shown of them. */
  static List<TraineeRow> hidden(List<TraineeRow> rows) {
    List<TraineeRow> hidden = hidden(rows, UNIT, row -> List.of(row.specialty(), row.regulation()));
    hidden = hidden(hidden, SPECIALTY, row -> List.of(row.regulation()));
    List<TraineeRow> before = List.of();
    // What is hidden here makes a group smaller there; each time more is hidden, so that it ends.
    while (!hidden.equals(before)) {
      before = hidden;
      for (Trait trait : TRAITS) {
        hidden = hidden(hidden, trait, row -> List.of());
      }
      hidden = smallestMerged(hidden);
    }
    return hidden;
  }

  /** Puts the smallest group together with the one that is most like it, if it is too small. */
  private static List<TraineeRow> smallestMerged(List<TraineeRow> rows) {
    Map<List<Optional<String>>, Integer> sizes = new LinkedHashMap<>();
    rows.forEach(row -> sizes.merge(seen(row), 1, Integer::sum));
    Optional<List<Optional<String>>> smallest =
        sizes.keySet().stream().min(Comparator.comparing(sizes::get));
    if (smallest.isEmpty() || sizes.get(smallest.get()) >= FEWEST || sizes.size() == 1) {
      return rows;
    }
    List<Optional<String>> small = smallest.get();
    List<Optional<String>> like =
        sizes.keySet().stream()
            .filter(one -> !one.equals(small))
            .min(
                Comparator.comparing((List<Optional<String>> one) -> differing(small, one).size())
                    .thenComparing(sizes::get))
            .orElseThrow();
    List<Trait> differing = differing(small, like);
    List<TraineeRow> merged = new ArrayList<>();
    for (TraineeRow row : rows) {
      TraineeRow one = row;
      if (seen(row).equals(small) || seen(row).equals(like)) {
        for (Trait trait : differing) {
          one = trait.hide().apply(one);
        }
      }
      merged.add(one);
    }
    return merged;
  }

  private static List<Optional<String>> seen(TraineeRow row) {
    List<Optional<String>> seen = new ArrayList<>();
    for (Trait trait : TRAITS) {
      seen.add(trait.value().apply(row));
    }
    return seen;
  }

  private static List<Trait> differing(List<Optional<String>> one, List<Optional<String>> other) {
    List<Trait> differing = new ArrayList<>();
    for (int i = 0; i < TRAITS.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        differing.add(TRAITS.get(i));
      }
    }
    return differing;
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
