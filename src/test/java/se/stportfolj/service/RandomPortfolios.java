package se.stportfolj.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.format.Source;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.AbsenceKind;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Credit;
import se.stportfolj.portfolio.CreditKind;
import se.stportfolj.portfolio.Decision;
import se.stportfolj.portfolio.HeldSpecialty;
import se.stportfolj.portfolio.Licence;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Origin;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Roles;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.portfolio.RotationKind;
import se.stportfolj.portfolio.Setting;
import se.stportfolj.portfolio.Track;
import se.stportfolj.portfolio.Trainee;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Range;

/**
 * Portfolios of every shape, as if read from files: both regulations and both tracks, credits with
 * and without decisions, degrees before, on the way and undated, licences before the service, in
 * its middle and never, BT in its parts, approved or not repeated, research and absences that a
 * decision makes count, and rotations that end long before the day that counts as today.
 */
final class RandomPortfolios {
  /** The latest day of one of these that is walked to. */
  static final LocalDate WALKED_UNTIL = LocalDate.of(2032, 12, 31);

  private static final LocalDate EPOCH = LocalDate.of(2019, 6, 1);
  private static final int YEARS = 1_800;
  private static final int[] USUAL = {100, 100, 100, 100, 80, 75, 60, 50, 50, 40, 20};
  private static final Source SOURCE =
      new Source("contract.yaml", new Node.Mapping(List.of(), Range.START));
  private static final Trainee TRAINEE =
      new Trainee(
          SOURCE,
          "Tova",
          "Ek",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  private final Random random;

  private RandomPortfolios(long seed) {
    this.random = new Random(seed * 0x9E3779B97F4A7C15L);
  }

  static Portfolio portfolio(long seed) {
    return new RandomPortfolios(seed).portfolio();
  }

  private Portfolio portfolio() {
    int length = random.nextInt(20, YEARS);
    boolean withBt = random.nextInt(3) > 0;
    return new Portfolio(
        "tova",
        Optional.of(contract()),
        several(
            random.nextInt(40) == 0 ? 0 : random.nextInt(1, 9), i -> rotation(i, length, withBt)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        several(random.nextInt(6), i -> absence(length)),
        List.of(),
        List.of(),
        List.of(),
        Set.of(),
        Map.of());
  }

  private Contract contract() {
    return new Contract(
        SOURCE,
        TRAINEE,
        new Contract.Background(
            Optional.empty(),
            licences(),
            Optional.empty(),
            Optional.empty(),
            oneIn(
                    8,
                    () ->
                        new HeldSpecialty(SOURCE, "geriatrik", Optional.empty(), Optional.empty()))
                .stream()
                .toList()),
        new Contract.Aim(
            random.nextInt(3) == 0 ? "2015" : "2021",
            "psykiatri",
            random.nextInt(6) == 0 ? Track.THIRD_COUNTRY : Track.REGULAR,
            Optional.empty(),
            Optional.empty(),
            day(120),
            List.of()),
        new Contract.Employment(
            random.nextInt(5) == 0 ? percent() : Percent.of(random.nextInt(3, 11) * 10),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        new Contract.Terms(Optional.empty(), Optional.empty(), Optional.empty()),
        new Roles(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        List.of(),
        credits(),
        new Contract.Programme(Optional.empty(), List.of(), oneIn(2, () -> day(YEARS))),
        new Contract.Bt(
            oneIn(3, () -> day(YEARS)), Optional.empty(), Optional.empty(), Map.of(), Map.of()),
        new Contract.Application(
            Optional.empty(), Optional.empty(), Optional.empty(), Map.of(), Map.of()),
        List.of());
  }

  /** Before the service, in its middle, or none; sometimes with an older one of another country. */
  private List<Licence> licences() {
    if (random.nextInt(50) == 0) {
      return List.of();
    }
    LocalDate swedish = random.nextInt(3) == 0 ? day(YEARS) : EPOCH.minusDays(random.nextInt(90));
    Licence licence = new Licence(SOURCE, Optional.of("Sverige"), swedish);
    return random.nextInt(4) > 0
        ? List.of(licence)
        : List.of(licence, new Licence(SOURCE, Optional.of("Norge"), day(YEARS).minusYears(5)));
  }

  private List<Credit> credits() {
    int count = random.nextInt(2) == 0 ? 0 : random.nextInt(1, 4);
    return several(
        count,
        i -> {
          CreditKind kind = one(CreditKind.values());
          boolean degree = kind == CreditKind.DOCTORAL_DEGREE;
          return new Credit(
              SOURCE,
              kind,
              random.nextInt(4) == 0 ? Optional.empty() : Optional.of(day(2 * YEARS)),
              degree ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1, 3_400)),
              Optional.empty(),
              oneIn(3, () -> Origin.FOREIGN),
              decision());
        });
  }

  private Rotation rotation(int number, int length, boolean withBt) {
    RotationKind kind = random.nextInt(3) == 0 ? one(RotationKind.values()) : RotationKind.CLINICAL;
    return new Rotation(
        SOURCE,
        "r" + number,
        kind == RotationKind.BT && !withBt ? RotationKind.CLINICAL : kind,
        "unit " + random.nextInt(3),
        random.nextInt(5) == 0 ? Optional.empty() : Optional.of(one(Setting.values())),
        oneIn(2, () -> one(Location.values())),
        dates(length, random.nextBoolean() ? length / 2 + 1 : 400),
        percent(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        random.nextBoolean(),
        decision());
  }

  private Absence absence(int length) {
    return new Absence(
        SOURCE,
        dates(length + 400, 200),
        one(AbsenceKind.values()),
        percent(),
        random.nextInt(4) == 0,
        decision());
  }

  /** Whole, without a person or without a day, or none. */
  private Optional<Decision> decision() {
    return oneIn(
        2,
        () ->
            new Decision(
                SOURCE,
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of("Kim"),
                random.nextInt(6) == 0 ? Optional.empty() : Optional.of(day(YEARS)),
                Optional.empty()));
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

  private LocalDate day(int within) {
    return EPOCH.plusDays(random.nextInt(within));
  }

  private <T> T one(T[] of) {
    return of[random.nextInt(of.length)];
  }

  private <T> Optional<T> oneIn(int times, Supplier<T> value) {
    return random.nextInt(times) == 0 ? Optional.of(value.get()) : Optional.empty();
  }

  private static <T> List<T> several(int count, IntFunction<T> one) {
    return new ArrayList<>(IntStream.range(0, count).mapToObj(one).toList());
  }
}
