package se.stportfolj.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.format.Percent;
import se.stportfolj.format.Period;
import se.stportfolj.pdf.running.Block;
import se.stportfolj.pdf.running.Block.Shade;
import se.stportfolj.portfolio.Absence;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Location;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;

/** The services along a line of time: a lane for each unit, then long absence and courses. */
final class ServicePicture {
  /** Shorter absence, in days, is nothing that a plan shows. */
  private static final int LONG_ABSENCE = 28;

  /** The most years that have room for their numbers. */
  private static final int YEARS = 14;

  /** What the number of a year takes of the line. */
  private static final double ROOM = 0.07;

  private static final List<Block.Key> LEGEND =
      List.of(
          new Block.Key(Shade.LIGHT, "Tjänstgöring"),
          new Block.Key(Shade.MIDDLE, "Sidotjänstgöring"),
          new Block.Key(Shade.DARK, "Bastjänstgöring"),
          new Block.Key(Shade.OPEN, "Övrigt"));

  private final Portfolio portfolio;
  private final Optional<LocalDate> completion;
  private final LocalDate first;
  private final LocalDate last;

  ServicePicture(Portfolio portfolio, Contract contract) {
    this.portfolio = portfolio;
    this.completion = contract.plannedCompletion().filter(d -> !d.isBefore(contract.start()));
    this.first =
        Stream.concat(
                portfolio.rotations().stream().map(r -> r.dates().from()),
                Stream.of(contract.start()))
            .min(Comparator.naturalOrder())
            .orElseThrow();
    this.last =
        Stream.concat(
                portfolio.rotations().stream().map(r -> r.dates().to()),
                Stream.of(completion.orElse(contract.start().plusYears(1))))
            .max(Comparator.naturalOrder())
            .orElseThrow();
  }

  /** Nothing where there is no service to show. */
  Optional<Block> block() {
    if (portfolio.rotations().isEmpty()) {
      return Optional.empty();
    }
    List<Block.Lane> lanes = new ArrayList<>();
    byUnit().forEach((unit, rotations) -> lanes(unit, rotations, lanes));
    List<Absence> away = portfolio.absences().stream().filter(this::isShown).toList();
    if (!away.isEmpty()) {
      List<Block.Bar> bars =
          away.stream().map(a -> bar(a.dates(), a.percent(), Shade.OPEN)).toList();
      lanes.add(new Block.Lane("Längre frånvaro", bars));
    }
    List<Block.Bar> courses =
        portfolio.courses().stream()
            .filter(c -> within(c.dates()))
            .map(c -> bar(c.dates(), Percent.FULL, Shade.DARK))
            .toList();
    if (!courses.isEmpty()) {
      lanes.add(new Block.Lane("Kurser", courses));
    }
    return Optional.of(new Block.TimeLine(told(), lanes, ticks(), marks(), legend()));
  }

  /** Of the sorts of service that there are. */
  private List<Block.Key> legend() {
    return LEGEND.stream()
        .filter(key -> portfolio.rotations().stream().anyMatch(r -> shade(r) == key.shade()))
        .toList();
  }

  private String told() {
    return "Tidslinje över tjänstgöringarna i tabellen, från "
        + first
        + " till "
        + last
        + completion.map(day -> "; beräknas fullgjord " + day).orElse("");
  }

  private Map<String, List<Rotation>> byUnit() {
    Map<String, List<Rotation>> units = new LinkedHashMap<>();
    portfolio.rotations().stream()
        .sorted(Comparator.comparing((Rotation r) -> r.dates().from()))
        .forEach(r -> units.computeIfAbsent(r.unit(), u -> new ArrayList<>()).add(r));
    return units;
  }

  /** One lane, or more where two of the unit overlap. */
  private void lanes(String unit, List<Rotation> rotations, List<Block.Lane> lanes) {
    List<Rotation> rest = rotations;
    while (!rest.isEmpty()) {
      List<Rotation> lane = new ArrayList<>();
      List<Rotation> further = new ArrayList<>();
      for (Rotation rotation : rest) {
        boolean free = lane.stream().noneMatch(r -> r.dates().overlaps(rotation.dates()));
        (free ? lane : further).add(rotation);
      }
      lanes.add(
          new Block.Lane(
              HiddenNumbers.of(unit),
              lane.stream().map(r -> bar(r.dates(), r.percent(), shade(r))).toList()));
      rest = further;
    }
  }

  private static Shade shade(Rotation rotation) {
    return switch (rotation.kind()) {
      case CLINICAL ->
          rotation.location().filter(l -> l != Location.HOME).isPresent()
              ? Shade.MIDDLE
              : Shade.LIGHT;
      case BT -> Shade.DARK;
      case OBSERVERSHIP, RESEARCH, LEADERSHIP -> Shade.OPEN;
    };
  }

  private boolean isShown(Absence absence) {
    return ChronoUnit.DAYS.between(absence.dates().from(), absence.dates().to()) + 1 >= LONG_ABSENCE
        && within(absence.dates());
  }

  private boolean within(Period dates) {
    return dates.overlaps(new Period(first, last));
  }

  private Block.Bar bar(Period dates, Percent percent, Shade shade) {
    double from = Math.max(0, at(dates.from()));
    double to = Math.min(1, at(dates.to().plusDays(1)));
    return new Block.Bar(from, to, percent.hundredths() / 10_000.0, shade);
  }

  /** From 0 on the first day to 1 after the last. */
  private double at(LocalDate day) {
    return ChronoUnit.DAYS.between(first, day) / (ChronoUnit.DAYS.between(first, last) + 1.0);
  }

  private List<Block.Tick> ticks() {
    int years = last.getYear() - first.getYear();
    int step = years / YEARS + 1;
    List<Block.Tick> ticks = new ArrayList<>();
    if (at(LocalDate.of(first.getYear() + 1, 1, 1)) > ROOM) {
      ticks.add(new Block.Tick(Integer.toString(first.getYear()), 0));
    }
    for (int year = first.getYear() + 1; year <= last.getYear(); year += step) {
      double at = at(LocalDate.of(year, 1, 1));
      if (at <= 1 - ROOM) {
        ticks.add(new Block.Tick(Integer.toString(year), at));
      }
    }
    return ticks;
  }

  private List<Block.Tick> marks() {
    return completion
        .map(day -> new Block.Tick("Beräknas fullgjord " + day, at(day.plusDays(1))))
        .stream()
        .toList();
  }
}
