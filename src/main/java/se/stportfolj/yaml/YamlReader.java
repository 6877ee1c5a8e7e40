package se.stportfolj.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import se.stportfolj.yaml.Node.Entry;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML 1.2 into a tree with places. Only what a person writes by hand is allowed: no anchors,
 * aliases, tags, merge keys, directives or second documents, each of which is a problem of its own.
 * Values keep their text, since the parser's guesses (octal numbers, {@code no}) are wrong for a
 * personnummer.
 */
public final class YamlReader {
  /** Nesting deeper than this is not a portfolio. */
  static final int MAX_DEPTH = 24;

  /**
   * How long a key may be is no matter of the parser's: files are small, and a key is looked up.
   */
  private static final YAMLFactory FACTORY =
      YAMLFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNameLength(Integer.MAX_VALUE).build())
          .build();

  private final SourceText source;
  private final YAMLParser parser;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Problem.Kind, Set<Range>> met = new EnumMap<>(Problem.Kind.class);

  private YamlReader(SourceText source, YAMLParser parser) {
    this.source = source;
    this.parser = parser;
  }

  /** Reads a file's bytes. Never throws: what is wrong is among the problems. */
  public static Tree read(byte[] bytes) {
    SourceText.Decoded decoded = SourceText.decode(bytes);
    SourceText source = decoded.source();
    if (!decoded.wellFormed()) {
      Range place = source.placeOf(source.text().length());
      return broken(source, new Problem(Problem.Kind.NOT_UTF8, place, ""));
    }
    Optional<Problem> control = firstControlCharacter(source);
    if (control.isPresent()) {
      return broken(source, control.get());
    }
    try (YAMLParser parser =
        (YAMLParser)
            FACTORY.createParser(ObjectReadContext.empty(), new WholeCharacters(source.text()))) {
      return new YamlReader(source, parser).document();
    }
  }

  private static Tree broken(SourceText source, Problem problem) {
    return new Tree(Optional.empty(), List.of(problem), source);
  }

  private static Optional<Problem> firstControlCharacter(SourceText source) {
    OptionalInt at = source.firstControl();
    if (at.isPresent()) {
      int c = source.text().charAt(at.getAsInt());
      String name = String.format(Locale.ROOT, "U+%04X", c);
      Range place = source.placeOf(at.getAsInt());
      return Optional.of(new Problem(Problem.Kind.CONTROL_CHARACTER, place, name));
    }
    return Optional.empty();
  }

  private Tree document() {
    Optional<Node> root = Optional.empty();
    try {
      refuseDirectives();
      if (parser.nextToken() == null) {
        problem(Problem.Kind.EMPTY, Range.START, "");
      } else {
        root = Optional.of(value(0));
        refuseSecondDocument();
      }
    } catch (JacksonException e) {
      // Half a tree would produce findings about values that are there, only unread.
      root = Optional.empty();
      problems.add(syntaxProblem(e));
    } catch (TooDeep e) {
      root = Optional.empty();
      problem(Problem.Kind.TOO_DEEP, e.range, Integer.toString(MAX_DEPTH));
    }
    if (root.isPresent() && root.get() instanceof Scalar s && s.isNull() && problems.isEmpty()) {
      problem(Problem.Kind.EMPTY, Range.START, "");
      root = Optional.empty();
    }
    return new Tree(root, problems, source);
  }

  /** Directives stand before the first {@code ---}; the parser does not report them. */
  private void refuseDirectives() {
    for (int line = 1; line <= source.lines(); line++) {
      String s = source.line(line);
      if (s.startsWith("%")) {
        Range range = new Range(line, 1, line, s.codePointCount(0, s.length()) + 1);
        problem(Problem.Kind.DIRECTIVE, range, "%");
      } else if (!s.isBlank() && !s.startsWith("#")) {
        return;
      }
    }
  }

  private void refuseSecondDocument() {
    if (parser.nextToken() != null) {
      problem(Problem.Kind.SECOND_DOCUMENT, tokenRange(), "---");
    }
  }

  private Node value(int depth) {
    JsonToken token = parser.currentToken();
    Range start = tokenRange();
    if (depth > MAX_DEPTH) {
      throw new TooDeep(start);
    }
    if (parser.isCurrentAlias()) {
      problem(Problem.Kind.ALIAS, start, "*");
      return new Node.Alias(start);
    }
    refuseProperties(start);
    return switch (token) {
      case START_OBJECT -> mapping(start, depth);
      case START_ARRAY -> sequence(start, depth);
      default -> scalar(token, start);
    };
  }

  /** An anchor or tag begins the value it belongs to, and nothing else can begin like it. */
  private void refuseProperties(Range start) {
    switch (source.codePointAt(start.line(), start.column())) {
      case '&' -> problem(Problem.Kind.ANCHOR, start, "&");
      case '!' -> problem(Problem.Kind.TAG, start, "!");
      default -> {}
    }
  }

  private Scalar scalar(JsonToken token, Range range) {
    int first = source.codePointAt(range.line(), range.column());
    boolean plain = first != '"' && first != '\'' && first != '|' && first != '>';
    String text = token == JsonToken.VALUE_NULL ? nullText(range) : parser.getString();
    return new Scalar(text, plain, range);
  }

  private String nullText(Range range) {
    String line = source.line(range.line());
    int from = line.offsetByCodePoints(0, range.column() - 1);
    return range.line() == range.endLine()
        ? line.substring(from, line.offsetByCodePoints(0, range.endColumn() - 1))
        : "";
  }

  private Sequence sequence(Range start, int depth) {
    List<Node> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(depth + 1));
    }
    Range end = items.isEmpty() ? tokenRange() : items.get(items.size() - 1).range();
    return new Sequence(items, span(start, end));
  }

  private Mapping mapping(Range start, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      Range keyRange = tokenRange();
      Scalar key = new Scalar(parser.currentName(), true, keyRange);
      refuseOddKey(key);
      parser.nextToken();
      Node value = value(depth + 1);
      Integer first = seen.putIfAbsent(key.text(), keyRange.line());
      if (first == null) {
        entries.add(new Entry(key, value));
      } else {
        problem(Problem.Kind.DUPLICATE_KEY, keyRange, key.text() + " " + first);
      }
    }
    Range end = entries.isEmpty() ? tokenRange() : entries.get(entries.size() - 1).value().range();
    return new Mapping(entries, span(start, end));
  }

  private void refuseOddKey(Scalar key) {
    Range r = key.range();
    refuseProperties(r);
    if (key.text().equals("<<")) {
      problem(Problem.Kind.MERGE_KEY, r, "<<");
    }
  }

  private Range tokenRange() {
    TokenStreamLocation s = parser.currentTokenLocation();
    TokenStreamLocation e = parser.currentLocation();
    return trimmed(new Range(s.getLineNr(), s.getColumnNr(), e.getLineNr(), e.getColumnNr()));
  }

  /** A block scalar ends at the start of the next line, where nothing of it stands. */
  private Range trimmed(Range r) {
    int line = r.endLine();
    int column = r.endColumn();
    while (line > r.line() && source.line(line).substring(0, prefix(line, column)).isBlank()) {
      line--;
      String s = source.line(line);
      column = s.codePointCount(0, s.length()) + 1;
    }
    return new Range(r.line(), r.column(), line, column);
  }

  private int prefix(int line, int column) {
    String s = source.line(line);
    int points = Math.min(column - 1, s.codePointCount(0, s.length()));
    return s.offsetByCodePoints(0, points);
  }

  private static Range span(Range start, Range end) {
    return new Range(start.line(), start.column(), end.endLine(), end.endColumn());
  }

  /** The YAML engine below Jackson knows the place better than Jackson's last whole token. */
  private static Problem syntaxProblem(JacksonException e) {
    if (e.getCause() instanceof MarkedYamlEngineException cause) {
      String reason = cause.getProblem();
      boolean ranOut = reason.contains("end of stream") || reason.contains("stream end");
      Optional<Mark> mark = ranOut ? cause.getContextMark() : cause.getProblemMark();
      Range place =
          mark.or(cause::getProblemMark)
              .map(m -> character(m.getLine() + 1, m.getColumn() + 1))
              .orElse(Range.START);
      return new Problem(kind(reason), place, reason);
    }
    TokenStreamLocation location = e.getLocation();
    String message = String.valueOf(e.getOriginalMessage());
    int end = message.indexOf('\n');
    return new Problem(
        Problem.Kind.SYNTAX,
        character(location.getLineNr(), location.getColumnNr()),
        end < 0 ? message : message.substring(0, end));
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

  private static Range character(int line, int column) {
    int l = Math.max(1, line);
    int c = Math.max(1, column);
    return new Range(l, c, l, c + 1);
  }

  private void problem(Problem.Kind kind, Range range, String detail) {
    // A mapping begins where its first key begins: what stands there is met twice. A file may have
    // tens of thousands of problems, so that they are not looked through each time.
    if (met.computeIfAbsent(kind, k -> new TreeSet<>()).add(range)) {
      problems.add(new Problem(kind, range, detail));
    }
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Range range;

    TooDeep(Range range) {
      super(null, null, false, false);
      this.range = range;
    }
  }
}
