package se.stportfolj.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.stportfolj.pdf.Block;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Certificate;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Period;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Rotation;

/** The parts of an individual training programme that are made of the portfolio's entries. */
final class Programme {
  private final Portfolio portfolio;
  private final Contract contract;

  Programme(Portfolio portfolio, Contract contract) {
    this.portfolio = portfolio;
    this.contract = contract;
  }

  /** A part by its name in a template. */
  List<Block> insert(String name) {
    return switch (name) {
      case "services" -> List.of(services(), timeLine());
      case "objectives" -> List.of(objectives());
      case "courses" -> List.of(courses());
      case "projects" -> List.of(projects());
      default -> throw new IllegalStateException("no such part: " + name);
    };
  }

  private List<Rotation> rotations() {
    return portfolio.rotations().stream()
        .sorted(Comparator.comparing((Rotation r) -> r.dates().from()))
        .toList();
  }

  private Block services() {
    return new Block.Table(
        List.of("Enhet", "Tid", "%", "Handledare", "Delmål"),
        List.of(34, 24, 7, 18, 17),
        rotations().stream()
            .map(
                r ->
                    List.of(
                        r.unit(),
                        told(r.dates()),
                        r.percent().toString().replace('.', ','),
                        r.supervisor().map(Person::name).orElse(""),
                        String.join(", ", r.objectives())))
            .toList());
  }

  private Block timeLine() {
    List<Rotation> rotations = rotations();
    LocalDate first =
        rotations.stream()
            .map(r -> r.dates().from())
            .min(LocalDate::compareTo)
            .orElse(contract.start());
    LocalDate last =
        Stream.concat(
                rotations.stream().map(r -> r.dates().to()), contract.plannedCompletion().stream())
            .max(LocalDate::compareTo)
            .orElse(first.plusYears(1));
    double days = ChronoUnit.DAYS.between(first, last) + 1.0;
    List<Block.Bar> bars =
        rotations.stream()
            .map(
                r ->
                    new Block.Bar(
                        r.unit(),
                        ChronoUnit.DAYS.between(first, r.dates().from()) / days,
                        (ChronoUnit.DAYS.between(first, r.dates().to()) + 1) / days))
            .toList();
    List<Block.Tick> ticks = new ArrayList<>();
    for (int year = first.getYear() + 1; year <= last.getYear(); year++) {
      double at = ChronoUnit.DAYS.between(first, LocalDate.of(year, 1, 1)) / days;
      ticks.add(new Block.Tick(Integer.toString(year), at));
    }
    return new Block.TimeLine(bars, ticks);
  }

  /** Each delmål that an activity names, with those activities; certified ones say so. */
  private Block objectives() {
    List<Activity> activities = portfolio.activities();
    return new Block.Table(
        List.of("Delmål", "Tjänstgöring, kurs eller arbete"),
        List.of(12, 88),
        activities.stream()
            .flatMap(a -> a.objectives().stream())
            .distinct()
            .sorted(Comparator.comparing(Programme::sortable))
            .map(code -> List.of(code, evidence(code, activities)))
            .toList());
  }

  private static String evidence(String code, List<Activity> activities) {
    return activities.stream()
        .filter(a -> a.objectives().contains(code))
        .map(a -> a.title() + (isCertified(a) ? " (intyg finns)" : ""))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private static boolean isCertified(Activity activity) {
    return activity.certificate().flatMap(Certificate::issued).isPresent();
  }

  /** Letters, then the number with leading zeros: a2 before a10. */
  private static String sortable(String code) {
    String digits = code.replaceAll("[^0-9]", "");
    return code.replaceAll("[0-9]", "") + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }

  private Block courses() {
    return new Block.Table(
        List.of("Kurs", "Tid", "Dagar", "Delmål"),
        List.of(50, 25, 9, 16),
        portfolio.courses().stream()
            .map(
                c ->
                    List.of(
                        c.title(),
                        told(c.dates()),
                        c.days().isPresent() ? Integer.toString(c.days().getAsInt()) : "",
                        String.join(", ", c.objectives())))
            .toList());
  }

  private Block projects() {
    return new Block.Table(
        List.of("Arbete", "Tid", "Veckor", "Handledare"),
        List.of(48, 24, 9, 19),
        portfolio.projects().stream()
            .map(
                p ->
                    List.of(
                        p.title(),
                        told(p.dates()),
                        p.weeks().isPresent() ? Integer.toString(p.weeks().getAsInt()) : "",
                        Optional.of(p).flatMap(x -> x.supervisor()).map(Person::name).orElse("")))
            .toList());
  }

  private static String told(Period dates) {
    return dates.from().equals(dates.to())
        ? dates.from().toString()
        : dates.from() + " – " + dates.to();
  }
}
