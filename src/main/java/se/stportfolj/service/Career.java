package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.Track;

/**
 * All that service time depends on, as a plain value: a scenario is the same career with something
 * changed.
 *
 * @param start the day the specialist training began
 * @param licensed the day of the Swedish medical licence; no day before it counts
 * @param target what is required
 * @param credited earlier service credited by a decision, in months, from the start
 * @param postings rotations, in any order
 * @param leaves absences, in any order
 * @param employment the share of full time at which the service goes on after the last rotation
 */
public record Career(
    LocalDate start,
    Optional<LocalDate> licensed,
    Target target,
    Amount credited,
    List<Posting> postings,
    List<Leave> leaves,
    Percent employment) {
  /**
   * Keeps its own copies of the lists; what ends before it begins covers no day and is left out.
   */
  public Career {
    List<Posting> served = new ArrayList<>(postings);
    served.removeIf(posting -> !coversDays(posting.dates()));
    postings = List.copyOf(served);
    List<Leave> away = new ArrayList<>(leaves);
    away.removeIf(leave -> !coversDays(leave.dates()));
    leaves = List.copyOf(away);
  }

  /** The career that a portfolio tells, under the numbers of its regulation. */
  static Career of(Training training) {
    Portfolio portfolio = training.portfolio();
    Contract contract = training.contract();
    List<Posting> postings = new ArrayList<>();
    Target target = Target.of(contract, training.regulation().numbers(), training.btWaiver());
    boolean foreign = contract.track() == Track.THIRD_COUNTRY;
    for (Rotation rotation : portfolio.rotations()) {
      boolean inSweden = !rotation.location().equals(Optional.of(Location.ABROAD));
      Posting posting = Posting.of(rotation);
      // A specialist from a third country is asked for service in Sweden (2015, bilaga 8b).
      postings.add(foreign && !inSweden ? posting.counting(false) : posting);
    }
    List<Leave> leaves = new ArrayList<>();
    for (Absence absence : portfolio.absences()) {
      leaves.add(Leave.of(absence));
    }
    return new Career(
        contract.start(),
        contract.licensed(),
        target,
        foreign ? Amount.NONE : Credited.months(contract.credits()),
        postings,
        leaves,
        contract.employmentPercent());
  }

  /**
   * The day from which the service is taken to go on at the employment percentage: the day after
   * the last rotation, auskultation aside. None without rotations.
   */
  public Optional<LocalDate> continuesFrom() {
    Optional<LocalDate> last = Optional.empty();
    for (Posting posting : postings) {
      LocalDate to = posting.dates().to();
      if (posting.places() && (last.isEmpty() || to.isAfter(last.get()))) {
        last = Optional.of(to);
      }
    }
    return last.isPresent() ? Optional.of(last.get().plusDays(1)) : last;
  }

  /** The first day of the first rotation, auskultation aside. None without rotations. */
  public Optional<LocalDate> servesFrom() {
    Optional<LocalDate> first = Optional.empty();
    for (Posting posting : postings) {
      LocalDate from = posting.dates().from();
      if (posting.places() && (first.isEmpty() || from.isBefore(first.get()))) {
        first = Optional.of(from);
      }
    }
    return first;
  }

  /** The same with other rotations. */
  Career withPostings(List<Posting> others) {
    return new Career(start, licensed, target, credited, others, leaves, employment);
  }

  /** The same with other absences. */
  Career withLeaves(List<Leave> others) {
    return new Career(start, licensed, target, credited, postings, others, employment);
  }

  /** The same without what is credited. */
  Career withoutCredit() {
    return new Career(start, licensed, target, Amount.NONE, postings, leaves, employment);
  }

  /** The same with other requirements. */
  Career withTarget(Target other) {
    return new Career(start, licensed, other, credited, postings, leaves, employment);
  }

  /** The same with another percentage after the last rotation. */
  Career withEmployment(Percent other) {
    return new Career(start, licensed, target, credited, postings, leaves, other);
  }

  private static boolean coversDays(Period dates) {
    return !dates.to().isBefore(dates.from());
  }
}
