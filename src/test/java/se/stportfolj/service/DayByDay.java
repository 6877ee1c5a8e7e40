package se.stportfolj.service;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;

/**
 * The definition once more, deliberately naive: one day after the other, in whole numbers, sharing
 * nothing with the engine but the career it reads.
 *
 * <p>Sums are kept over one fixed denominator. Days on which rotations exceed full time, so that BT
 * is a proportional part, are summed apart for each sum of percentages that occurs.
 */
final class DayByDay {
  /** Least common multiple of 28, 29, 30 and 31. */
  private static final long MONTH = 377_580;

  private static final long FULL = 10_000;

  private static final Percent NOTHING = new Percent(0);

  /** A month, in units: a day weighs MONTH/L times a percentage times what absence leaves. */
  private static final long SCALE = MONTH * FULL * FULL;

  private final boolean licensedEver;
  private final long[][] postingDays;
  private final long[] percents;
  private final PartOfBt bt;
  private final PartOfBt btPrimaryCare;
  private final PartOfBt btAcuteCare;
  private final long[][] leaveDays;
  private final long[] absences;
  private final long lastPlaced;
  private final long employment;
  private final long licensed;
  private final long months;
  private final long lowered;
  private final long degree;
  private final long btMonths;
  private long total;
  private long assumed;
  private boolean waitedForBt;
  private LocalDate day;

