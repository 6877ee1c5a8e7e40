package se.stportfolj.yaml;

import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.stportfolj.yaml.Problem.Kind;

/**
 * Why the YAML engine gave a file up, as a problem with a place. The engine tells it in English and
 * where it noticed; here it gets a kind, which has its text in each language, and the place where
 * somebody has to write something: a bracket or quotation mark that is never closed where it opens.
 */
final class SyntaxProblem {
  private final SourceText source;
  private final String reason;
  private final Range noticed;
  private final Range begun;

  private SyntaxProblem(SourceText source, MarkedYamlEngineException e) {
    this.source = source;
    this.reason = e.getProblem();
    this.noticed = range(e.getProblemMark());
    this.begun = range(e.getContextMark().or(e::getProblemMark));
  }

  static Problem of(YamlEngineException e, SourceText source) {
    return e instanceof MarkedYamlEngineException marked
        ? new SyntaxProblem(source, marked).problem()
        : new Problem(Kind.SYNTAX, Range.START);
  }

  private static Range range(Optional<Mark> mark) {
    return mark.isPresent()
        ? EngineReader.character(mark.get().getLine() + 1, mark.get().getColumn() + 1)
        : Range.START;
  }

  private Problem problem() {
    int at = source.indexOf(noticed);
    Gaps gaps = Gaps.in(source.text());
    int open = gaps.unclosedBefore(at);
    boolean flow = reason.contains("expected ',' or");
    if (open >= 0 && (flow || source.placeOf(open).line() < noticed.line())) {
      boolean square = source.text().charAt(open) == '[';
      Map<String, String> signs = Map.of("open", square ? "[" : "{", "close", square ? "]" : "}");
      return new Problem(Kind.UNCLOSED_BRACKET, source.placeOf(open), signs);
    }
    if (reason.contains("unexpected end of stream") || reason.contains("document separator")) {
      return new Problem(Kind.UNCLOSED_QUOTE, begun);
    }
    Gaps.Quoted quoted = gaps.quotedBefore(at);
    if (quoted.start() >= 0 && (flow || reason.contains("expected <block end>"))) {
      Range opened = source.placeOf(quoted.start());
      int closedOn = source.placeOf(quoted.end()).line();
      if (opened.line() < closedOn && closedOn == noticed.line()) {
        return new Problem(Kind.UNCLOSED_QUOTE, opened);
      }
      if (quoted.end() == at && !isSign(at)) {
        return new Problem(Kind.TEXT_AFTER_QUOTE, opened);
      }
    }
    return flow ? inBrackets(at) : elsewhere(at);
  }

  private boolean isSign(int at) {
    return ",:]}".indexOf(character(at)) >= 0;
  }

  private char character(int at) {
    return at < source.text().length() ? source.text().charAt(at) : ' ';
  }

  private Problem inBrackets(int at) {
    return new Problem(character(at) == ':' ? Kind.COLON_IN_BRACKETS : Kind.MISSING_COMMA, noticed);
  }

  /** By the words in which the engine tells it. */
  private Problem elsewhere(int at) {
    if (reason.contains("TAB")) {
      return new Problem(Kind.TAB, tab(source.indexOf(begun)));
    }
    if (reason.contains("mapping values are not allowed")) {
      return new Problem(Kind.COLON_IN_VALUE, noticed);
    }
    if (reason.contains("could not find expected ':'")) {
      return new Problem(Kind.MISSING_COLON, begun);
    }
    if (reason.contains("expected the node content")) {
      return switch (character(at)) {
        case ':' -> new Problem(Kind.COLON_IN_BRACKETS, noticed);
        case ']', '}' -> signed(Kind.STRAY_SIGN, at);
        default -> signed(Kind.MISSING_VALUE, at);
      };
    }
    if (reason.contains("expected <block end>")) {
      return switch (character(at)) {
        case ',', ']', '}' -> signed(Kind.STRAY_SIGN, at);
        case '-' -> new Problem(Kind.LIST_ENTRY, noticed);
        default -> new Problem(Kind.INDENTATION, noticed);
      };
    }
    return new Problem(byItsWords(), noticed);
  }

  /** The first tab before a key or hyphen, which is where the engine notices one; or that place. */
  private Range tab(int at) {
    int first = at;
    for (int i = at - 1; i >= 0 && " \t".indexOf(character(i)) >= 0; i--) {
      first = character(i) == '\t' ? i : first;
    }
    return source.placeOf(first);
  }

  private Problem signed(Kind kind, int at) {
    String sign = String.valueOf(character(at)).strip();
    return sign.isEmpty()
        ? new Problem(Kind.SYNTAX, noticed)
        : new Problem(kind, noticed, Map.of("sign", sign));
  }

  private Kind byItsWords() {
    if (reason.contains("cannot start any token")) {
      return Kind.RESERVED_CHARACTER;
    }
    if (reason.contains("sequence entries are not allowed")) {
      return Kind.LIST_ENTRY;
    }
    if (reason.contains("mapping keys are not allowed")) {
      return Kind.QUESTION_MARK;
    }
    if (reason.contains("escape character") || reason.contains("expected escape sequence")) {
      return Kind.ESCAPE;
    }
    if (reason.contains("leading empty lines")) {
      return Kind.BLOCK_INDENTATION;
    }
    if (reason.contains("indentation indicator") || reason.contains("comment or a line break")) {
      return Kind.BLOCK_HEADER;
    }
    return reason.contains("expected '<document") ? Kind.EXTRA_CONTENT : Kind.SYNTAX;
  }
}
