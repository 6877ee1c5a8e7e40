package se.stportfolj.portfolio;

import static se.stportfolj.format.Shape.LINE;
import static se.stportfolj.format.Shape.NAMES;
import static se.stportfolj.format.Shape.may;
import static se.stportfolj.format.Shape.must;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.stportfolj.format.Checker;
import se.stportfolj.format.EntryLimit;
import se.stportfolj.format.Fields;
import se.stportfolj.format.FileText;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.FormatVersion;
import se.stportfolj.format.Shape;
import se.stportfolj.portfolio.Configuration.ChosenSeverity;
import se.stportfolj.text.Language;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Node.Mapping;

/** Finds and reads {@code .st.yaml}. What is wrong with it is among its problems. */
public final class ConfigurationReader {
  /** The name of the file. */
  public static final String NAME = ".st.yaml";

  private static final String REFUSED = "refused";

  private static final Shape.Keys SEVERITY =
      Shape.Keys.of(
          must("rule", LINE),
          must("severity", new Shape.Choice("severity", List.of("error", "warning", "info"))));

  static final Shape.Keys CONFIGURATION =
      Shape.Keys.of(
          may("language", new Shape.Choice("language", List.of("sv", "en"))),
          may("policies", NAMES),
          may("severities", new Shape.ListOf(SEVERITY)),
          may("blanks", LINE),
          may("personnummer-in-git", new Shape.Choice(List.of("allowed", REFUSED))),
          FormatVersion.KEY);

  private ConfigurationReader() {}

  /**
   * The configuration for a folder: in it or above it, but not above the root of its repository.
   */
  public static Optional<Path> find(Path folder) {
    return above(folder, NAME);
  }

  /** A file in a folder or above it, but not above the root of its repository. */
  static Optional<Path> above(Path folder, String name) {
    Path at = folder.toAbsolutePath().normalize();
    while (at != null) {
      Path file = at.resolve(name);
      if (Files.exists(file)) {
        return Optional.of(file);
      }
      if (Files.exists(at.resolve(".git"))) {
        return Optional.empty();
      }
      at = at.getParent();
    }
    return Optional.empty();
  }

  /**
   * Reads a configuration.
   *
   * @param shown the path of the file for people
   */
  public static Configuration read(Path file, String shown) {
    Path folder = file.toAbsolutePath().normalize().getParent();
    FileText read = FileText.read(folder, file.getFileName().toString(), shown, true);
    List<FormatProblem> problems = new ArrayList<>(read.problems());
    Optional<FormatProblem> later = read.root().flatMap(node -> FormatVersion.later(shown, node));
    Optional<FormatProblem> tooMany =
        read.root()
            .flatMap(node -> EntryLimit.exceeded(node, shown))
            .filter(none -> later.isEmpty());
    tooMany.ifPresent(problems::add);
    Optional<Node> root = later.isPresent() || tooMany.isPresent() ? Optional.empty() : read.root();
    root.ifPresent(node -> new Checker(shown, problems).check("", node, CONFIGURATION));
    Optional<Fields> fields =
        root.filter(Mapping.class::isInstance).map(node -> new Fields(shown, (Mapping) node));
    int slash = shown.lastIndexOf('/');
    return new Configuration(
        Optional.of(folder),
        slash < 0 ? "." : shown.substring(0, slash),
        fields.flatMap(f -> f.text("language")).flatMap(Language::of),
        fields.map(ConfigurationReader::policies).orElse(List.of()),
        fields
            .map(f -> f.list("severities", ConfigurationReader::severity, () -> {}))
            .orElse(List.of()),
        fields.flatMap(f -> f.text("blanks")),
        fields.flatMap(f -> f.text("personnummer-in-git")).equals(Optional.of(REFUSED)),
        later.map(List::of).orElse(problems),
        read.source().map(s -> java.util.Map.of(shown, s)).orElse(java.util.Map.of()));
  }

  private static List<Configuration.Policy> policies(Fields f) {
    List<Configuration.Policy> policies = new ArrayList<>();
    for (String name : f.texts("policies")) {
      policies.add(new Configuration.Policy(f.source().item("policies", policies.size()), name));
    }
    return policies;
  }

  private static Optional<ChosenSeverity> severity(Fields f) {
    Optional<String> severity = f.text("severity").filter(s -> s.matches("error|warning|info"));
    return f.text("rule")
        .flatMap(rule -> severity.map(s -> new ChosenSeverity(f.source(), rule, s)));
  }
}
