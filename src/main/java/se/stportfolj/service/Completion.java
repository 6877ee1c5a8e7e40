package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** When the required service time is complete, or why there is no such day. */
public sealed interface Completion {

  /**
   * The first day on which the required months, and those of BT, have been served.
   *
   * @param bindsBt whether BT is complete later than the months as a whole
   */
  record On(LocalDate date, boolean bindsBt) implements Completion {}

  /**
   * What has been planned never gets there, and why.
   *
   * @param monthsOn the day on which the months as a whole are reached, if nothing but BT is
   *     missing
   */
  record Never(Obstacle because, Optional<LocalDate> monthsOn) implements Completion {}

  /** It cannot be computed from what is recorded, and why. */
  record Unknown(Obstacle because) implements Completion {}

  /** Why there is no date. */
  enum Obstacle {
    /** No rotation is recorded, so that nothing says when service began or where it goes on. */
    NO_ROTATIONS,
    /** No medical licence is recorded, and no day before it counts. */
    NO_LICENCE,
    /** The months are reached, but too little BT has been served or planned. */
    TOO_LITTLE_BT,
    /** No months are required, no delmål are known to be covered, and no programme says when. */
    NO_PROGRAMME,
    /** The months are not reached before the year 10000. */
    NOT_BEFORE_YEAR_10000;

    /** The key of the text that says it. */
    public String key() {
      return "not-forecast." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Why there is no day; empty when there is one. */
  default Optional<Obstacle> obstacle() {
    if (this instanceof Never never) {
      return Optional.of(never.because());
    }
    return this instanceof Unknown unknown ? Optional.of(unknown.because()) : Optional.empty();
  }

  /** The day, where there is one. */
  default Optional<LocalDate> day() {
    return this instanceof On on ? Optional.of(on.date()) : Optional.empty();
  }
}
