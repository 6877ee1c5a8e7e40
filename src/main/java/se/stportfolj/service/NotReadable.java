package se.stportfolj.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.stportfolj.format.FormatProblem;
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

  /** Present when a file is missing or could be read only in part. */
  public static Optional<NotReadable> inFiles(Portfolio portfolio) {
    if (portfolio.incomplete().isEmpty()) {
      return Optional.empty();
    }
    Optional<FormatProblem> later = portfolio.laterFormat();
    if (later.isPresent()) {
      return Optional.of(
          new NotReadable(
              portfolio,
              new Message(
                  "not-readable.later-format",
                  Map.of(
                      "version", Blank.of(later.get().details().get("version")),
                      "current", Blank.of(later.get().details().get("current")))),
              List.of("format/")));
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

  /** The contract's specialty does not exist, or not under its regulation. */
  static NotReadable specialty(Training training) {
    String specialty = training.contract().specialty();
    Law law = training.law();
    boolean elsewhere = law.hasSpecialty(specialty);
    Optional<String> meant = elsewhere ? Optional.empty() : law.meant(specialty);
    String variant = elsewhere ? "-elsewhere" : meant.isPresent() ? "-near" : "";
    return new NotReadable(
        training.portfolio(),
        new Message(
            "not-readable.specialty" + variant,
            Map.of(
                "specialty", Blank.of(specialty),
                "meant", Blank.of(meant.orElse("")),
                "regulation", Blank.of(training.regulation().id().title()))),
        List.of("regulation/unknown-specialty"));
  }
}
