package se.stportfolj.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.portfolio.Portfolio;
import se.stportfolj.portfolio.PortfolioFile;
import se.stportfolj.regulation.Law;
import se.stportfolj.text.Blank;
import se.stportfolj.text.Message;

/**
 * A portfolio that cannot be computed with, since something that every answer rests on could not be
 * read.
 *
 * @param because for the user; what is wrong in detail is told by the rules
 * @param rules the beginnings of the ids of the rules that tell it
 */
public record NotReadable(Portfolio portfolio, Message because, List<String> rules)
    implements Reading {
  /** Keeps its own copy. */
  public NotReadable {
    rules = List.copyOf(rules);
  }

  /** That a file is missing or could be read in part only, if so it is. */
  public static Optional<NotReadable> inFiles(Portfolio portfolio) {
    if (portfolio.incomplete().isEmpty()) {
      return Optional.empty();
    }
    String files =
        portfolio.incomplete().stream()
            .sorted()
            .map(PortfolioFile::fileName)
            .collect(Collectors.joining(", "));
    return Optional.of(
        new NotReadable(
            portfolio,
            new Message("not-readable.files", Map.of("files", Blank.of(files))),
            List.of("format/")));
  }

  /** The contract's specialty is none. */
  static NotReadable specialty(Portfolio portfolio, String specialty, Law law) {
    Optional<String> meant = law.meant(specialty);
    return new NotReadable(
        portfolio,
        new Message(
            meant.isPresent() ? "not-readable.specialty-near" : "not-readable.specialty",
            Map.of("specialty", Blank.of(specialty), "meant", Blank.of(meant.orElse("")))),
        List.of("regulation/unknown-specialty"));
  }
}
