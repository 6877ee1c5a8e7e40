package se.stportfolj.service;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline that is or could have been told of, for whoever keeps what was told before.
 *
 * @param id what tells it from all others of one training, and stays when its day moves: what asks
 *     for it, and the entry or the year of training that it is about
 * @param deadline as it is told, or was
 * @param settled the day on which it was done, where the files say so
 */
public record KnownDeadline(
    String id, Deadline deadline, Outcome outcome, Optional<LocalDate> settled) {
  /** What became of it. */
  public enum Outcome {
    /** It is still to be met. */
    OPEN,
    /** It is met, in time or late. */
    DONE,
    /** It is not met, and nobody asks for it any more. */
    PAST
  }

  /** Something that is still to be done. */
  static KnownDeadline open(String id, Deadline deadline) {
    return new KnownDeadline(id, deadline, Outcome.OPEN, Optional.empty());
  }

  /** Something that was done. */
  static KnownDeadline done(String id, Deadline deadline, Optional<LocalDate> settled) {
    return new KnownDeadline(id, deadline, Outcome.DONE, settled);
  }
}
