package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.policy.Ask;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.regulation.ActivityKind;
import se.stportfolj.regulation.Group;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Verdict;
import se.stportfolj.service.Coverage;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.Identity;
import se.stportfolj.service.Training;
import se.stportfolj.service.demand.Demand;
import se.stportfolj.service.demand.SupervisorTraining;

/** Makes of a training the row that is kept of it. */
public final class TraineeRows {
  private TraineeRows() {}

  /** The row of a training; nothing in it holds on to the portfolio. */
  public static TraineeRow of(Training training) {
    Contract contract = training.contract();
    Verdict verdict = Rules.examine(new Subject(training));
    Specialty specialty = training.target().specialty();
    return new TraineeRow(
        training.portfolio().folder(),
        contract.trainee().name(),
        Optional.of(new SpecialtyName(specialty.slug(), specialty.name())),
        Optional.of(training.regulation().id().key()),
        contract.homeUnit(),
        contract.roles().mainSupervisor().map(person -> supervisor(person, training)),
        contract.start(),
        Outlook.of(training.forecast(), contract.plannedCompletion()),
        FindingCounts.of(verdict),
        uncovered(training),
        nextDeadline(training),
        AttentionReasons.of(training, verdict),
        contract.signed().filter(day -> !day.isAfter(training.asOf())).isPresent(),
        contract.orientation(),
        placements(training),
        courses(training));
  }

  private static MainSupervisor supervisor(Person person, Training training) {
    Optional<LocalDate> due =
        training.demands(Ask.SUPERVISOR_TRAINING_MAX_AGE).stream()
            .map(Demand::by)
            .flatMap(Optional::stream)
            .min(LocalDate::compareTo);
    return new MainSupervisor(
        Identity.of(person), person.workplace(), SupervisorTraining.latest(training, person), due);
  }

  /** Each delmål once, however many activities it lacks. */
  private static int uncovered(Training training) {
    return (int)
        training.forecast().uncovered().stream().map(Coverage.Uncovered::code).distinct().count();
  }

  /** The first that is not past; without what an application encloses, which is not kept. */
  private static Optional<Deadline> nextDeadline(Training training) {
    return training.deadlines().stream()
        .filter(one -> !one.date().isBefore(training.asOf()))
        .findFirst()
        .map(
            one ->
                new Deadline(
                    one.date(),
                    one.kind(),
                    one.about(),
                    one.count(),
                    one.force(),
                    one.rule(),
                    one.source(),
                    List.of()));
  }

  private static List<Placement> placements(Training training) {
    List<Placement> placements = new ArrayList<>();
    for (Rotation rotation : training.portfolio().rotations()) {
      boolean service = rotation.kind() != RotationKind.OBSERVERSHIP;
      boolean begins = !rotation.dates().to().isBefore(rotation.dates().from());
      if (service && begins && !rotation.dates().to().isBefore(training.asOf())) {
        placements.add(new Placement(rotation.unit(), rotation.dates(), rotation.isSideService()));
      }
    }
    return placements;
  }

  /** What is uncovered and can be covered by nothing but a course. */
  private static List<CourseLack> courses(Training training) {
    List<CourseLack> courses = new ArrayList<>();
    Specialty specialty = training.target().specialty();
    for (Coverage.Uncovered one : training.forecast().uncovered()) {
      if (one.anyOf().equals(List.of(ActivityKind.COURSE))) {
        boolean own =
            training.target().find(one.code()).filter(d -> d.group() == Group.C).isPresent();
        courses.add(
            new CourseLack(
                training.regulation().id().key(),
                one.code(),
                own
                    ? Optional.of(new SpecialtyName(specialty.slug(), specialty.name()))
                    : Optional.empty(),
                training.forecast().completionDate()));
      }
    }
    return courses;
  }
}
