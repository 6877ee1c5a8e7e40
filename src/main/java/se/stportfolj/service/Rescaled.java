package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;

/** Rotations at another percentage from a day on. */
final class Rescaled {
  private Rescaled() {}

  /**
   * The rotations that count are, together and in the proportion in which they were, at the given
   * percentage on each day from {@code from} on. The others stay as they are.
   */
  static List<Posting> from(List<Posting> postings, LocalDate from, Percent percent) {
    List<Posting> result = new ArrayList<>();
    List<Posting> later = new ArrayList<>();
    TreeSet<LocalDate> begins = new TreeSet<>();
    for (Posting posting : postings) {
      Period dates = posting.dates();
      if (!posting.counts() || dates.to().isBefore(from)) {
        result.add(posting);
        continue;
      }
      if (dates.from().isBefore(from)) {
        result.add(posting.on(new Period(dates.from(), from.minusDays(1))));
      }
      LocalDate first = dates.from().isBefore(from) ? from : dates.from();
      later.add(posting.on(new Period(first, dates.to())));
      begins.add(first);
      begins.add(dates.to().plusDays(1));
    }
    for (LocalDate first : begins) {
      if (begins.higher(first) != null) {
        Period days = new Period(first, begins.higher(first).minusDays(1));
        result.addAll(
            shared(
                later.stream().filter(posting -> posting.dates().overlaps(days)).toList(),
                days,
                percent));
      }
    }
    return result;
  }

  /** In proportion, to a hundredth of a percent; the sum is exact. */
  private static List<Posting> shared(List<Posting> postings, Period days, Percent percent) {
    long all = postings.stream().mapToLong(posting -> posting.percent().hundredths()).sum();
    List<Posting> result = new ArrayList<>();
    long before = 0;
    for (Posting posting : postings) {
      // Cut from the running total, so that the parts add up to the whole exactly.
      long through = before + posting.percent().hundredths();
      long part = through * percent.hundredths() / all - before * percent.hundredths() / all;
      result.add(posting.at(new Percent((int) part)).on(days));
      before = through;
    }
    return result;
  }
}
