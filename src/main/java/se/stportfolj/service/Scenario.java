package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;

/** Something that might be otherwise than it is written. */
public sealed interface Scenario {
  /** The career as it would be. */
  Career in(Career career);

  /** All counting service together is at a percentage from a day on. */
  record PercentFrom(Percent percent, LocalDate from) implements Scenario {
    @Override
    public Career in(Career career) {
      Career written = WrittenOut.until(career, from);
      return written
          .withPostings(Rescaled.from(written.postings(), from, percent))
          .withEmployment(percent);
    }
  }

  /** Somebody is away for some time, on top of the absences that are written. */
  record Away(AbsenceKind kind, Percent percent, Period dates) implements Scenario {
    @Override
    public Career in(Career career) {
      List<Leave> leaves = new ArrayList<>(career.leaves());
      leaves.add(new Leave(dates, kind, percent, Leave.reduces(kind)));
      return career.withLeaves(leaves);
    }
  }

  /**
   * A rotation in place of what is written for its days. Research and leadership in a scenario have
   * no decision, so that they do not count.
   */
  record Placed(RotationKind kind, Percent percent, Period dates) implements Scenario {
    @Override
    public Career in(Career career) {
      Career written = WrittenOut.until(career, dates.from());
      List<Posting> postings = new ArrayList<>();
      for (Posting posting : written.postings()) {
        if (posting.places()) {
          outside(posting, postings);
        } else {
          postings.add(posting);
        }
      }
      boolean counts = kind == RotationKind.CLINICAL || kind == RotationKind.BT;
      postings.add(
          new Posting("what-if", "what-if", kind, Optional.empty(), dates, percent, counts));
      return written.withPostings(postings);
    }

    /** What is left of a rotation on either side; a career leaves out what covers no day. */
    private void outside(Posting posting, List<Posting> postings) {
      Period days = posting.dates();
      if (!days.overlaps(dates)) {
        postings.add(posting);
        return;
      }
      postings.add(posting.on(new Period(days.from(), dates.from().minusDays(1))));
      postings.add(posting.on(new Period(dates.to().plusDays(1), days.to())));
    }
  }

  /**
   * A doctoral degree.
   *
   * @param months what the regulation requires of somebody who has one
   */
  record Degree(LocalDate date, Fraction months) implements Scenario {
    @Override
    public Career in(Career career) {
      return career.withTarget(career.target().withDegree(months, date));
    }
  }

  /** One after the other. */
  record All(List<Scenario> parts) implements Scenario {
    /** Keeps its own copy of the list. */
    public All {
      parts = List.copyOf(parts);
    }

    @Override
    public Career in(Career career) {
      Career changed = career;
      for (Scenario part : parts) {
        changed = part.in(changed);
      }
      return changed;
    }
  }
}
