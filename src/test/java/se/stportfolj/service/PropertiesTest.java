package se.stportfolj.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;

/** What holds for any portfolio (docs/service-time.md), on seeded random careers. */
class PropertiesTest {
  /** A fiftieth of those that the oracle walks through. */
  private static final long CAREERS = Long.getLong("st.careers", 100_000) / 50;

  @Test
  void splittingARotationInTwoChangesNothing() {
    forEverySeed(
        seed -> {
          Career career = RandomCareers.career(seed);
          int index = (int) (seed % career.postings().size());
          Posting whole = career.postings().get(index);
          List<Posting> halves =
              split(whole.dates(), seed).stream()
                  .map(
                      dates ->
                          new Posting(
                              whole.id() + dates.from(),
                              whole.unit(),
                              whole.kind(),
                              whole.setting(),
                              dates,
                              whole.percent(),
                              whole.counts()))
                  .toList();
          Career split =
              Careers.withPostings(career, Careers.replaced(career.postings(), index, halves));
          assertSame(seed, career, split);
          LocalDate day = career.start().plusDays(seed % 900);
          assertThat(shape(ServiceRecord.through(split, day)))
              .as("service record, seed %s", seed)
              .isEqualTo(shape(ServiceRecord.through(career, day)));
        });
  }

  @Test
  void splittingAnAbsenceInTwoChangesNothing() {
    forEverySeed(
        seed -> {
          Career career = RandomCareers.career(seed);
          if (career.leaves().isEmpty()) {
            return;
          }
          int index = (int) (seed % career.leaves().size());
          Leave whole = career.leaves().get(index);
          List<Leave> halves =
              split(whole.dates(), seed).stream()
                  .map(dates -> new Leave(dates, whole.kind(), whole.percent(), whole.reduces()))
                  .toList();
          Career split =
              Careers.withLeaves(career, Careers.replaced(career.leaves(), index, halves));
          assertSame(seed, career, split);
          LocalDate day = career.start().plusDays(seed % 900);
          assertThat(shape(ServiceRecord.through(split, day)))
              .as("service record, seed %s", seed)
              .isEqualTo(shape(ServiceRecord.through(career, day)));
        });
  }

  @Test
  void theOrderOfEntriesChangesNothing() {
    forEverySeed(
        seed -> {
          Career career = RandomCareers.career(seed);
          Random random = new Random(seed);
          List<Posting> postings = new ArrayList<>(career.postings());
          List<Leave> leaves = new ArrayList<>(career.leaves());
          Collections.shuffle(postings, random);
          Collections.shuffle(leaves, random);
          Career shuffled = Careers.withLeaves(Careers.withPostings(career, postings), leaves);
          assertSame(seed, career, shuffled);
          assertThat(Ledger.through(shuffled, LocalDate.of(2021, 1, 1)))
              .as("ledger, seed %s", seed)
              .isEqualTo(Ledger.through(career, LocalDate.of(2021, 1, 1)));
        });
  }

  @Test
  void morePercentIsNeverLater() {
    forEverySeed(
        seed -> {
          Career career = RandomCareers.career(seed);
          int index = (int) (seed % career.postings().size());
          Posting posting = career.postings().get(index);
          if (posting.kind() != RotationKind.BT && career.target().btMonths().signum() > 0) {
            // Beyond full time, more of something else leaves a smaller part to BT.
            return;
          }
          Posting more =
              new Posting(
                  posting.id(),
                  posting.unit(),
                  posting.kind(),
                  posting.setting(),
                  posting.dates(),
                  new Percent(Math.min(100_00, posting.percent().hundredths() + 10_00)),
                  posting.counts());
          Career busier =
              Careers.withPostings(
                  career, Careers.replaced(career.postings(), index, List.of(more)));
          assertThat(day(busier)).as("seed %s", seed).isBeforeOrEqualTo(day(career));
          Career continuing =
              Careers.withEmployment(
                  career, new Percent(Math.min(100_00, career.employment().hundredths() + 10_00)));
          assertThat(day(continuing)).as("seed %s", seed).isBeforeOrEqualTo(day(career));
        });
  }

