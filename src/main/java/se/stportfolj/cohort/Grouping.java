package se.stportfolj.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.service.Identity;

/** Puts trainees into groups. */
final class Grouping {
  private Grouping() {}

  /** The groups by name, those without one last; the trainees keep their order. */
  static List<Cohort.Group> of(List<TraineeRow> rows, Optional<View.By> by) {
    Map<Optional<String>, List<TraineeRow>> groups = new LinkedHashMap<>();
    Map<String, String> names = new LinkedHashMap<>();
    for (TraineeRow row : rows) {
      Optional<String> name = by.flatMap(what -> name(row, what));
      Optional<String> one = name.map(n -> names.computeIfAbsent(Identity.plain(n), plain -> n));
      groups.computeIfAbsent(one, key -> new ArrayList<>()).add(row);
    }
    return groups.entrySet().stream()
        .sorted((one, other) -> Sorting.lastWithout(one.getKey(), other.getKey()))
        .map(group -> new Cohort.Group(group.getKey(), group.getValue()))
        .toList();
  }

  private static Optional<String> name(TraineeRow row, View.By by) {
    return switch (by) {
      case SPECIALTY -> row.specialty().map(SpecialtyName::name);
      case UNIT -> row.unit();
      case SUPERVISOR -> row.supervisor().map(MainSupervisor::name);
      case REGULATION -> row.regulation();
    };
  }
}
