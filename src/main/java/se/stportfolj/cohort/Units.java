package se.stportfolj.cohort;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.portfolio.Region;
import se.stportfolj.service.Identity;

/** Puts together what each unit has to do with the trainees. */
final class Units {
  /** So many months, from the one of today. */
  static final int MONTHS = 24;

  private final LocalDate asOf;
  private final List<Region> regions;
  private final Map<String, String> names = new HashMap<>();
  private final Map<Optional<String>, Building> units = new LinkedHashMap<>();

  Units(LocalDate asOf, List<Region> regions) {
    this.asOf = asOf;
    this.regions = regions;
    for (Region region : regions) {
      for (Region.Unit unit : region.units()) {
        names.putIfAbsent(Identity.plain(unit.name()), unit.name());
        names.putIfAbsent(Identity.plain(unit.id()), unit.name());
      }
    }
  }

  /** Whether somebody who writes that means the unit: by its name or its id. */
  static boolean isNamed(Region.Unit unit, String written) {
    String plain = Identity.plain(written);
    return plain.equals(Identity.plain(unit.name())) || plain.equals(Identity.plain(unit.id()));
  }

  /** One name for each unit: the region's, else the first that a portfolio writes. */
  String name(String written) {
    return names.computeIfAbsent(Identity.plain(written), plain -> written);
  }

  /** Whether two ways to write it mean the same unit. */
  boolean isSame(String one, String other) {
    return name(one).equals(name(other));
  }

  /** Adds the region's units, also those where nobody is. */
  void addRegions() {
    for (Region region : regions) {
      for (Region.Unit unit : region.units()) {
        at(Optional.of(unit.name()));
      }
    }
  }

  /** Adds somebody who is employed at a unit, and where the person's rotations are. */
  void addEmployed(TraineeRow row) {
    at(row.unit()).trainees++;
    addPlaced(row);
  }

  /** Adds where somebody's rotations are. */
  void addPlaced(TraineeRow row) {
    Map<Optional<String>, List<Placement>> byUnit = new LinkedHashMap<>();
    for (Placement one : row.placements()) {
      Optional<String> unit = Optional.of(one.unit()).filter(u -> !u.isEmpty()).map(this::name);
      byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(one);
    }
    byUnit.forEach((unit, placements) -> at(unit).add(row, placements));
  }

  /** All, by name; those without one last. */
  List<UnitLoad> all(Optional<String> specialty) {
    List<UnitLoad> all = new ArrayList<>();
    units.forEach((name, unit) -> all.add(unit.load(name, specialty)));
    all.sort((one, other) -> Sorting.lastWithout(one.unit(), other.unit()));
    return all;
  }

  private Building at(Optional<String> unit) {
    return units.computeIfAbsent(unit.map(this::name), key -> new Building());
  }

  private final class Building {
    private final int[] own = new int[MONTHS];
    private final int[] side = new int[MONTHS];
    private final List<UnitLoad.SideServiceAt> sideServices = new ArrayList<>();
    private int trainees;

    void add(TraineeRow row, List<Placement> placements) {
      YearMonth first = YearMonth.from(asOf);
      for (int i = 0; i < MONTHS; i++) {
        LocalDate from = first.plusMonths(i).atDay(1);
        LocalDate to = first.plusMonths(i).atEndOfMonth();
        own[i] += placements.stream().anyMatch(one -> !one.side() && within(one, from, to)) ? 1 : 0;
        side[i] += placements.stream().anyMatch(one -> one.side() && within(one, from, to)) ? 1 : 0;
      }
      for (Placement one : placements) {
        if (one.side()) {
          sideServices.add(new UnitLoad.SideServiceAt(row.portfolio(), one.dates()));
        }
      }
    }

    private boolean within(Placement one, LocalDate from, LocalDate to) {
      return !one.dates().from().isAfter(to) && !one.dates().to().isBefore(from);
    }

    UnitLoad load(Optional<String> name, Optional<String> specialty) {
      List<UnitLoad.Month> months = new ArrayList<>();
      YearMonth first = YearMonth.from(asOf);
      for (int i = 0; i < MONTHS; i++) {
        months.add(new UnitLoad.Month(first.plusMonths(i), own[i], side[i]));
      }
      sideServices.sort(
          Comparator.comparing((UnitLoad.SideServiceAt one) -> one.dates().from())
              .thenComparing(UnitLoad.SideServiceAt::portfolio));
      Optional<Region.Unit> told = name.flatMap(Units.this::told);
      return new UnitLoad(
          name,
          trainees,
          months,
          sideServices,
          told.flatMap(unit -> earliest(unit, specialty, false)),
          told.flatMap(unit -> earliest(unit, specialty, true)));
    }
  }

  private Optional<Region.Unit> told(String name) {
    return regions.stream()
        .flatMap(region -> region.units().stream())
        .filter(unit -> unit.name().equals(name))
        .findFirst();
  }

  /**
   * The day of the latest review; of a unit with several specialties that of the one whose latest
   * lies furthest back, and none where one of them has none.
   */
  private Optional<LocalDate> earliest(Region.Unit unit, Optional<String> specialty, boolean self) {
    Optional<LocalDate> earliest = Optional.empty();
    for (Optional<String> part : unit.parts()) {
      if (specialty.isPresent() && part.isPresent() && !part.equals(specialty)) {
        continue;
      }
      Optional<LocalDate> day =
          (self ? unit.selfAssessment(part, asOf) : unit.externalReview(part, asOf))
              .map(Region.Review::date);
      if (day.isEmpty()) {
        return Optional.empty();
      }
      if (earliest.isEmpty() || day.get().isBefore(earliest.get())) {
        earliest = day;
      }
    }
    return earliest;
  }
}
