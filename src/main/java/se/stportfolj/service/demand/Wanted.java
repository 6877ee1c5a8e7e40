package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.policy.Pack;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.service.Deadline;
import se.stportfolj.service.Training;
import se.stportfolj.service.TrainingYear;
import se.stportfolj.service.demand.Demand.Breach;
import se.stportfolj.service.demand.Demand.State;
import se.stportfolj.text.Blank;

/**
 * One entry of one guideline, put to one training.
 *
 * @param year the year of training that it is put to, where it is asked for in each
 * @param pack the guideline's content
 * @param demands where what it asks is added
 */
record Wanted(
    Training training,
    Entry entry,
    NamedPack guideline,
    Pack pack,
    Optional<Integer> year,
    List<Demand> demands) {
  /** The same, put to one year of training. */
  Wanted inYear(TrainingYear one) {
    return new Wanted(training, entry, guideline, pack, Optional.of(one.number()), demands);
  }

  Contract contract() {
    return training.contract();
  }

  Portfolio portfolio() {
    return training.portfolio();
  }

  LocalDate asOf() {
    return training.asOf();
  }

  /** Where the contract names the guideline. */
  Place named() {
    return guideline.place();
  }

  /** The day of completion of the forecast; empty when the specialty is unknown. */
  Optional<LocalDate> completion() {
    return training.knownTarget().isPresent() ? training.completionDate() : Optional.empty();
  }

  /** Something that is not as it is asked for, without a day. */
  void report(Place place, String variant, Map<String, Blank> blanks) {
    report(Breach.at(place, variant, blanks));
  }

  /** The same where it is known already what is wrong. */
  void report(Breach breach) {
    add(Optional.empty(), Optional.empty(), 1, State.MISSED, Optional.empty(), Optional.of(breach));
  }

  /** Something that was done. */
  void met(
      Optional<Deadline.About> about,
      LocalDate by,
      Optional<LocalDate> done,
      Optional<Breach> late) {
    add(about, Optional.of(by), 0, State.MET, done, late);
  }

  /** Something that is still to be done by a day. */
  void open(Optional<Deadline.About> about, LocalDate by, int owed, Optional<Breach> overdue) {
    add(about, Optional.of(by), owed, State.OPEN, Optional.empty(), overdue);
  }

  /** Something that can no longer be done in time. */
  void missed(Optional<Deadline.About> about, LocalDate by, int owed, Optional<Breach> breach) {
    add(about, Optional.of(by), owed, State.MISSED, Optional.empty(), breach);
  }

  private void add(
      Optional<Deadline.About> about,
      Optional<LocalDate> by,
      int owed,
      State state,
      Optional<LocalDate> done,
      Optional<Breach> breach) {
    demands.add(new Demand(entry, guideline, about, year, by, owed, state, done, breach));
  }
}
