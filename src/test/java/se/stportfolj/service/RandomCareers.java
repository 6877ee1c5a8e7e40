package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;

/**
 * Careers of every shape: gaps, rotations in parallel and beyond full time, odd percentages,
 * absences on top of each other, a licence on the way, credits, a degree before, during or never.
 */
final class RandomCareers {
  /** Until here the day-by-day walk looks for the completion of one of these careers. */
  static final LocalDate WALKED_UNTIL = LocalDate.of(2026, 12, 31);

  private static final LocalDate EPOCH = LocalDate.of(2019, 6, 1);
  private static final int[] USUAL = {100, 100, 100, 100, 80, 75, 60, 50, 50, 40, 20};

  private static final List<Setting> SETTINGS = List.of(Setting.values());
  private static final List<AbsenceKind> KINDS = List.of(AbsenceKind.values());
  private static final Set<AbsenceKind> REDUCING =
      EnumSet.range(AbsenceKind.PARENTAL, AbsenceKind.LEAVE);

  private final Random random;

  private RandomCareers(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  static Career career(long seed) {
    return new RandomCareers(seed).career();
  }

  private Career career() {
    int length = random.nextInt(20, 900);
    List<Posting> postings = several(random.nextInt(1, 9), i -> posting(i, length));
    List<Leave> leaves = several(random.nextInt(0, 6), i -> leave(length));
    return new Career(
        day(120),
        random.nextInt(50) == 0 ? Optional.empty() : Optional.of(licensed()),
        target(),
        credited(),
        postings,
        leaves,
        random.nextInt(5) == 0 ? percent() : Percent.of(random.nextInt(3, 11) * 10));
  }

  /** Mostly about when the service begins, else in the middle of it. */
  private LocalDate licensed() {
    return random.nextInt(6) == 0 ? day(700) : EPOCH.minusDays(90).plusDays(random.nextInt(120));
  }

  private Target target() {
    long months = random.nextInt(20) == 0 ? 66 : random.nextInt(1, 24);
    long bt = random.nextInt(3) == 0 ? random.nextInt(1, (int) Math.min(7, months + 1)) : 0;
    Optional<Target.Lowered> lowered =
        random.nextInt(4) > 0
            ? Optional.empty()
            : Optional.of(
                new Target.Lowered(
                    Fraction.of(Math.max(0, months - 6)),
                    random.nextBoolean() ? Optional.empty() : Optional.of(day(900))));
    return new Target(Fraction.of(months), Fraction.of(bt), lowered);
  }

  private Amount credited() {
    if (random.nextInt(4) > 0) {
      return Amount.NONE;
    }
    Fraction months = Fraction.of(random.nextInt(1, 1_200), 100);
    return new Amount(
        months, random.nextInt(4) == 0 ? months : Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
  }

  private Posting posting(int number, int length) {
    RotationKind kind =
        switch (random.nextInt(10)) {
          case 0 -> RotationKind.OBSERVERSHIP;
          case 1 -> RotationKind.RESEARCH;
          case 2, 3, 4 -> RotationKind.BT;
          default -> RotationKind.CLINICAL;
        };
    boolean counts =
        switch (kind) {
          case CLINICAL, BT -> true;
          case OBSERVERSHIP -> false;
          case RESEARCH, LEADERSHIP -> random.nextBoolean();
        };
    Setting setting = one(SETTINGS);
    return new Posting(
        "r" + number,
        "unit " + random.nextInt(3),
        kind,
        Optional.of(setting),
        dates(length, random.nextBoolean() ? length / 3 + 1 : 40),
        percent(),
        counts);
  }

  private Leave leave(int length) {
    AbsenceKind kind = one(KINDS);
    boolean reduces = REDUCING.contains(kind) && random.nextInt(10) > 0;
    return new Leave(dates(length + 400, 120), kind, percent(), reduces);
  }

  private Percent percent() {
    return switch (random.nextInt(12)) {
      case 0 -> new Percent(62_50);
      case 1 -> new Percent(random.nextInt(15_00, 100_01));
      default -> Percent.of(USUAL[random.nextInt(USUAL.length)]);
    };
  }

  private Period dates(int within, int atMost) {
    LocalDate from = day(within);
    return new Period(from, from.plusDays(random.nextInt(atMost)));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private LocalDate day(int within) {
    return EPOCH.plusDays(random.nextInt(within));
  }

  private static <T> List<T> several(int count, IntFunction<T> one) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(one).toList());
  }
}
