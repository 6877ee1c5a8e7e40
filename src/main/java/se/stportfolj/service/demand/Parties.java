package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.policy.Ask;
import se.stportfolj.policy.Entry;
import se.stportfolj.portfolio.Decision;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Roles;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.Identity;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** The people of the training: who signs the contract, and who may be supervisor. */
final class Parties {
  private Parties() {}

  /** A party of a signed contract whom the portfolio does not name. */
  static void contract(Wanted wanted) {
    if (wanted.contract().signed().isEmpty()) {
      return;
    }
    Roles roles = wanted.contract().roles();
    for (String role : wanted.entry().roles()) {
      Optional<Person> person =
          switch (role) {
            case "main-supervisor" -> roles.mainSupervisor();
            case "head-of-department" -> roles.headOfDepartment();
            default -> roles.studyDirector();
          };
      if (person.isEmpty()) {
        wanted.report(
            wanted.contract().source().at("signed"),
            "",
            Map.of(
                "role", new Blank.Term("people/role-missing.role." + role), "key", Blank.of(role)));
      }
    }
  }

  /** The main supervisor, and the supervisors of rotations that have begun. */
  static void trained(Wanted wanted) {
    Stream<Person> main = wanted.contract().roles().mainSupervisor().stream();
    Stream<Person> others =
        wanted.portfolio().rotations().stream()
            .filter(r -> !r.dates().from().isAfter(wanted.asOf()))
            .map(Rotation::supervisor)
            .flatMap(Optional::stream);
    Stream.concat(main, others)
        .filter(person -> !SupervisorTraining.isTrained(wanted, person))
        .forEach(
            person ->
                wanted.report(
                    person.source().whole(), "", Map.of("name", Blank.of(person.name()))));
  }

  static void studyDirectorTrained(Wanted wanted) {
    wanted
        .contract()
        .roles()
        .studyDirector()
        .filter(person -> !SupervisorTraining.isTrained(wanted, person))
        .ifPresent(
            person ->
                wanted.report(
                    person.source().whole(), "", Map.of("name", Blank.of(person.name()))));
  }

  /** Who decided that the ST is one with research or leadership, and when. */
  static void orientation(Wanted wanted) {
    Optional<Decision> decision = wanted.contract().orientationDecision();
    boolean decided = decision.filter(d -> d.by().isPresent() && d.date().isPresent()).isPresent();
    if (wanted.contract().orientation().isPresent() && !decided) {
      wanted.report(
          wanted.contract().source().at("orientation"),
          decision.isPresent() ? "incomplete" : "none",
          Map.of(
              "orientation",
              new Blank.Term("choice.orientation." + wanted.contract().orientation().get().key())));
    }
  }

  /**
   * Of several ages that a guideline names, the one that matters: the highest that is passed, or
   * the one that comes first.
   */
  static void trainingAge(Wanted wanted) {
    Optional<Person> supervisor = wanted.contract().roles().mainSupervisor();
    Optional<LocalDate> trained =
        supervisor.flatMap(person -> SupervisorTraining.latest(wanted.training(), person));
    if (trained.isEmpty() || !isTheOne(wanted, trained.get())) {
      return;
    }
    Breach old =
        Breach.at(
            supervisor.get().source().at("supervisor-training"),
            "",
            Map.of("name", Blank.of(supervisor.get().name()), "day", Blank.of(trained.get())));
    wanted.open(
        Optional.of(new Deadline.About("main-supervisor", supervisor.get().name())),
        trained.get().plusYears(wanted.entry().whole()),
        1,
        isTooOld(wanted, wanted.entry(), trained.get()) ? Optional.of(old) : Optional.empty());
  }

  private static boolean isTheOne(Wanted wanted, LocalDate trained) {
    boolean passed = isTooOld(wanted, wanted.entry(), trained);
    for (Entry other : wanted.pack().entries()) {
      if (other.ask() == Ask.SUPERVISOR_TRAINING_MAX_AGE
          && other.scope().includes(wanted.contract())) {
        boolean otherPassed = isTooOld(wanted, other, trained);
        boolean higher = other.whole() > wanted.entry().whole();
        boolean lower = other.whole() < wanted.entry().whole();
        if (passed ? otherPassed && higher : otherPassed || lower) {
          return false;
        }
      }
    }
    return true;
  }

  private static boolean isTooOld(Wanted wanted, Entry entry, LocalDate trained) {
    return wanted
        .asOf()
        .isAfter(trained.plusYears(entry.whole()).plusMonths(entry.manner().monthsMore()));
  }

  static void notTheHead(Wanted wanted) {
    Roles roles = wanted.contract().roles();
    boolean same =
        roles.mainSupervisor().isPresent()
            && roles.headOfDepartment().isPresent()
            && Identity.of(roles.mainSupervisor().get())
                .isSameAs(Identity.of(roles.headOfDepartment().get()));
    if (same) {
      Person supervisor = roles.mainSupervisor().get();
      wanted.report(
          supervisor.source().at("name"), "", Map.of("name", Blank.of(supervisor.name())));
    }
  }
}
