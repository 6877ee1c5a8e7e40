package se.stportfolj.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.stportfolj.pdf.running.Block;
import se.stportfolj.portfolio.Assessment;
import se.stportfolj.portfolio.Contract;
import se.stportfolj.portfolio.Conversation;
import se.stportfolj.portfolio.ConversationKind;
import se.stportfolj.portfolio.Course;
import se.stportfolj.portfolio.Instrument;
import se.stportfolj.portfolio.Person;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.Project;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.TargetDescription;

/** The parts of an individual training programme that are made of the portfolio's entries. */
final class Programme {
  private final Portfolio portfolio;
  private final ServicePicture picture;
  private final Objectives objectives;

  Programme(Portfolio portfolio, Contract contract, Optional<TargetDescription> target) {
    this.portfolio = portfolio;
    this.picture = new ServicePicture(portfolio, contract);
    this.objectives = new Objectives(portfolio, contract, target);
  }

  /** A part by its name in a template. */
  List<Block> insert(String name) {
    return switch (name) {
      case "services" -> services();
      case "objectives" -> objectives.blocks();
      case "courses" -> List.of(courses());
      case "projects" -> List.of(projects());
      case "assessments" -> assessments();
      case "conversations" -> conversations();
      default -> throw new IllegalStateException("no such part: " + name);
    };
  }

  private List<Block> services() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Block.Table(
            List.of("Enhet", "Slag", "Tid", "%", "Handledare", "Delmål"),
            List.of(25, 17, 24, 6, 15, 13),
            portfolio.rotations().stream()
                .sorted(Comparator.comparing((Rotation r) -> r.dates().from()))
                .map(Programme::service)
                .toList()));
    picture.block().ifPresent(blocks::add);
    return blocks;
  }

  private static List<String> service(Rotation rotation) {
    return cells(
        rotation.unit(),
        SwedishWords.sort(rotation),
        SwedishWords.of(rotation.dates()),
        SwedishWords.of(rotation.percent()),
        name(rotation.supervisor()),
        String.join(", ", rotation.objectives()));
  }

  private Block courses() {
    return new Block.Table(
        List.of("Kurs", "Tid", "Dagar", "Delmål"),
        List.of(50, 25, 9, 16),
        portfolio.courses().stream()
            .sorted(Comparator.comparing((Course c) -> c.dates().from()))
            .map(
                c ->
                    cells(
                        c.title(),
                        SwedishWords.of(c.dates()),
                        SwedishWords.of(c.days()),
                        String.join(", ", c.objectives())))
            .toList());
  }

  private Block projects() {
    return new Block.Table(
        List.of("Arbete", "Slag", "Tid", "Veckor", "Handledare", "Delmål"),
        List.of(30, 20, 16, 9, 15, 10),
        portfolio.projects().stream()
            .sorted(Comparator.comparing((Project p) -> p.dates().from()))
            .map(
                p ->
                    cells(
                        p.title(),
                        SwedishWords.of(p.kind()),
                        SwedishWords.of(p.dates()),
                        SwedishWords.of(p.weeks()),
                        name(p.supervisor()),
                        String.join(", ", p.objectives())))
            .toList());
  }

  /** How often each instrument was used, and when last; nothing where none was. */
  private List<Block> assessments() {
    List<List<String>> rows = new ArrayList<>();
    for (Instrument instrument : Instrument.values()) {
      List<LocalDate> days =
          portfolio.assessments().stream()
              .filter(a -> a.instrument() == instrument)
              .map(Assessment::date)
              .toList();
      summed(SwedishWords.of(instrument), days).ifPresent(rows::add);
    }
    return table("Bedömningar hittills", rows);
  }

  private List<Block> conversations() {
    List<List<String>> rows = new ArrayList<>();
    for (ConversationKind kind : ConversationKind.values()) {
      List<LocalDate> days =
          portfolio.conversations().stream()
              .filter(c -> c.kind() == kind)
              .map(Conversation::date)
              .toList();
      summed(SwedishWords.of(kind), days).ifPresent(rows::add);
    }
    return table("Samtal hittills", rows);
  }

  private static Optional<List<String>> summed(String name, List<LocalDate> days) {
    return days.stream()
        .max(Comparator.naturalOrder())
        .map(last -> List.of(name, Integer.toString(days.size()), last.toString()));
  }

  private static List<Block> table(String head, List<List<String>> rows) {
    return rows.isEmpty()
        ? List.of()
        : List.of(new Block.Table(List.of(head, "Antal", "Senast"), List.of(60, 15, 25), rows));
  }

  private static String name(Optional<Person> person) {
    return person.map(Person::name).orElse("");
  }

  private static List<String> cells(String... texts) {
    return Arrays.stream(texts).map(HiddenNumbers::of).toList();
  }
}
