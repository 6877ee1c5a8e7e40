package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.stportfolj.portfolio.Region;
import se.stportfolj.service.Identity;
import se.stportfolj.text.Message;

/** Gathers the trainees of one call, each by its row, and puts them together at the end. */
public final class Gathering {
  private final LocalDate asOf;
  private final List<TraineeRow> rows = new ArrayList<>();
  private final Map<String, List<Message>> remarks = new HashMap<>();
  private final List<NotIncluded> notIncluded = new ArrayList<>();
  private final Map<java.nio.file.Path, Region> regions = new LinkedHashMap<>();

  /** A gathering on a day. */
  public Gathering(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** Adds a trainee, whose portfolio lies in a region that may tell of itself. */
  public void add(TraineeRow row, Optional<Region> region) {
    rows.add(row);
    region.ifPresent(told -> remarks.put(row.portfolio(), Remarks.of(row, told)));
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

  /** How many trainees there are of those who are asked for. */
  public int count(View view) {
    return asked(canonical(), view).size();
  }

  /** All that were added, as they are asked for, with their names. */
  public Cohort cohort(View view) {
    List<TraineeRow> all = canonical();
    List<TraineeRow> asked = asked(all, view);
    List<SupervisorLoad> supervisors = Supervisors.of(asked);
    return new Cohort(
        asOf,
        view,
        listed(asked, view),
        new Completing(asOf, view.years()).of(asked),
        load(all, view),
        supervisors,
        Courses.of(asked),
        figures(asked, supervisors, view),
        Orientations.of(asked, told()),
        notIncluded,
        remarks(asked));
  }

  /**
   * The same under labels, with nothing shown apart that is true of fewer than five.
   *
   * @param key of the labels: only who knows it can tell whose they are
   */
  public Cohort pseudonymous(View view, String key) {
    Pseudonyms pseudonyms = new Pseudonyms(key);
    List<TraineeRow> asked = asked(canonical(), view);
    List<TraineeRow> rows = pseudonyms.rows(asked);
    List<SupervisorLoad> supervisors = Supervisors.of(asked);
    return new Cohort(
        asOf,
        view,
        listed(rows, view),
        pseudonyms.completions(new Completing(asOf, view.years()).of(rows)),
        pseudonyms.units(rows),
        pseudonyms.supervisors(supervisors),
        pseudonyms.courses(Courses.of(rows)),
        pseudonyms.keyFigures(figures(asked, supervisors, view)),
        pseudonyms.orientations(Orientations.of(asked, told())),
        pseudonyms.notIncluded(notIncluded),
        List.of());
  }

  private List<Message> remarks(List<TraineeRow> asked) {
    List<Message> all = new ArrayList<>();
    asked.forEach(row -> all.addAll(remarks.getOrDefault(row.portfolio(), List.of())));
    return all;
  }

  private List<Region> told() {
    return List.copyOf(regions.values());
  }

  /** Every unit by one name. */
  private List<TraineeRow> canonical() {
    Units units = new Units(asOf, told());
    return rows.stream().map(row -> row.at(row.unit().map(units::name))).toList();
  }

  private List<TraineeRow> asked(List<TraineeRow> all, View view) {
    Units units = new Units(asOf, told());
    return all.stream().filter(row -> isAsked(row, view, units)).toList();
  }

  private static List<TraineeRow> listed(List<TraineeRow> asked, View view) {
    List<TraineeRow> listed =
        view.attentionOnly() ? asked.stream().filter(TraineeRow::needsAttention).toList() : asked;
    return Sorting.sorted(listed, view.sort());
  }

  private List<KeyFigure> figures(
      List<TraineeRow> asked, List<SupervisorLoad> supervisors, View view) {
    return new KeyFigures(asOf, view, told(), asked, supervisors, notIncluded.size()).all();
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
  private List<UnitLoad> load(List<TraineeRow> all, View view) {
    Units units = new Units(asOf, told());
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
