package se.stportfolj.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.format.Shape;
import se.stportfolj.pdf.form.Forms;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.ActionPlan;
import se.stportfolj.portfolio.Activity;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.Region;
import se.stportfolj.portfolio.Rotation;
import se.stportfolj.regulation.Delmal;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.Specialty;
import se.stportfolj.rules.Rules;
import se.stportfolj.statute.RegulationId;

/** What can stand in one place of a line that somebody is writing. */
final class Candidates {
  /**
   * One that can be chosen.
   *
   * @param meaning what it is, in the user's language; may be empty
   */
  record Candidate(String value, String meaning) {}

  private final Invocation invocation;
  private final List<String> line;
  private final Surroundings laws;
  private final Map<String, String> found = new LinkedHashMap<>();

  /**
   * Those for a line.
   *
   * @param line the words before the cursor, without st
   */
  Candidates(Invocation invocation, List<String> line) {
    this.invocation = invocation;
    this.line = line;
    this.laws = new Surroundings(invocation);
  }

  /** All of a kind; none of one that is not known, as an older script may ask. */
  List<Candidate> of(String what) throws UsageException, IOException {
    switch (what) {
      case "id" -> ids();
      case "rule" -> rules();
      case "code" -> {
        codes();
        rules();
      }
      case "objective" -> objectives();
      case "specialty" -> laws.in(directory()).specialties().forEach(this::specialty);
      case "form" -> Forms.ids().forEach(form -> found.put(form.toString(), ""));
      case "unit" -> units();
      case "policy" -> Shelf.shipped().forEach(name -> found.put(name, ""));
      case "schema" -> SchemaCommand.names(invocation.texts()).forEach(found::put);
      case "pair" -> pairs();
      default -> {
        if (what.startsWith("value--")) {
          values(what.substring("value--".length()));
        }
      }
    }
    List<Candidate> all = new ArrayList<>();
    found.forEach((value, meaning) -> all.add(new Candidate(value, meaning)));
    return all;
  }

  private Path directory() {
    return invocation.world().directory();
  }

  private String text(String key) {
    return invocation.texts().has(key) ? invocation.texts().get(key) : "";
  }

