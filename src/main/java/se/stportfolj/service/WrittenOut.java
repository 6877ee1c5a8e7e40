package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.RotationKind;

/**
 * The service that is only taken to go on, as a rotation. What a scenario changes later than the
 * last rotation would otherwise leave a gap before it.
 */
final class WrittenOut {
  private WrittenOut() {}

  /** The same career, with rotations to the day before the given one. */
  static Career until(Career career, LocalDate day) {
    Optional<LocalDate> continues = career.continuesFrom().filter(from -> from.isBefore(day));
    if (continues.isEmpty()) {
      return career;
    }
    List<Posting> postings = new ArrayList<>(career.postings());
    postings.add(
        new Posting(
            "continues",
            "continues",
            RotationKind.CLINICAL,
            Optional.empty(),
            new Period(continues.get(), day.minusDays(1)),
            career.employment(),
            true));
    return career.withPostings(postings);
  }
}
