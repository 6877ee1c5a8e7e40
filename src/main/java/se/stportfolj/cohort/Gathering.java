package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.portfolio.Region;
import se.stportfolj.service.Identity;

/** Gathers the trainees of one call, each by its row, and puts them together at the end. */
public final class Gathering {
  private final LocalDate asOf;
  private final List<TraineeRow> rows = new ArrayList<>();
  private final List<NotIncluded> notIncluded = new ArrayList<>();
  private final Map<java.nio.file.Path, Region> regions = new LinkedHashMap<>();

  /** A gathering on a day. */
  public Gathering(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Adds a trainee. */
  public void add(TraineeRow row) {
    rows.add(row);
  }

  /** Adds a portfolio of which nothing can be told but that. */
  public void add(NotIncluded one) {
    notIncluded.add(one);
  }

  /** Adds what a region tells of itself; the same file counts once. */
  public void add(Region region) {
    regions.putIfAbsent(region.file(), region);
  }

  /** The units of the regions, and those at which somebody is employed. */
  public List<String> unitNames() {
    Set<String> names = new TreeSet<>();
    for (Region region : regions.values()) {
      for (Region.Unit unit : region.units()) {
        names.add(unit.name());
        names.add(unit.id());
      }
    }
    rows.forEach(row -> row.unit().ifPresent(names::add));
    return List.copyOf(names);
  }

  /** Whether one of these is meant by a name, however it is written. */
  public boolean knowsUnit(String written) {
    String plain = Identity.plain(written);
    return unitNames().stream().anyMatch(name -> Identity.plain(name).equals(plain));
  }

  /** All that were added, as they are asked for. */
  public Cohort cohort(View view) {
    List<Region> told = List.copyOf(regions.values());
    Units units = new Units(asOf, told);
    List<TraineeRow> all = rows.stream().map(row -> row.at(row.unit().map(units::name))).toList();
    List<TraineeRow> asked = all.stream().filter(row -> isAsked(row, view, units)).toList();
    Supervisors supervisors = new Supervisors();
    asked.forEach(supervisors::add);
    List<SupervisorLoad> loads = supervisors.all();
    List<TraineeRow> listed =
        view.attentionOnly() ? asked.stream().filter(TraineeRow::needsAttention).toList() : asked;
    return new Cohort(
        asOf,
        view,
        Sorting.sorted(listed, view.sort()),
        new Completing(asOf, view.years()).of(asked),
        units(all, view, units),
        loads,
        Courses.of(asked),
        new KeyFigures(asOf, view, told, asked, loads, notIncluded.size()).all(),
        Orientations.of(asked, told),
        notIncluded,
        Remarks.of(asked, told));
  }

  private static boolean isAsked(TraineeRow row, View view, Units units) {
    boolean unit =
        view.unit().isEmpty()
            || row.unit().filter(one -> units.isSame(one, view.unit().get())).isPresent();
    return unit && isOf(row, view.specialty());
  }

  private static boolean isOf(TraineeRow row, Optional<String> specialty) {
    return specialty.isEmpty() || row.specialty().map(SpecialtyName::slug).equals(specialty);
  }

  /** Of one unit also who comes there from elsewhere. */
  private List<UnitLoad> units(List<TraineeRow> all, View view, Units units) {
    units.addRegions();
    for (TraineeRow row : all) {
      if (isAsked(row, view, units)) {
        units.addEmployed(row);
      } else if (view.unit().isPresent() && isOf(row, view.specialty())) {
        units.addPlaced(row);
      }
    }
    Optional<String> only = view.unit().map(units::name);
    return units.all(view.specialty()).stream()
        .filter(one -> only.isEmpty() || one.unit().equals(only))
        .toList();
  }
}
