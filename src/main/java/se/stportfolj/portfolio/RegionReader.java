package se.stportfolj.portfolio;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.stportfolj.format.Checker;
import se.stportfolj.format.EntryLimit;
import se.stportfolj.format.Fields;
import se.stportfolj.format.FileText;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.FormatProblem.Kind;
import se.stportfolj.format.FormatVersion;
import se.stportfolj.format.Periods;
import se.stportfolj.format.Place;
import se.stportfolj.format.Source;
import se.stportfolj.text.Guesses;
import se.stportfolj.text.Shown;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;

/** Finds and reads {@code region.yaml}. What is wrong with it is among its problems. */
public final class RegionReader {
  /** The name of the file. */
  public static final String NAME = "region.yaml";

  private final String shown;
  private final List<FormatProblem> problems = new ArrayList<>();
  private final Set<String> incomplete = new HashSet<>();
  private final Guesses guesses = new Guesses();

  private RegionReader(String shown) {
    this.shown = shown;
  }

  /** The file for a folder: in it or above it, but not above the root of its repository. */
  public static Optional<Path> find(Path folder) {
    return ConfigurationReader.above(folder, NAME);
  }

  /**
   * Reads a region's file.
   *
   * @param shown the path of the file for people
   */
  public static Region read(Path file, String shown) {
    return new RegionReader(shown).read(file);
  }

  private Region read(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    FileText text = FileText.read(whole.getParent(), file.getFileName().toString(), shown, true);
    Optional<FormatProblem> later = text.root().flatMap(node -> FormatVersion.later(shown, node));
    problems.addAll(later.map(List::of).orElse(text.problems()));
    Optional<FormatProblem> tooMany =
        text.root().flatMap(node -> EntryLimit.exceeded(node, shown)).filter(n -> later.isEmpty());
    tooMany.ifPresent(problems::add);
    Optional<Fields> top = Optional.empty();
    if (text.root().isPresent() && later.isEmpty() && tooMany.isEmpty()) {
      Node root = text.root().get();
      new Checker(shown, problems).check("", root, RegionFormat.REGION);
      problems.addAll(Periods.check(shown, root));
      if (root instanceof Mapping mapping) {
        top = Optional.of(new Fields(shown, mapping));
      }
    }
    List<Region.Unit> units =
        list(top, "units", f -> RegionFormat.unit(f, () -> incomplete.add("units")));
    List<Region.FormerTrainee> former = list(top, "former-trainees", RegionFormat::formerTrainee);
    List<Region.Supervisor> supervisors =
        list(
            top,
            "supervisors",
            f -> RegionFormat.supervisor(f, () -> incomplete.add("supervisors")));
    List<Region.Aim> aims = list(top, "aims", RegionFormat::aim);
    List<AcceptedException> exceptions = list(top, "exceptions", ContractFormat::exception);
    units(units);
    former(former);
    aims(aims);
    Map<String, Place> names = new HashMap<>();
    for (Region.Supervisor one : supervisors) {
      String who = one.name() + one.workplace().map(w -> ", " + w).orElse("");
      once(who, one.source(), "name", names);
    }
    int slash = shown.lastIndexOf('/');
    return new Region(
        whole,
        slash < 0 ? "." : shown.substring(0, slash),
        top.flatMap(f -> f.day("updated")),
        units,
        former,
        supervisors,
        aims,
        exceptions,
        incomplete,
        problems,
        text.source().map(s -> Map.of(shown, s)).orElse(Map.of()));
  }

  /** The readable part of a list. Something else in its place, or in the file's, hides entries. */
  private <T> List<T> list(Optional<Fields> top, String key, Function<Fields, Optional<T>> decode) {
    List<T> read = top.map(f -> f.list(key, decode, () -> {})).orElse(List.of());
    if (top.isEmpty() || read.size() < top.get().count(key)) {
      incomplete.add(key);
    }
    return read;
  }

  private void units(List<Region.Unit> units) {
    Map<String, Place> ids = new HashMap<>();
    for (Region.Unit unit : units) {
      once(unit.id(), unit.source(), "id", ids);
      List<Region.Review> reviews = new ArrayList<>(unit.selfAssessments());
      reviews.addAll(unit.externalReviews());
      reviews.addAll(unit.trainingApplications());
      Set<String> own = Set.copyOf(unit.specialties());
      for (Region.Review review : reviews) {
        review.specialty().filter(s -> !own.contains(s)).ifPresent(s -> specialty(s, unit, review));
      }
    }
  }

  /** A review of a specialty that the unit does not name would count for nothing. */
  private void specialty(String specialty, Region.Unit unit, Region.Review review) {
    Optional<String> meant = guesses.to(specialty, unit.specialties());
    problems.add(
        new FormatProblem(
            Kind.UNKNOWN_REFERENCE,
            meant.isPresent() ? "specialty-near" : "specialty",
            review.source().at("specialty"),
            Map.of(
                "id", Checker.excerpt(specialty), "meant", meant.orElse(""), "unit", unit.name())));
  }

  private void former(List<Region.FormerTrainee> former) {
    Map<String, Place> ids = new HashMap<>();
    for (Region.FormerTrainee one : former) {
      once(one.id(), one.source(), "id", ids);
      if (!Shown.of(one.id()).equals(one.id())) {
        problems.add(
            new FormatProblem(
                Kind.BAD_VALUE, "personnummer", one.source().at("id"), Map.of("key", "id")));
      }
      LocalDate end = one.dates().to();
      if (one.left().filter(day -> day.isBefore(end)).isPresent()) {
        problems.add(
            new FormatProblem(
                Kind.BAD_VALUE,
                "left-before-the-end",
                one.source().at("left"),
                Map.of("left", one.left().get().toString(), "to", end.toString())));
      }
    }
  }

  private void aims(List<Region.Aim> aims) {
    Map<String, Place> met = new HashMap<>();
    for (Region.Aim aim : aims) {
      once(aim.orientation().key(), aim.source(), "orientation", met);
      int least = aim.atLeast().orElse(0);
      if (aim.atMost().filter(most -> most < least).isPresent()) {
        problems.add(
            new FormatProblem(
                Kind.BAD_VALUE,
                "at-most-below-at-least",
                aim.source().at("at-most"),
                Map.of(
                    "least",
                    Integer.toString(least),
                    "most",
                    Integer.toString(aim.atMost().get()))));
      }
    }
  }

  /** The same one twice would be counted twice. */
  private void once(String name, Source source, String key, Map<String, Place> met) {
    String plain = name.replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    Place first = met.putIfAbsent(plain, source.at(key));
    if (first != null) {
      problems.add(
          new FormatProblem(
              Kind.DUPLICATE_ID,
              "",
              source.at(key),
              Map.of(
                  "id",
                  Checker.excerpt(name),
                  "file",
                  first.file(),
                  "line",
                  Integer.toString(first.range().line()))));
    }
  }
}
