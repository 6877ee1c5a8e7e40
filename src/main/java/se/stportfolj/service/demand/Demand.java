package se.stportfolj.service.demand;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.Place;
import se.stportfolj.policy.Ask;
import se.stportfolj.policy.Entry;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.service.Deadline;
import se.stportfolj.text.Blank;

/**
 * One thing that one entry of a guideline asks of one training, and how far it has come. The rule,
 * the status, the deadlines and the calendar all tell of the same demand.
 *
 * @param entry what the guideline says, with its force and source
 * @param named the guideline, and where the portfolio names it
 * @param about whom or what it is asked of, where that is not the training as a whole
 * @param year the year of training that it is asked for in, from 1, where there is one for each
 * @param by the last day on which it is in time, by the guideline to the day; none where a
 *     guideline gives no day
 * @param owed how many are still to come; 1 where there can be only one
 * @param state how far it has come
 * @param done the day on which it was done, where that is known
 * @param breach what is wrong with it today, if anything
 */
public record Demand(
    Entry entry,
    NamedPack named,
    Optional<Deadline.About> about,
    Optional<Integer> year,
    Optional<LocalDate> by,
    int owed,
    State state,
    Optional<LocalDate> done,
    Optional<Breach> breach) {
  /** How far a demand has come. */
  public enum State {
    /** Done, in time or late. */
    MET,
    /** Not done, and still to be done. */
    OPEN,
    /** Not as it is asked for, and nothing that is to be done by a day. */
    MISSED
  }

  /**
   * What is wrong with a demand.
   *
   * @param place where the files say it, or could
   * @param variant which of the rule's messages tells it
   * @param blanks what the message names, besides the guideline and its value
   * @param information whether it is information only, however strict the guideline
   * @param entry what an exception calls it, where it is about a part of the training such as
   *     {@code year-3}
   */
  public record Breach(
      Place place,
      String variant,
      Map<String, Blank> blanks,
      boolean information,
      Optional<String> entry) {
    /** Keeps its own copy. */
    public Breach {
      blanks = Map.copyOf(blanks);
    }

    /** By the guideline's own force, and about the entry at the place. */
    static Breach at(Place place, String variant, Map<String, Blank> blanks) {
      return new Breach(place, variant, blanks, false, Optional.empty());
    }

    /** The same as information only. */
    Breach asInformation() {
      return new Breach(place, variant, blanks, true, entry);
    }

    /** The same about a year of training. */
    Breach inYear(int number) {
      return new Breach(place, variant, blanks, information, Optional.of("year-" + number));
    }
  }

  /** What is asked. */
  public Ask ask() {
    return entry.ask();
  }

  /** Whether it is to be done by a day and is not. */
  public boolean isDue() {
    return state == State.OPEN && by.isPresent();
  }
}
