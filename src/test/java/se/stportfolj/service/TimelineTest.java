package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;

/** One sweep over the periods: what a career costs does not depend on how many days it has. */
class TimelineTest {
  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final int ROTATIONS = 20;
  private static final int ABSENCES = 10;

  @Test
  void fortyYearsHaveAsManySegmentsAsFive() {
    int five = segments(career(5)).size();
    assertThat(five).isEqualTo(ROTATIONS + 2 * ABSENCES + 1);
    assertThat(segments(career(40))).hasSize(five);
    assertThat(segments(career(400))).hasSize(five);
  }

  @Test
  void theSegmentsCoverEveryDayOnce() {
    List<Segment> segments = segments(career(40));
    LocalDate next = START;
    for (Segment segment : segments) {
      assertThat(segment.dates().from()).isEqualTo(next);
      next = segment.dates().to().plusDays(1);
    }
    assertThat(next).isEqualTo(MonthWeight.LAST_DAY.plusDays(1));
  }

  @Test
  void aLedgerHasARowForEachSegmentAndNoMore() {
    Ledger ledger = Ledger.through(career(40), START.plusYears(40));
    assertThat(ledger.rows()).hasSizeLessThanOrEqualTo(segments(career(40)).size());
  }

  /** A career of which only the lengths of its twenty rotations differ. */
  private static Career career(int years) {
    int days = years * 365 / ROTATIONS;
    List<Posting> postings = new ArrayList<>();
    for (int i = 0; i < ROTATIONS; i++) {
      LocalDate from = START.plusDays((long) i * days);
      postings.add(
          new Posting(
              "r" + i,
              "unit",
              RotationKind.CLINICAL,
              Optional.empty(),
              new Period(from, from.plusDays(days - 1L)),
              Percent.of(50),
              true));
    }
    List<Leave> leaves = new ArrayList<>();
    for (int i = 0; i < ABSENCES; i++) {
      LocalDate from = START.plusDays((long) i * 2 * days + days / 2);
      leaves.add(
          new Leave(new Period(from, from.plusDays(3)), AbsenceKind.SICK, Percent.FULL, true));
    }
    return new Career(
        START,
        Optional.of(START),
        Careers.REGULATION_2015,
        Amount.NONE,
        postings,
        leaves,
        Percent.of(50));
  }

  private static List<Segment> segments(Career career) {
    return Timeline.of(career, START, Set.of());
  }
}
