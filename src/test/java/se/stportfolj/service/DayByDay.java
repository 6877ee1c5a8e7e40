package se.stportfolj.service;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.portfolio.RotationKind;

/**
 * The definition once more, deliberately naive: one day after the other, in big integers, sharing
 * nothing with the engine but the career it reads.
 *
 * <p>A sum is kept over one fixed denominator, and over another one only for the days on which
 * rotations exceed full time and BT is their proportional part.
 */
final class DayByDay {
  /** Least common multiple of 28, 29, 30 and 31. */
  private static final long MONTH = 377_580;

  private static final long FULL = 10_000;
  private static final BigInteger SCALE =
      BigInteger.valueOf(MONTH).multiply(BigInteger.valueOf(FULL * FULL));

  private final Career career;
  private BigInteger total;
  private BigInteger bt;
  private BigInteger btScale = SCALE;
  private LocalDate day;

  DayByDay(Career career) {
    this.career = career;
    this.total = scaled(career.credited().total());
    this.bt = scaled(career.credited().bt());
    this.day = career.start();
    for (Posting posting : career.postings()) {
      if (isPlaced(posting) && posting.dates().from().isBefore(day)) {
        day = posting.dates().from();
      }
    }
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
    return new BigInteger[] {total, SCALE};
  }

  BigInteger[] bt() {
    return new BigInteger[] {bt, btScale};
  }

  private boolean enough() {
    Target target = career.target();
    Fraction months = target.months();
    if (target.lowered().isPresent()) {
      Optional<LocalDate> degree = target.lowered().get().from();
      if (degree.isEmpty() || !day.isBefore(degree.get())) {
        months = target.lowered().get().months();
      }
    }
    return reaches(total, SCALE, months) && reaches(bt, btScale, target.btMonths());
  }

  private void serve() {
    if (career.licensed().isEmpty() || day.isBefore(career.licensed().get())) {
      return;
    }
    long scheduled = 0;
    long scheduledBt = 0;
    boolean last = true;
    for (Posting posting : career.postings()) {
      if (isPlaced(posting) && !day.isAfter(posting.dates().to())) {
        last = false;
      }
      if (posting.counts() && posting.dates().contains(day)) {
        scheduled += posting.percent().hundredths();
        scheduledBt += posting.kind() == RotationKind.BT ? posting.percent().hundredths() : 0;
      }
    }
    if (last) {
      scheduled = career.employment().hundredths();
    }
    long absent = 0;
    for (Leave leave : career.leaves()) {
      if (leave.reduces() && leave.dates().contains(day)) {
        absent += leave.percent().hundredths();
      }
    }
    long present = FULL - Math.min(absent, FULL);
    long part = MONTH / day.lengthOfMonth() * present;
    total = total.add(BigInteger.valueOf(Math.min(scheduled, FULL) * part));
    if (scheduled > FULL && scheduledBt > 0) {
      // part · FULL · bt/scheduled needs a denominator of its own
      BigInteger by = BigInteger.valueOf(scheduled);
      bt =
          bt.multiply(by)
              .add(
                  BigInteger.valueOf(part * FULL)
                      .multiply(BigInteger.valueOf(scheduledBt))
                      .multiply(btScale.divide(SCALE)));
      btScale = btScale.multiply(by);
      BigInteger common = bt.gcd(btScale.divide(SCALE));
      bt = bt.divide(common);
      btScale = btScale.divide(common);
    } else {
      bt = bt.add(BigInteger.valueOf(scheduledBt * part).multiply(btScale.divide(SCALE)));
    }
  }

  private static boolean isPlaced(Posting posting) {
    return posting.kind() != RotationKind.OBSERVERSHIP;
  }

  private static BigInteger scaled(Fraction months) {
    return SCALE.multiply(months.numerator()).divide(months.denominator());
  }

  private static boolean reaches(BigInteger sum, BigInteger scale, Fraction months) {
    return sum.multiply(months.denominator()).compareTo(months.numerator().multiply(scale)) >= 0;
  }
}