  DayByDay(Career career) {
    this.licensedEver = career.licensed().isPresent();
    List<Posting> postings = career.postings().stream().filter(Posting::counts).toList();
    this.total = scaled(career.credited().total());
    this.day = career.start();
    this.postingDays = new long[postings.size()][];
    this.percents = postings.stream().mapToLong(p -> p.percent().hundredths()).toArray();
    this.bt = new PartOfBt(postings, p -> true, career.credited().bt());
    this.btPrimaryCare =
        new PartOfBt(postings, in(Setting.PRIMARY_CARE), career.credited().btPrimaryCare());
    this.btAcuteCare =
        new PartOfBt(postings, in(Setting.ACUTE_CARE), career.credited().btAcuteCare());
    for (int i = 0; i < postings.size(); i++) {
      postingDays[i] = edges(postings.get(i).dates());
    }
    long last = Long.MIN_VALUE;
    for (Posting posting : career.postings()) {
      if (posting.kind() != RotationKind.OBSERVERSHIP) {
        last = Math.max(last, posting.dates().to().toEpochDay());
        day = posting.dates().from().isBefore(day) ? posting.dates().from() : day;
      }
    }
    // Somebody who was never placed anywhere does not go on anywhere.
    this.lastPlaced = last == Long.MIN_VALUE ? Long.MAX_VALUE : last;
    this.employment = career.employment().hundredths();
    List<Leave> leaves = career.leaves().stream().filter(Leave::reduces).toList();
    this.leaveDays = leaves.stream().map(l -> edges(l.dates())).toArray(long[][]::new);
    this.absences = leaves.stream().mapToLong(l -> l.percent().hundredths()).toArray();
    Target target = career.target();
    this.months = scaled(target.months());
    this.lowered = target.lowered().map(l -> scaled(l.months())).orElse(months);
    this.degree =
        target.lowered().flatMap(Target.Lowered::from).map(LocalDate::toEpochDay).orElse(0L);
    this.btMonths = scaled(target.btMonths());
    this.licensed = career.licensed().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE);
  }

  /** The first day that is enough, if there is one until the given day. */
  Optional<LocalDate> completion(LocalDate until) {
    if (!licensedEver) {
      return Optional.empty();
    }
    for (; !day.isAfter(until); day = day.plusDays(1)) {
      serve();
      boolean months = total >= (day.toEpochDay() < degree ? this.months : lowered);
      if (months && bt.isAtLeast(btMonths)) {
        return Optional.of(day);
      }
      waitedForBt |= months;
    }
    return Optional.empty();
  }

  /** Whether there was a day before that of completion on which nothing but BT was missing. */
  boolean waitedForBt() {
    return waitedForBt;
  }

  /** Walks through that day and answers with the months of all service. */
  DayByDay through(LocalDate until) {
    for (; !day.isAfter(until); day = day.plusDays(1)) {
      serve();
    }
    return this;
  }

  Amount accrued() {
    return new Amount(
        months(BigInteger.valueOf(total), BigInteger.ONE),
        bt.months(),
        btPrimaryCare.months(),
        btAcuteCare.months());
  }

  /** The part of the total that lies after the last rotation, where nothing is recorded. */
  Fraction assumed() {
    return months(BigInteger.valueOf(assumed), BigInteger.ONE);
  }

  private void serve() {
    long today = day.toEpochDay();
    if (today < licensed) {
      return;
    }
    long scheduled = 0;
    for (int i = 0; i < postingDays.length; i++) {
      if (postingDays[i][0] <= today && today <= postingDays[i][1]) {
        scheduled += percents[i];
      }
    }
    if (today > lastPlaced) {
      scheduled = employment;
    }
    long absent = 0;
    for (int i = 0; i < leaveDays.length; i++) {
      if (leaveDays[i][0] <= today && today <= leaveDays[i][1]) {
        absent += absences[i];
      }
    }
    long part = MONTH / day.lengthOfMonth() * (FULL - Math.min(absent, FULL));
    long served = Math.min(scheduled, FULL) * part;
    total = Math.addExact(total, served);
    assumed = today > lastPlaced ? Math.addExact(assumed, served) : assumed;
    bt.serve(today, scheduled, part);
    btPrimaryCare.serve(today, scheduled, part);
    btAcuteCare.serve(today, scheduled, part);
  }

  private static Fraction months(BigInteger units, BigInteger scale) {
    return new Fraction(units, scale.multiply(BigInteger.valueOf(SCALE)));
  }

  private static Predicate<Posting> in(Setting setting) {
    return posting -> posting.setting().equals(Optional.of(setting));
  }

  private static long[] edges(Period dates) {
    return new long[] {dates.from().toEpochDay(), dates.to().toEpochDay()};
  }

  /** Credits are hundredths of a month and targets whole months, so that nothing is cut off. */
  private static long scaled(Fraction months) {
    BigInteger[] parts =
        BigInteger.valueOf(SCALE)
            .multiply(months.numerator())
            .divideAndRemainder(months.denominator());
    if (parts[1].signum() != 0) {
      throw new IllegalArgumentException("not in units: " + months);
    }
    return parts[0].longValueExact();
  }

  /** The months of some of the rotations of BT. */
  private final class PartOfBt {
    private final long[] percentOf;
    private long units;

    /** By the sum of percentages above full time: the units of BT times that sum. */
    private final Map<Long, BigInteger> beyond = new TreeMap<>();

    PartOfBt(List<Posting> postings, Predicate<Posting> which, Fraction credited) {
      this.percentOf =
          postings.stream()
              .map(p -> p.kind() == RotationKind.BT && which.test(p) ? p.percent() : NOTHING)
              .mapToLong(Percent::hundredths)
              .toArray();
      this.units = scaled(credited);
    }

    void serve(long today, long scheduled, long part) {
      long own = 0;
      for (int i = 0; i < percentOf.length; i++) {
        own += postingDays[i][0] <= today && today <= postingDays[i][1] ? percentOf[i] : 0;
      }
      if (scheduled > FULL && own > 0) {
        BigInteger more = BigInteger.valueOf(part * FULL).multiply(BigInteger.valueOf(own));
        beyond.merge(scheduled, more, BigInteger::add);
      } else {
        units = Math.addExact(units, own * part);
      }
    }

    boolean isAtLeast(long required) {
      return beyond.isEmpty()
          ? units >= required
          : months().atLeast(DayByDay.months(BigInteger.valueOf(required), BigInteger.ONE));
    }

    Fraction months() {
      BigInteger sum = BigInteger.valueOf(units);
      BigInteger scale = BigInteger.ONE;
      for (Map.Entry<Long, BigInteger> one : beyond.entrySet()) {
        BigInteger by = BigInteger.valueOf(one.getKey());
        sum = sum.multiply(by).add(one.getValue().multiply(scale));
        scale = scale.multiply(by);
      }
      return DayByDay.months(sum, scale);
    }
  }
}
