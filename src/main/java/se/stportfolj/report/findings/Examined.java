package se.stportfolj.report.findings;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.stportfolj.policy.NamedPack;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.rules.Subject;
import se.stportfolj.rules.Verdict;
import se.stportfolj.yaml.SourceText;

/**
 * What was examined and what the rules say of it.
 *
 * @param portfolio none for a file of the repository, which is examined once for all that it is
 *     about
 * @param delmal how many delmål the specialty has; 0 while that is not known
 * @param sources the text of each file by its shown path, to quote lines from
 */
public record Examined(
    Optional<Portfolio> portfolio, int delmal, Map<String, SourceText> sources, Verdict verdict) {
  /** Keeps its own copy. */
  public Examined {
    sources = Map.copyOf(sources);
  }

  /** A portfolio; lines are quoted from the files of the guidelines that it follows, too. */
  public static Examined of(Subject subject, Verdict verdict) {
    Map<String, SourceText> sources = new HashMap<>(subject.portfolio().sources());
    for (NamedPack named : subject.policies()) {
      named.pack().ifPresent(pack -> sources.put(pack.file(), pack.text()));
    }
    int delmal = subject.knownTarget().map(target -> target.delmal().size()).orElse(0);
    return new Examined(Optional.of(subject.portfolio()), delmal, sources, verdict);
  }

  /** A file that is of no single portfolio: a configuration, or what a region tells of itself. */
  public static Examined repository(Map<String, SourceText> sources, Verdict verdict) {
    return new Examined(Optional.empty(), 0, sources, verdict);
  }

  /** The same with another verdict, such as what was asked for of it. */
  public Examined with(Verdict other) {
    return new Examined(portfolio, delmal, sources, other);
  }
}
