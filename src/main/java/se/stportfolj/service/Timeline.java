package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;

/**
 * A career cut into segments at every day on which something begins or ends.
 *
 * <p>It is one sweep over the periods, never over the days, and its last segment reaches to the end
 * of the year 9999: so much time the continued service may take.
 */
final class Timeline {
  private static final Comparator<Posting> BY_BEGINNING =
      (one, other) -> {
        int from = one.dates().from().compareTo(other.dates().from());
        int to = from != 0 ? from : one.dates().to().compareTo(other.dates().to());
        return to != 0 ? to : one.id().compareTo(other.id());
      };

  private Timeline() {}

  /**
   * The segments from a day on, without gaps; none for a career without rotations.
   *
   * @param cuts further days at which a segment shall begin
   */
  static List<Segment> of(Career career, LocalDate first, Collection<LocalDate> cuts) {
    Optional<LocalDate> continuesFrom = career.continuesFrom();
    if (continuesFrom.isEmpty() || first.isAfter(MonthWeight.LAST_DAY)) {
      return List.of();
    }
    List<Posting> postings = new ArrayList<>();
    for (Posting posting : career.postings()) {
      if (posting.places()) {
        postings.add(posting);
      }
    }
    postings.sort(BY_BEGINNING);
    List<Leave> leaves = new ArrayList<>();
    for (Leave leave : career.leaves()) {
      if (leave.reduces()) {
        leaves.add(leave);
      }
    }
    leaves.sort((one, other) -> one.dates().from().compareTo(other.dates().from()));
    NavigableSet<LocalDate> begins = begins(career, postings, leaves);
    begins.addAll(cuts);
    begins.add(first);
    return segments(
        career,
        continuesFrom.get(),
        begins.tailSet(first, true),
        new ArrayDeque<>(postings),
        new ArrayDeque<>(leaves));
  }

  /** The days on which something begins that is another than on the day before. */
  private static NavigableSet<LocalDate> begins(
      Career career, List<Posting> postings, List<Leave> leaves) {
    TreeSet<LocalDate> begins = new TreeSet<>();
    for (Posting posting : postings) {
      addEdges(begins, posting.dates());
    }
    for (Leave leave : leaves) {
      addEdges(begins, leave.dates());
    }
    if (career.licensed().isPresent()) {
      begins.add(career.licensed().get());
    }
    return begins;
  }

  private static List<Segment> segments(
      Career career,
      LocalDate continues,
      NavigableSet<LocalDate> begins,
      Deque<Posting> nextPostings,
      Deque<Leave> nextLeaves) {
    Optional<Percent> continuing = Optional.of(career.employment());
    LocalDate licensed = career.licensed().orElse(LocalDate.MAX);
    List<Posting> servedNow = new ArrayList<>();
    List<Leave> leaveNow = new ArrayList<>();
    List<Segment> segments = new ArrayList<>();
    for (LocalDate from : begins.headSet(MonthWeight.LAST_DAY, true)) {
      while (!nextPostings.isEmpty() && !nextPostings.peek().dates().from().isAfter(from)) {
        servedNow.add(nextPostings.poll());
      }
      while (!nextLeaves.isEmpty() && !nextLeaves.peek().dates().from().isAfter(from)) {
        leaveNow.add(nextLeaves.poll());
      }
      servedNow.removeIf(posting -> posting.dates().to().isBefore(from));
      leaveNow.removeIf(leave -> leave.dates().to().isBefore(from));
      segments.add(
          new Segment(
              new Period(from, lastBefore(begins.higher(from))),
              List.copyOf(servedNow),
              List.copyOf(leaveNow),
              !licensed.isAfter(from),
              from.isBefore(continues) ? Optional.empty() : continuing));
    }
    return segments;
  }

  /** The day after, or the last day there is: a cut of the timeline. */
  static LocalDate dayAfter(LocalDate day) {
    return day.isBefore(MonthWeight.LAST_DAY) ? day.plusDays(1) : MonthWeight.LAST_DAY;
  }

  private static void addEdges(Set<LocalDate> begins, Period dates) {
    begins.add(dates.from());
    begins.add(dates.to().plusDays(1));
  }

  private static LocalDate lastBefore(LocalDate next) {
    return next == null || next.isAfter(MonthWeight.LAST_DAY)
        ? MonthWeight.LAST_DAY
        : next.minusDays(1);
  }
}
