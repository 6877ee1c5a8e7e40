package se.stportfolj.rules.policy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.policy.Ask;
import se.stportfolj.policy.Entry;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Roles;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.service.Identity;
import se.stportfolj.text.Blank;

/** The people of the training: who signs the contract, and who may be supervisor. */
final class Parties {
  private Parties() {}

  /** A party of a signed contract whom the portfolio does not name. */
  static void contract(Asked asked) {
    if (asked.contract().signed().isEmpty()) {
      return;
    }
    Roles roles = asked.contract().roles();
    for (String role : asked.entry().roles()) {
      Optional<Person> person =
          switch (role) {
            case "main-supervisor" -> roles.mainSupervisor();
            case "head-of-department" -> roles.headOfDepartment();
            default -> roles.studyDirector();
          };
      if (person.isEmpty()) {
        asked.report(
            asked.contract().source().at("signed"),
            "",
            Map.of(
                "role", new Blank.Term("people/role-missing.role." + role), "key", Blank.of(role)));
      }
    }
  }

  /** The main supervisor, and the supervisors of rotations that have begun. */
  static void trained(Asked asked) {
    Stream<Person> main = asked.contract().roles().mainSupervisor().stream();
    Stream<Person> others =
        asked.portfolio().rotations().stream()
            .filter(r -> !r.dates().from().isAfter(asked.asOf()))
            .map(Rotation::supervisor)
            .flatMap(Optional::stream);
    Stream.concat(main, others)
        .filter(person -> !SupervisorTraining.isTrained(asked, person))
        .forEach(
            person ->
                asked.report(person.source().whole(), "", Map.of("name", Blank.of(person.name()))));
  }

  /** Of several ages asked for, only the highest that is passed. */
  static void trainingAge(Asked asked) {
    Optional<Person> supervisor = asked.contract().roles().mainSupervisor();
    Optional<LocalDate> trained =
        supervisor.flatMap(person -> SupervisorTraining.latest(asked, person));
    if (trained.isEmpty() || !isTooOld(asked, asked.entry(), trained.get())) {
      return;
    }
    boolean another =
        asked.pack().entries().stream()
            .filter(e -> e.ask() == Ask.SUPERVISOR_TRAINING_MAX_AGE)
            .filter(e -> e.scope().includes(asked.contract()))
            .filter(e -> e.whole() > asked.entry().whole())
            .anyMatch(e -> isTooOld(asked, e, trained.get()));
    if (!another) {
      asked.report(
          supervisor.get().source().at("supervisor-training"),
          "",
          Map.of(
              "name", Blank.of(supervisor.get().name()),
              "day", Blank.of(trained.get())));
    }
  }

  private static boolean isTooOld(Asked asked, Entry entry, LocalDate trained) {
    return asked
        .asOf()
        .isAfter(trained.plusYears(entry.whole()).plusMonths(entry.manner().monthsMore()));
  }

  static void notTheHead(Asked asked) {
    Roles roles = asked.contract().roles();
    boolean same =
        roles.mainSupervisor().isPresent()
            && roles.headOfDepartment().isPresent()
            && Identity.of(roles.mainSupervisor().get())
                .isSameAs(Identity.of(roles.headOfDepartment().get()));
    if (same) {
      Person supervisor = roles.mainSupervisor().get();
      asked.report(supervisor.source().at("name"), "", Map.of("name", Blank.of(supervisor.name())));
    }
  }
}
