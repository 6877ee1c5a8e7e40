package se.stportfolj.portfolio;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import se.stportfolj.format.Checker;
import se.stportfolj.format.EntryLimit;
import se.stportfolj.format.Fields;
import se.stportfolj.format.FileText;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.FormatVersion;
import se.stportfolj.format.Periods;
import se.stportfolj.format.Shape;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.SourceText;

/** Reads a portfolio folder. Whatever is wrong with a file becomes a problem with a place. */
public final class PortfolioReader {
  private static final String PRIVATE = "private.yaml";

  private final Contents files;
  private final Path folder;
  private final String shown;
  private final Optional<IdentityNumber> given;
  private final Function<Path, Optional<Region>> regions;
  private final List<FormatProblem> problems = new ArrayList<>();
  private final Set<PortfolioFile> incomplete = EnumSet.noneOf(PortfolioFile.class);
  private final Map<String, SourceText> sources = new HashMap<>();
  private Optional<FormatProblem> later = Optional.empty();

  /** Where the text of a portfolio's files comes from. */
  public interface Contents {
    /**
     * A file of the folder.
     *
     * @param shown its path for people
     * @param expected whether its absence is a problem
     */
    FileText file(String name, String shown, boolean expected);
  }

  private PortfolioReader(
      Contents files,
      Path folder,
      String shown,
      Optional<IdentityNumber> given,
      Function<Path, Optional<Region>> regions) {
    this.files = files;
    this.folder = folder;
    this.regions = regions;
    this.shown = shown;
    this.given = given;
  }

  /**
   * Reads one portfolio.
   *
   * @param shown the folder's path for people, relative to the working directory, with {@code /}
   * @param personnummer from the environment; contract.yaml and private.yaml go before it
   * @param regions what the region of a folder tells; asked for only where a person is named whom
   *     the contract does not know
   */
  public static Portfolio read(
      Path folder,
      String shown,
      Optional<IdentityNumber> personnummer,
      Function<Path, Optional<Region>> regions) {
    return read(
        (name, path, expected) -> FileText.read(folder, name, path, expected),
        folder,
        shown,
        personnummer,
        regions);
  }

  /** The same, with the text of the files from elsewhere than the folder as it lies there. */
  public static Portfolio read(
      Contents files,
      Path folder,
      String shown,
      Optional<IdentityNumber> personnummer,
      Function<Path, Optional<Region>> regions) {
    return new PortfolioReader(files, folder, shown, personnummer, regions).read();
  }

  /** Whether the folder holds a portfolio: its contract, or two other files of one. */
  public static boolean isPortfolio(Path folder) {
    if (Files.exists(folder.resolve(PortfolioFile.CONTRACT.fileName()))) {
      return true;
    }
    int found = 0;
    for (PortfolioFile file : PortfolioFile.values()) {
      found += Files.exists(folder.resolve(file.fileName())) ? 1 : 0;
    }
    return found >= 2;
  }

  private Portfolio read() {
    Optional<ContractFormat.NumberElsewhere> elsewhere =
        personnummerFromPrivateFile()
            .or(() -> given.map(n -> new ContractFormat.NumberElsewhere(n, Optional.empty())));
    Optional<Fields> terms = root(PortfolioFile.CONTRACT);
    if (later.isPresent()) {
      return unread(later.get());
    }
    People people = new People(terms, () -> regions.apply(folder), problems);
    Optional<Contract> contract =
        terms.flatMap(
            f ->
                ContractFormat.contract(
                    f, elsewhere, people, () -> incomplete.add(PortfolioFile.CONTRACT)));
    if (contract.isEmpty()) {
      incomplete.add(PortfolioFile.CONTRACT);
    }
    Optional<Fields> talks = root(PortfolioFile.ASSESSMENTS);
    Portfolio portfolio =
        new Portfolio(
            shown,
            contract,
            only(PortfolioFile.ROTATIONS, "rotations", f -> ActivityFormat.rotation(f, people)),
            only(PortfolioFile.COURSES, "courses", f -> ActivityFormat.course(f, people)),
            list(PortfolioFile.ASSESSMENTS, talks, "assessments", RecordFormat::assessment),
            list(PortfolioFile.ASSESSMENTS, talks, "conversations", RecordFormat::conversation),
            list(PortfolioFile.ASSESSMENTS, talks, "action-plans", RecordFormat::actionPlan),
            only(PortfolioFile.ABSENCE, "absences", RecordFormat::absence),
            only(PortfolioFile.PROJECTS, "projects", f -> ActivityFormat.project(f, people)),
            only(
                PortfolioFile.ATTESTATIONS,
                "attestations",
                f -> ActivityFormat.attestation(f, people)),
            List.of(),
            Set.of(),
            Map.of());
    problems.addAll(References.check(portfolio, !incomplete.contains(PortfolioFile.ROTATIONS)));
    return withProblems(portfolio);
  }

