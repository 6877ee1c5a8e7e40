package se.stportfolj.portfolio;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Source;

/**
 * Somebody with a part in the training.
 *
 * @param source the keys; where only the name stands, that name
 * @param definition where the name alone stands: the keys that it stands for
 * @param specialty slug of the person's specialty
 * @param supervisorTrainings the days of supervisor training, in no order
 * @param appointed day on which the head of department appointed the person (2015, 4 kap. 4 §)
 * @param contract the contract for the assignment, of a main supervisor or a director of studies
 * @param researchTraining how far the person has come in it
 */
public record Person(
    Source source,
    Optional<Source> definition,
    String name,
    Optional<IdentityNumber> personnummer,
    Optional<String> specialty,
    Optional<String> workplace,
    List<LocalDate> supervisorTrainings,
    Optional<String> email,
    Optional<LocalDate> appointed,
    Optional<Contract> contract,
    Optional<ResearchTraining> researchTraining) {
  /**
   * The contract for an assignment (huvudhandledarkontrakt, studierektorskontrakt).
   *
   * @param ends its last day, where it is for a time
   * @param extensionTalk the day of the talk about prolonging it
   */
  public record Contract(
      Optional<LocalDate> signed, Optional<LocalDate> ends, Optional<LocalDate> extensionTalk) {}

  /** Keeps its own copy. */
  public Person {
    supervisorTrainings = List.copyOf(supervisorTrainings);
  }

  /** The same person where the name alone stands elsewhere. */
  Person namedAt(Source other) {
    return new Person(
        other,
        definition,
        name,
        personnummer,
        specialty,
        workplace,
        supervisorTrainings,
        email,
        appointed,
        contract,
        researchTraining);
  }

  /** Day of the latest supervisor training. */
  public Optional<LocalDate> supervisorTraining() {
    return supervisorTrainings.stream().max(Comparator.naturalOrder());
  }

  /** Whether there was supervisor training on or before a day. */
  public boolean isTrainedBy(LocalDate day) {
    return supervisorTrainings.stream().anyMatch(training -> !training.isAfter(day));
  }
}
