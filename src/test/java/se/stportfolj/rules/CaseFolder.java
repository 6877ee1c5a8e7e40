package se.stportfolj.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.stportfolj.policy.Shelf;
import se.stportfolj.portfolio.Configuration;
import se.stportfolj.portfolio.ConfigurationReader;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.Region;
import se.stportfolj.portfolio.RegionReader;
import se.stportfolj.regulation.Law;
import se.stportfolj.regulation.OverridingFolder;
import se.stportfolj.service.Conditions;
import se.stportfolj.service.Judged;

/**
 * A case of a rule: a portfolio written as the files in which it differs from a base, and what
 * case.txt says. Lines there that begin with # explain the case to its reader.
 */
public record CaseFolder(
    String rule,
    Path folder,
    LocalDate asOf,
    Optional<String> base,
    List<OddFile> odd,
    List<String> findings) {
  private static final Path CASES = Path.of("src/test/resources/cases");

  /** Every case, by rule and name. */
  public static List<CaseFolder> all() {
    List<CaseFolder> all = new ArrayList<>();
    for (Path rule : ruleFolders()) {
      String id = rule.getParent().getFileName() + "/" + rule.getFileName();
      children(rule).forEach(one -> all.add(read(id, one)));
    }
    return all;
  }

  /** The cases of a rule. */
  public static List<CaseFolder> of(String rule) {
    return children(CASES.resolve(rule)).stream().map(one -> read(rule, one)).toList();
  }

  private static CaseFolder read(String rule, Path folder) {
    LocalDate asOf = LocalDate.of(2026, 11, 22);
    Optional<String> base = Optional.of("2021");
    List<OddFile> odd = new ArrayList<>();
    List<String> findings = new ArrayList<>();
    for (String line : lines(folder.resolve("case.txt"))) {
      if (line.startsWith("as-of: ")) {
        asOf = LocalDate.parse(line.substring(7));
      } else if (line.startsWith("base: ")) {
        base = Optional.of(line.substring(6)).filter(b -> !b.equals("none"));
      } else if (line.startsWith("make: ")) {
        odd.add(OddFile.of(line.substring(6)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        findings.add(line);
      }
    }
    return new CaseFolder(rule, folder, asOf, base, odd, findings);
  }

  /** Writes case.txt with these findings in place of those that were expected. */
  void write(List<String> found) throws IOException {
    List<String> kept = new ArrayList<>(lines(folder.resolve("case.txt")));
    if (found.equals(findings)) {
      return; // as it is: the files of other rules are not touched
    }
    kept.removeAll(findings);
    kept.addAll(found);
    Files.writeString(folder.resolve("case.txt"), String.join("\n", kept) + "\n");
  }

  /** {@code pass-…}, {@code fail-…} or {@code edge-…}. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** Writes the portfolio into an empty folder and reads it. */
  public Subject subject(Path empty) throws IOException {
    base.ifPresent(b -> copy(CASES.resolve("base-" + b), empty));
    copy(folder, empty);
    for (OddFile file : odd) {
      file.make(empty);
    }
    Path region = empty.resolve(RegionReader.NAME);
    Optional<Region> known =
        Files.exists(region)
            ? Optional.of(RegionReader.read(region, RegionReader.NAME))
            : Optional.empty();
    Portfolio read = PortfolioReader.read(empty, ".", Optional.empty(), where -> known);
    Path settings = empty.resolve(ConfigurationReader.NAME);
    Configuration configuration =
        Files.exists(settings)
            ? ConfigurationReader.read(settings, ConfigurationReader.NAME)
            : Configuration.NONE;
    Conditions conditions = Judged.under(law(empty), asOf, configuration, new Shelf(empty));
    return new Subject(read, known.map(r -> Judged.in(r, conditions)).orElse(conditions));
  }

  /** What is said of a portfolio, and of the region's file if there is one. */
  public static Verdict verdict(Subject subject) {
    Verdict verdict = Rules.examine(subject);
    if (subject.region().isEmpty()) {
      return verdict;
    }
    Verdict region =
        Rules.examine(
            new RegionSubject(
                subject.region().get(), subject.configuration(), subject.shelf(), subject.asOf()));
    List<Finding> findings = new ArrayList<>(region.findings());
    findings.addAll(verdict.findings());
    List<Verdict.NotRun> notRun = new ArrayList<>(region.notRun());
    notRun.addAll(verdict.notRun());
    return new Verdict(verdict.portfolio(), findings, notRun);
  }

  /** A case may have target descriptions of its own, as a repository does. */
  private static Law law(Path portfolio) {
    Path own = portfolio.resolve(OverridingFolder.NAME);
    return Files.isDirectory(own)
        ? Law.with(new OverridingFolder(own, OverridingFolder.NAME))
        : Law.shipped();
  }

  private static void copy(Path from, Path to) {
    for (Path file : children(from)) {
      try {
        if (Files.isDirectory(file)) {
          Path below = to.resolve(file.getFileName().toString());
          copy(file, Files.createDirectory(below));
        } else if (!file.getFileName().toString().equals("case.txt")) {
          Path target = to.resolve(file.getFileName().toString());
          Files.deleteIfExists(target);
          if (Files.size(file) > 0 || !file.getFileName().toString().endsWith(".absent")) {
            Files.copy(file, target);
          } else {
            // rotations.yaml.absent takes the base's rotations.yaml away.
            String name = file.getFileName().toString();
            Files.delete(to.resolve(name.substring(0, name.length() - ".absent".length())));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static List<Path> ruleFolders() {
    List<Path> folders = new ArrayList<>();
    for (Path family : children(CASES)) {
      if (!family.getFileName().toString().startsWith("base-")) {
        folders.addAll(children(family));
      }
    }
    return folders;
  }

  static List<Path> children(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