  /** Of a portfolio in a format that is not known only that is said: nothing of it was judged. */
  private Portfolio unread(FormatProblem later) {
    return new Portfolio(
        shown,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(later),
        EnumSet.allOf(PortfolioFile.class),
        sources);
  }

  private Portfolio withProblems(Portfolio p) {
    return new Portfolio(
        p.folder(),
        p.contract(),
        p.rotations(),
        p.courses(),
        p.assessments(),
        p.conversations(),
        p.actionPlans(),
        p.absences(),
        p.projects(),
        p.attestations(),
        problems,
        incomplete,
        sources);
  }

  private <T> List<T> only(PortfolioFile file, String key, Function<Fields, Optional<T>> decode) {
    return list(file, root(file), key, decode);
  }

  private <T> List<T> list(
      PortfolioFile file, Optional<Fields> root, String key, Function<Fields, Optional<T>> decode) {
    return root.map(f -> f.list(key, decode, () -> incomplete.add(file))).orElse(List.of());
  }

  /** The top mapping of a file, checked against its description. */
  private Optional<Fields> root(PortfolioFile file) {
    Shape.Keys shape = FileFormat.shape(file);
    String path = shown.equals(".") ? file.fileName() : shown + "/" + file.fileName();
    FileText read = files.file(file.fileName(), path, file.expected());
    read.source().ifPresent(s -> sources.put(path, s));
    problems.addAll(read.problems());
    if (read.root().isEmpty()) {
      if (!read.problems().isEmpty()) {
        incomplete.add(file);
      }
      return Optional.empty();
    }
    Node root = read.root().get();
    Optional<FormatProblem> tooMany = EntryLimit.exceeded(root, path);
    if (tooMany.isPresent()) {
      problems.add(tooMany.get());
      incomplete.add(file);
      return Optional.empty();
    }
    if (file == PortfolioFile.CONTRACT) {
      later = FormatVersion.later(path, root);
    }
    new Checker(path, problems).check("", root, shape);
    problems.addAll(Periods.check(path, root));
    if (root instanceof Mapping mapping) {
      listsThatAreNone(mapping, shape, file);
      return Optional.of(new Fields(path, mapping));
    }
    incomplete.add(file);
    return Optional.empty();
  }

  /** A list that is missing or no list hides entries. */
  private void listsThatAreNone(Mapping mapping, Shape.Keys shape, PortfolioFile file) {
    for (Shape.Key key : shape.keys()) {
      boolean list = mapping.get(key.name()).filter(Node.Sequence.class::isInstance).isPresent();
      if (key.shape() instanceof Shape.ListOf
          && !list
          && (key.required() || mapping.get(key.name()).isPresent())) {
        incomplete.add(file);
      }
    }
  }

  private Optional<ContractFormat.NumberElsewhere> personnummerFromPrivateFile() {
    String path = shown.equals(".") ? PRIVATE : shown + "/" + PRIVATE;
    FileText read = files.file(PRIVATE, path, false);
    read.source().ifPresent(s -> sources.put(path, s));
    problems.addAll(read.problems());
    if (read.root().isEmpty()) {
      return Optional.empty();
    }
    new Checker(path, problems).check("", read.root().get(), FileFormat.PRIVATE.shape());
    if (!(read.root().get() instanceof Mapping mapping)) {
      return Optional.empty();
    }
    Fields fields = new Fields(path, mapping);
    return fields
        .text("personnummer")
        .map(
            text ->
                new ContractFormat.NumberElsewhere(
                    new IdentityNumber(text), Optional.of(fields.source().at("personnummer"))));
  }
}
