package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Region;
import se.stportfolj.service.Identity;
import se.stportfolj.service.Training;

/** When a supervisor was last trained, as far as portfolio and region tell. */
public final class SupervisorTraining {
  private SupervisorTraining() {}

  /** Whether there is one by today: what stands beside the name is as a rule enough. */
  static boolean isTrained(Wanted wanted, Person person) {
    return person.isTrainedBy(wanted.asOf()) || latest(wanted.training(), person).isPresent();
  }

  /**
   * The latest training by today that any place of the portfolio, or the region, tells of.
   *
   * @param person one of those whom the portfolio names
   */
  public static Optional<LocalDate> latest(Training training, Person person) {
    Stream<LocalDate> told =
        training.people().sameAs(person).stream()
            .flatMap(other -> other.supervisorTrainings().stream());
    Stream<LocalDate> known =
        training.conditions().region().stream()
            .flatMap(region -> inRegion(region, person).stream())
            .flatMap(supervisor -> supervisor.trainings().stream());
    return Stream.concat(told, known)
        .filter(day -> !day.isAfter(training.asOf()))
        .max(LocalDate::compareTo);
  }

  /** By name. Of namesakes the one at the person's workplace; without one it is nobody. */
  private static Optional<Region.Supervisor> inRegion(Region region, Person person) {
    List<Region.Supervisor> named =
        region.supervisors().stream().filter(s -> isSame(s.name(), person.name())).toList();
    if (named.size() == 1) {
      return Optional.of(named.get(0));
    }
    return named.stream()
        .filter(s -> s.workplace().isPresent() && person.workplace().isPresent())
        .filter(s -> isSame(s.workplace().get(), person.workplace().get()))
        .findFirst();
  }

  private static boolean isSame(String one, String other) {
    return new Identity(Optional.empty(), one).isSameAs(new Identity(Optional.empty(), other));
  }
}