  /** The value of an option on the line. */
  private Optional<String> option(String name) {
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i).startsWith(name + "=")) {
        return Optional.of(line.get(i).substring(name.length() + 1));
      }
      if (line.get(i).equals(name) && i + 1 < line.size()) {
        return Optional.of(line.get(i + 1));
      }
    }
    return Optional.empty();
  }

  /** The folder that the line names, otherwise the working directory. */
  private Path folder() {
    for (String word : line.subList(Math.min(1, line.size()), line.size())) {
      if (!word.startsWith("-") && !word.isEmpty()) {
        Optional<Path> folder = folder(word);
        if (folder.isPresent()) {
          return folder.get();
        }
      }
    }
    return directory();
  }

  private Optional<Path> folder(String word) {
    try {
      Path folder = directory().resolve(word).normalize();
      return Optional.of(folder).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Optional.empty(); // no path, so another word
    }
  }

  /** The portfolio at hand, as far as it can be read: that folder, or the only one in it. */
  private Optional<Portfolio> portfolio() throws IOException {
    Path folder = folder();
    if (!PortfolioReader.isPortfolio(folder)) {
      try (Stream<Path> below = Files.list(folder)) {
        List<Path> portfolios =
            below
                .filter(one -> !one.getFileName().toString().startsWith("."))
                .filter(PortfolioReader::isPortfolio)
                .limit(2)
                .toList();
        if (portfolios.size() != 1) {
          return Optional.empty();
        }
        folder = portfolios.get(0);
      }
    }
    return Optional.of(
        PortfolioReader.read(folder, invocation.shown(folder), Optional.empty(), laws::region));
  }

  private void ids() throws IOException {
    Optional<Portfolio> portfolio = portfolio();
    if (portfolio.isEmpty()) {
      return;
    }
    for (Activity activity : portfolio.get().activities()) {
      found.put(activity.id(), activity.title());
    }
    boolean certificates = !line.isEmpty() && List.of("sign", "render-intyg").contains(line.get(0));
    if (!certificates) {
      for (ActionPlan plan : portfolio.get().actionPlans()) {
        found.put(plan.id(), plan.reason().orElse(""));
      }
    }
  }

  private void rules() {
    for (String rule : Rules.ids()) {
      found.put(rule, text(rule + ".summary"));
    }
  }

  private void specialty(Specialty specialty) {
    found.put(specialty.slug(), specialty.name());
  }

  /** The delmål that {@code st explain} knows: those of the specialty, and those of all. */
  private void codes() throws IOException {
    Optional<Portfolio> portfolio = portfolio();
    Law law = laws.in(folder());
    Optional<String> specialty =
        option("--specialty")
            .or(() -> portfolio.flatMap(p -> p.contract()).map(c -> c.specialty()));
    for (RegulationId regulation : RegulationId.all()) {
      specialty
          .filter(law::hasSpecialty)
          .flatMap(slug -> law.find(regulation, slug))
          .ifPresent(target -> target.delmal().forEach(this::delmal));
      law.regulation(regulation).common().forEach(this::delmal);
    }
  }

  private void delmal(Delmal delmal) {
    found.putIfAbsent(delmal.code(), delmal.title().orElse(""));
  }

  /** The delmål of the portfolio alone. */
  private void objectives() throws IOException {
    Optional<Portfolio> portfolio = portfolio();
    if (portfolio.isPresent() && portfolio.get().contract().isPresent()) {
      String slug = portfolio.get().contract().get().specialty();
      RegulationId.of(portfolio.get().contract().get().regulation())
          .flatMap(regulation -> laws.of(portfolio.get()).find(regulation, slug))
          .ifPresent(target -> target.delmal().forEach(this::delmal));
    }
  }

  /** The units of the region, and those where the trainee has served. */
  private void units() throws IOException {
    for (Region.Unit unit : laws.region(folder()).map(Region::units).orElse(List.of())) {
      found.put(unit.name(), unit.id());
    }
    for (Rotation rotation : portfolio().map(Portfolio::rotations).orElse(List.of())) {
      found.putIfAbsent(rotation.unit(), rotation.id());
    }
  }

  /** The keys of an entry, each with the sign that its value follows. */
  private void pairs() throws IOException {
    Optional<String> id = option("--id");
    Optional<Portfolio> portfolio = portfolio();
    if (id.isEmpty() || portfolio.isEmpty()) {
      return;
    }
    for (EntryKind kind : EntryKind.values()) {
      if (kind.hasId() && has(portfolio.get(), kind, id.get())) {
        KeyPath.of(kind.shape()).forEach(path -> found.put(path.name() + "=", ""));
      }
    }
  }

  private static boolean has(Portfolio portfolio, EntryKind kind, String id) {
    Stream<String> ids =
        switch (kind) {
          case ROTATION -> portfolio.rotations().stream().map(Activity::id);
          case COURSE -> portfolio.courses().stream().map(Activity::id);
          case PROJECT -> portfolio.projects().stream().map(Activity::id);
          case ATTESTATION -> portfolio.attestations().stream().map(Activity::id);
          case ACTION_PLAN -> portfolio.actionPlans().stream().map(ActionPlan::id);
          default -> Stream.of();
        };
    return ids.anyMatch(id::equals);
  }

  /** What a key of the entry that {@code st add} is to make can be. */
  private void values(String key) throws IOException {
    Optional<EntryKind> kind = line.size() < 2 ? Optional.empty() : EntryKind.of(line.get(1));
    Optional<KeyPath> path = kind.flatMap(k -> KeyPath.find(k.shape(), key));
    if (path.isEmpty()) {
      return;
    }
    Shape shape = path.get().shape();
    shape = shape instanceof Shape.OneOrMore several ? several.item() : shape;
    shape = shape instanceof Shape.ListOf list ? list.item() : shape;
    if (shape instanceof Shape.Choice choice) {
      for (String word : choice.words()) {
        found.put(word, text("choice." + choice.name() + "." + word));
      }
    } else if (key.equals("unit")) {
      units();
    } else if (shape instanceof Shape.Named || key.equals("assessor") || key.equals("with")) {
      people();
    }
  }

  private void people() throws IOException {
    Optional<Portfolio> portfolio = portfolio();
    if (portfolio.isPresent()) {
      for (Known.Somebody one : new Known(portfolio.get(), laws.region(folder())).people()) {
        found.put(one.name(), one.specialty().or(one::workplace).orElse(""));
      }
    }
  }
}
