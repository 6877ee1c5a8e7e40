package se.stportfolj.service;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.RotationKind;

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

  /** A month, in units: a day weighs MONTH/L times a percentage times what absence leaves. */
  private static final long SCALE = MONTH * FULL * FULL;

  private final Career career;
  private final long[][] postingDays;
  private final long[] percents;
  private final long[] btPercents;
  private final long[][] leaveDays;
  private final long[] absences;
  private final long lastPlaced;
  private final long licensed;
  private final long months;
  private final long lowered;
  private final long degree;
  private final long btMonths;
  private long total;
  private long bt;

  /** By the sum of percentages above full time: the units of BT times that sum. */
  private final Map<Long, BigInteger> btBeyond = new TreeMap<>();

  private LocalDate day;

  DayByDay(Career career) {
    this.career = career;
    List<Posting> postings = career.postings().stream().filter(Posting::counts).toList();
    this.total = scaled(career.credited().total());
    this.bt = scaled(career.credited().bt());
    this.day = career.start();
    this.postingDays = new long[postings.size()][];
    this.percents = postings.stream().mapToLong(p -> p.percent().hundredths()).toArray();
    this.btPercents =
        postings.stream()
            .mapToLong(p -> p.kind() == RotationKind.BT ? p.percent().hundredths() : 0)
            .toArray();
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
    this.lastPlaced = last;
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
    if (career.licensed().isEmpty()) {
      return Optional.empty();
    }
    while (!day.isAfter(until)) {
      serve();
      if (enough()) {
        return Optional.of(day);
      }
      day = day.plusDays(1);
    }
    return Optional.empty();
  }

  /** Walks through that day and answers with the months of all service. */
  DayByDay through(LocalDate until) {
    for (; !day.isAfter(until); day = day.plusDays(1)) {
      serve();
    }
    return this;
  }

  BigInteger[] total() {
    return new BigInteger[] {BigInteger.valueOf(total), BigInteger.valueOf(SCALE)};
  }

  BigInteger[] bt() {
    BigInteger sum = BigInteger.valueOf(bt);
    BigInteger scale = BigInteger.ONE;
    for (Map.Entry<Long, BigInteger> beyond : btBeyond.entrySet()) {
      BigInteger by = BigInteger.valueOf(beyond.getKey());
      sum = sum.multiply(by).add(beyond.getValue().multiply(scale));
      scale = scale.multiply(by);
    }
    return new BigInteger[] {sum, scale.multiply(BigInteger.valueOf(SCALE))};
  }

  private boolean enough() {
    long required = day.toEpochDay() < degree ? months : lowered;
    return total >= required && enoughBt();
  }

  private boolean enoughBt() {
    if (btBeyond.isEmpty()) {
      return bt >= btMonths;
    }
    BigInteger[] sum = bt();
    BigInteger required = career.target().btMonths().numerator();
    return sum[0].compareTo(required.multiply(sum[1])) >= 0;
  }

  private void serve() {
    long today = day.toEpochDay();
    if (today < licensed) {
      return;
    }
    long scheduled = 0;
    long scheduledBt = 0;
    for (int i = 0; i < postingDays.length; i++) {
      if (postingDays[i][0] <= today && today <= postingDays[i][1]) {
        scheduled += percents[i];
        scheduledBt += btPercents[i];
      }
    }
    if (today > lastPlaced) {
      scheduled = career.employment().hundredths();
    }
    long absent = 0;
    for (int i = 0; i < leaveDays.length; i++) {
      if (leaveDays[i][0] <= today && today <= leaveDays[i][1]) {
        absent += absences[i];
      }
    }
    long part = MONTH / day.lengthOfMonth() * (FULL - Math.min(absent, FULL));
    total = Math.addExact(total, Math.min(scheduled, FULL) * part);
    if (scheduled > FULL && scheduledBt > 0) {
      BigInteger units = BigInteger.valueOf(part * FULL).multiply(BigInteger.valueOf(scheduledBt));
      btBeyond.merge(scheduled, units, BigInteger::add);
    } else {
      bt = Math.addExact(bt, scheduledBt * part);
    }
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
}