  @Test
  void moreAbsenceIsNeverEarlier() {
    forEverySeed(
        seed -> {
          Career career = RandomCareers.career(seed);
          List<Leave> leaves = new ArrayList<>(career.leaves());
          LocalDate from = career.start().plusDays(seed % 800);
          leaves.add(
              new Leave(
                  new Period(from, from.plusDays(seed % 90)),
                  AbsenceKind.SICK,
                  Percent.of((int) (seed % 100) + 1),
                  true));
          assertThat(day(Careers.withLeaves(career, leaves)))
              .as("seed %s", seed)
              .isAfterOrEqualTo(day(career));
        });
  }

  @Test
  void theRowsOfTheLedgerAreTheAccruedMonths() {
    forEverySeed(
        seed -> {
          Career career = RandomCareers.career(seed);
          LocalDate day = career.start().plusDays(seed % 2_000);
          Ledger ledger = Ledger.through(career, day, List.of(day.minusDays(seed % 300)));
          assertThat(ledger.accrued())
              .as("seed %s", seed)
              .isEqualTo(ServiceTime.accrued(career, day));
          for (int i = 1; i < ledger.rows().size(); i++) {
            assertThat(ledger.rows().get(i).dates().from())
                .as("seed %s", seed)
                .isEqualTo(ledger.rows().get(i - 1).dates().to().plusDays(1));
          }
        });
  }

  @Test
  void theDayOfCompletionIsTheFirstThatIsEnough() {
    forEverySeed(
        seed -> {
          Career career = RandomCareers.career(seed);
          ServiceTime.completion(career)
              .day()
              .ifPresent(
                  day -> {
                    assertThat(enough(career, day)).as("seed %s", seed).isTrue();
                    boolean earlier = enough(career, day.minusDays(1));
                    boolean begins = !day.isAfter(career.start());
                    assertThat(earlier && !begins).as("seed %s", seed).isFalse();
                  });
        });
  }

  @Test
  void theRowsOfTheServiceRecordAreTheServedMonths() {
    forEverySeed(
        seed -> {
          Career career = RandomCareers.career(seed);
          LocalDate last = career.continuesFrom().orElse(career.start()).minusDays(1);
          LocalDate asked = career.start().plusDays(seed % 900);
          LocalDate day = asked.isAfter(last) ? last : asked;
          assertThat(ServiceRecord.through(career, day).months().plus(career.credited().total()))
              .as("seed %s", seed)
              .isEqualTo(ServiceTime.accrued(career, day).total());
        });
  }

  private static boolean enough(Career career, LocalDate day) {
    Amount accrued = ServiceTime.accrued(career, day);
    return accrued.total().atLeast(career.target().monthsOn(day))
        && accrued.bt().atLeast(career.target().btMonths());
  }

  private static void assertSame(long seed, Career career, Career other) {
    assertThat(ServiceTime.completion(other))
        .as("seed %s: %s", seed, career)
        .isEqualTo(ServiceTime.completion(career));
    LocalDate day = career.start().plusDays(seed % 1_000);
    assertThat(ServiceTime.accrued(other, day))
        .as("seed %s: %s", seed, career)
        .isEqualTo(ServiceTime.accrued(career, day));
  }

  /** The rows without the ids, of which a split makes two. */
  private static List<List<Object>> shape(ServiceRecord record) {
    return record.rows().stream()
        .map(row -> List.<Object>of(row.unit(), row.dates(), row.percent(), row.months()))
        .toList();
  }

  private static List<Period> split(Period whole, long seed) {
    if (whole.from().equals(whole.to())) {
      return List.of(whole);
    }
    long days = whole.from().until(whole.to(), java.time.temporal.ChronoUnit.DAYS);
    LocalDate first = whole.from().plusDays(seed % days);
    return List.of(new Period(whole.from(), first), new Period(first.plusDays(1), whole.to()));
  }

  private static LocalDate day(Career career) {
    return ServiceTime.completion(career).day().orElse(LocalDate.MAX);
  }

  private static void forEverySeed(LongConsumer check) {
    LongStream.rangeClosed(1, CAREERS).forEach(check);
  }
}
