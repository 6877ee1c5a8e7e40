package se.stportfolj.portfolio;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.format.FormatProblem;
import se.stportfolj.format.Place;
import se.stportfolj.format.Source;
import se.stportfolj.text.Language;
import se.stportfolj.yaml.SourceText;

/**
 * What a repository of portfolios has decided for all of them ({@code .st.yaml}).
 *
 * @param folder where the file lies; empty when there is no file
 * @param shown that folder as shown
 * @param policies regional guidelines for every portfolio, besides those of its contract
 * @param severities how bad the findings of a rule are here
 * @param blanks the folder of Socialstyrelsen's forms, relative to {@code folder}
 * @param refusesPersonnummer whether personnummer are to be kept out of files that git tracks
 * @param problems what is wrong with the file itself
 * @param sources the text of the file by its shown path
 */
public record Configuration(
    Optional<Path> folder,
    String shown,
    Optional<Language> language,
    List<Policy> policies,
    List<ChosenSeverity> severities,
    Optional<String> blanks,
    boolean refusesPersonnummer,
    List<FormatProblem> problems,
    Map<String, SourceText> sources) {
  /** Nothing is decided. */
  public static final Configuration NONE =
      new Configuration(
          Optional.empty(),
          ".",
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          false,
          List.of(),
          Map.of());

  /** Keeps its own copies. */
  public Configuration {
    policies = List.copyOf(policies);
    severities = List.copyOf(severities);
    problems = List.copyOf(problems);
    sources = Map.copyOf(sources);
  }

  /** A regional guideline that is named: its name, or the path of its file. */
  public record Policy(Place place, String name) {}

  /** How bad the findings of a rule are here: {@code error}, {@code warning} or {@code info}. */
  public record ChosenSeverity(Source source, String rule, String severity) {}

  /** The folder of forms, if one is named. */
  public Optional<Path> blanksFolder() {
    return folder.flatMap(f -> blanks.map(f::resolve));
  }
}
