package se.stportfolj.change;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.stportfolj.format.FileText;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.portfolio.IdentityNumber;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.portfolio.PortfolioReader;
import se.stportfolj.portfolio.Region;
import se.stportfolj.rules.Rules;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Verdict;
import se.stportfolj.service.Conditions;
import se.stportfolj.service.Reading;
import se.stportfolj.service.Training;
import se.stportfolj.yaml.Node;

/** A portfolio as it is on one side of a comparison. */
public final class Side {
  private final Path folder;
  private final Circumstances circumstances;
  private final Map<String, FileText> files;
  private final Portfolio portfolio;
  private final Reading reading;
  private final Verdict verdict;

  /**
   * What a side is read and judged under.
   *
   * @param shown the folder's path for people
   * @param personnummer where the files of this side do not have it
   * @param regions what the region of a folder tells
   * @param conditions what a portfolio is judged under
   */
  public record Circumstances(
      String shown,
      Optional<IdentityNumber> personnummer,
      Function<Path, Optional<Region>> regions,
      Function<Portfolio, Conditions> conditions) {}

  private Side(
      Path folder, Circumstances circumstances, Map<String, FileText> files, Portfolio portfolio) {
    this.folder = folder;
    this.circumstances = circumstances;
    this.files = files;
    this.portfolio = portfolio;
    Conditions conditions = circumstances.conditions().apply(portfolio);
    this.reading = Training.of(portfolio, conditions);
    this.verdict = Rules.examine(new Subject(portfolio, conditions));
  }

  /** Reads and judges a portfolio. */
  public static Side of(Path folder, Circumstances circumstances) {
    Map<String, FileText> files = new LinkedHashMap<>();
    Portfolio portfolio =
        PortfolioReader.read(
            (name, shown, expected) ->
                files.computeIfAbsent(name, n -> FileText.read(folder, n, shown, expected)),
            folder,
            circumstances.shown(),
            circumstances.personnummer(),
            circumstances.regions());
    return new Side(folder, circumstances, files, portfolio);
  }

  /** The training as it would be with another content of one file; none if it cannot be read. */
  Optional<Training> with(PortfolioFile file, Node root) {
    Map<String, FileText> other = new LinkedHashMap<>(files);
    FileText own = files.get(file.fileName());
    other.put(file.fileName(), new FileText(Optional.of(root), own.source(), List.of()));
    Portfolio changed =
        PortfolioReader.read(
            (name, shown, expected) -> other.get(name),
            folder,
            circumstances.shown(),
            circumstances.personnummer(),
            circumstances.regions());
    Reading read = Training.of(changed, circumstances.conditions().apply(changed));
    return read instanceof Training training ? Optional.of(training) : Optional.empty();
  }

  /** What a file says; empty for one that is not there or cannot be read. */
  Optional<Node> root(PortfolioFile file) {
    return Optional.ofNullable(files.get(file.fileName())).flatMap(FileText::root);
  }

  /**
   * Whether a file is there and what it says is not known: its text is no sound YAML, or it was not
   * read, since another file is of a later format.
   */
  boolean isUnreadable(PortfolioFile file) {
    FileText text = files.get(file.fileName());
    if (text == null) {
      return true;
    }
    return text.root().isEmpty()
        && text.problems().stream().anyMatch(p -> p.kind() != FormatProblem.Kind.MISSING_FILE);
  }

  /** The portfolio as it could be read. */
  public Portfolio portfolio() {
    return portfolio;
  }

  /** What is found in it. */
  public Verdict verdict() {
    return verdict;
  }

  /** What can be computed with it, or why nothing can. */
  public Reading reading() {
    return reading;
  }

  /** The training, if it can be computed with. */
  public Optional<Training> training() {
    return reading instanceof Training training ? Optional.of(training) : Optional.empty();
  }
}
