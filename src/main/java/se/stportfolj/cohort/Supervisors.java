package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.service.Identity;

/**
 * Puts together the main supervisors. Whom two portfolios name is one person where {@link Identity}
 * says so, unless they have different workplaces.
 */
final class Supervisors {
  private final Map<String, List<Building>> byName = new LinkedHashMap<>();

  /** The main supervisors of these trainees, by name. */
  static List<SupervisorLoad> of(List<TraineeRow> rows) {
    Supervisors supervisors = new Supervisors();
    rows.forEach(supervisors::add);
    return supervisors.all();
  }

  private void add(TraineeRow row) {
    if (row.supervisor().isEmpty()) {
      return;
    }
    MainSupervisor person = row.supervisor().get();
    List<Building> namesakes =
        byName.computeIfAbsent(Identity.plain(person.name()), key -> new ArrayList<>());
    for (Building one : namesakes) {
      if (one.isSameAs(person)) {
        one.add(person);
        return;
      }
    }
    namesakes.add(new Building(person));
  }

  private List<SupervisorLoad> all() {
    return byName.values().stream()
        .flatMap(List::stream)
        .map(Building::load)
        .sorted(
            Comparator.comparing(SupervisorLoad::name, Sorting.BY_NAME)
                .thenComparing(one -> one.workplace().orElse("")))
        .toList();
  }

  private static final class Building {
    private final MainSupervisor first;
    private Optional<String> workplace;
    private Optional<LocalDate> trained;
    private Optional<LocalDate> due;
    private int trainees = 1;

    Building(MainSupervisor first) {
      this.first = first;
      this.workplace = first.workplace();
      this.trained = first.trained();
      this.due = first.due();
    }

    boolean isSameAs(MainSupervisor other) {
      boolean numbers =
          first.identity().number().isPresent() && other.identity().number().isPresent();
      boolean elsewhere =
          workplace.isPresent()
              && other.workplace().isPresent()
              && !Identity.plain(workplace.get()).equals(Identity.plain(other.workplace().get()));
      return first.identity().isSameAs(other.identity()) && (numbers || !elsewhere);
    }

    /** The latest training that anybody tells of, and what is asked for after that one. */
    void add(MainSupervisor other) {
      trainees++;
      workplace = workplace.or(other::workplace);
      int order = trained.orElse(LocalDate.MIN).compareTo(other.trained().orElse(LocalDate.MIN));
      if (order < 0) {
        trained = other.trained();
        due = other.due();
      } else if (order == 0 && other.due().isPresent()) {
        due = due.filter(day -> !other.due().get().isBefore(day)).or(other::due);
      }
    }

    SupervisorLoad load() {
      return new SupervisorLoad(first.name(), workplace, trainees, trained.isPresent(), due);
    }
  }
}
