package se.stportfolj.yaml;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads YAML 1.2 into a tree with places. Only what a person writes by hand is allowed: no anchors,
 * aliases, tags, merge keys, directives or second documents, each of which is a problem of its own.
 * Values keep their text, since a parser's guesses (octal numbers, {@code no}) are wrong for a
 * personnummer.
 *
 * <p>A file without anything unusual is read by {@link QuickReader}; the engine, which takes four
 * times as long, is asked for the rest.
 */
public final class YamlReader {
  /** Nesting deeper than this is not a portfolio. */
  static final int MAX_DEPTH = 24;

  private YamlReader() {}

  /** Reads a file's bytes. Never throws: what is wrong is among the problems. */
  public static Tree read(byte[] bytes) {
    SourceText.Decoded decoded = SourceText.decode(bytes);
    SourceText source = decoded.source();
    if (!decoded.wellFormed()) {
      Range place = source.placeOf(source.length());
      return broken(source, new Problem(Problem.Kind.NOT_UTF8, place));
    }
    Optional<Problem> control = firstControlCharacter(source);
    if (control.isPresent()) {
      return broken(source, control.get());
    }
    if (source.mayHaveConflict()) {
      List<Problem> conflicts = Conflicts.in(source);
      if (!conflicts.isEmpty()) {
        return new Tree(Optional.empty(), conflicts, source);
      }
    }
    Optional<Node> quick = QuickReader.read(source);
    return quick.isPresent() ? new Tree(quick, List.of(), source) : byEngine(source);
  }

  /** The tree as the YAML engine makes it out, for all that is unusual or wrong. */
  static Tree byEngine(SourceText source) {
    if (!source.isSpaced()) {
      Gaps gaps = Gaps.in(source.text());
      return gaps.joined() < 0
          ? EngineReader.read(source, gaps.spaced())
          : broken(source, joined(source, gaps.joined()));
    }
    return EngineReader.read(source, source.text());
  }

  private static Tree broken(SourceText source, Problem problem) {
    return new Tree(Optional.empty(), List.of(problem), source);
  }

  /** What stands behind would be lost as a comment that nobody meant as one. */
  private static Problem joined(SourceText source, int at) {
    String before = source.text().substring(at - 1, at);
    return new Problem(Problem.Kind.JOINED_COMMENT, source.placeOf(at), Map.of("sign", before));
  }

  private static Optional<Problem> firstControlCharacter(SourceText source) {
    OptionalInt at = source.firstControl();
    if (at.isPresent()) {
      int c = source.text().charAt(at.getAsInt());
      String name = String.format(Locale.ROOT, "U+%04X", c);
      Range place = source.placeOf(at.getAsInt());
      Map<String, String> details = Map.of("detail", name);
      return Optional.of(new Problem(Problem.Kind.CONTROL_CHARACTER, place, details));
    }
    return Optional.empty();
  }
}
