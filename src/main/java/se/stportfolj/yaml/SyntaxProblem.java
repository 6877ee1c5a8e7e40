package se.stportfolj.yaml;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Why the YAML engine gave a file up, as a problem with a place. */
final class SyntaxProblem {
  private SyntaxProblem() {}

  static Problem of(YamlEngineException e) {
    if (e instanceof MarkedYamlEngineException marked) {
      String reason = marked.getProblem();
      boolean ranOut = reason.contains("end of stream") || reason.contains("stream end");
      Optional<Mark> mark = ranOut ? marked.getContextMark() : marked.getProblemMark();
      Range place =
          mark.or(marked::getProblemMark)
              .map(m -> YamlReader.character(m.getLine() + 1, m.getColumn() + 1))
              .orElse(Range.START);
      return new Problem(kind(reason), place, reason);
    }
    String message = String.valueOf(e.getMessage());
    int end = message.indexOf('\n');
    return new Problem(
        Problem.Kind.SYNTAX, Range.START, end < 0 ? message : message.substring(0, end));
  }

  /** The mistakes that are made most, by the words in which the YAML engine tells them. */
  private static Problem.Kind kind(String reason) {
    if (reason.contains("TAB")) {
      return Problem.Kind.TAB;
    }
    if (reason.contains("mapping values are not allowed")) {
      return Problem.Kind.COLON_IN_VALUE;
    }
    if (reason.contains("unexpected end of stream")) {
      return Problem.Kind.UNCLOSED_QUOTE;
    }
    if (reason.contains("expected ',' or")) {
      return Problem.Kind.UNCLOSED_BRACKET;
    }
    if (reason.contains("expected <block end>")) {
      return Problem.Kind.INDENTATION;
    }
    return reason.contains("cannot start any token")
        ? Problem.Kind.RESERVED_CHARACTER
        : Problem.Kind.SYNTAX;
  }
}
