package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Person;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.text.Blank;

/** The contracts of those who have an assignment in the training, besides the ST contract. */
final class Assignments {
  private Assignments() {}

  static void mainSupervisor(Wanted wanted) {
    signed(wanted, wanted.contract().roles().mainSupervisor());
  }

  static void studyDirector(Wanted wanted) {
    signed(wanted, wanted.contract().roles().studyDirector());
  }

  private static void signed(Wanted wanted, Optional<Person> holder) {
    boolean signed =
        holder
            .flatMap(Person::contract)
            .flatMap(Person.Contract::signed)
            .filter(day -> !day.isAfter(wanted.asOf()))
            .isPresent();
    if (holder.isPresent() && !signed) {
      Person person = holder.get();
      wanted.report(person.source().whole(), "", Map.of("name", Blank.of(person.name())));
    }
  }

  /** About prolonging a contract for a time, so many months before its last day. */
  static void talk(Wanted wanted) {
    Optional<Person> holder = wanted.contract().roles().studyDirector();
    Optional<Person.Contract> contract = holder.flatMap(Person::contract);
    Optional<LocalDate> ends = contract.flatMap(Person.Contract::ends);
    if (ends.isEmpty()) {
      return;
    }
    LocalDate by = ends.get().minusMonths(wanted.entry().whole());
    Optional<LocalDate> held = contract.get().extensionTalk();
    Optional<Deadline.About> about =
        Optional.of(new Deadline.About("study-director", holder.get().name()));
    Map<String, Blank> blanks =
        Map.of(
            "name", Blank.of(holder.get().name()),
            "ends", Blank.of(ends.get()),
            "day", Blank.of(held.orElse(by)),
            "latest", Blank.of(by));
    if (held.isPresent()) {
      boolean late = held.get().isAfter(by);
      wanted.met(
          about, by, held, late ? Optional.of(breach(holder.get(), "late", blanks)) : none());
    } else {
      boolean overdue = wanted.asOf().isAfter(by);
      wanted.open(
          about, by, 1, overdue ? Optional.of(breach(holder.get(), "absent", blanks)) : none());
    }
  }

  private static Optional<Breach> none() {
    return Optional.empty();
  }

  private static Breach breach(Person person, String variant, Map<String, Blank> blanks) {
    return Breach.at(person.source().at("contract", "ends"), variant, blanks);
  }
}
