package se.stportfolj.yaml;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import se.stportfolj.yaml.Node.Entry;
import se.stportfolj.yaml.Node.Mapping;
import se.stportfolj.yaml.Node.Scalar;
import se.stportfolj.yaml.Node.Sequence;

/**
 * The tree of a file out of the events of the YAML engine, as they come. Jackson's parser above the
 * engine guesses at each value, which nobody asks for here, and takes as long as the engine.
 */
final class EngineReader {
  /** The engine's own limits are those of its defaults; a file has at most a third of them. */
  private static final Parse ENGINE = new Parse(LoadSettings.builder().build());

  private final SourceText source;
  private final Iterator<Event> events;
  private final List<Problem> problems = new ArrayList<>();
  private final Map<Problem.Kind, Set<Range>> met = new EnumMap<>(Problem.Kind.class);

  /** The last event that was taken. */
  private Event event;

  private EngineReader(SourceText source, String text) {
    this.source = source;
    this.events = ENGINE.parseReader(new WholeCharacters(text)).iterator();
  }

  /**
   * Reads a file.
   *
   * @param text what the engine is given: that of the file, with other characters in some places
   */
  static Tree read(SourceText source, String text) {
    return new EngineReader(source, text).document();
  }

  private Tree document() {
    Optional<Node> root = Optional.empty();
    try {
      refuseDirectives();
      next(); // the start of the stream
      if (hasDocument()) {
        next();
        root = Optional.of(value(0));
        next(); // the end of the document
        refuseSecondDocument();
      } else {
        problem(Problem.Kind.EMPTY, Range.START);
      }
    } catch (YamlEngineException e) {
      // Half a tree would produce findings about values that are there, only unread.
      root = Optional.empty();
      problems.add(SyntaxProblem.of(e, source));
    } catch (Refused e) {
      root = Optional.empty();
      problem(e.kind, e.range, e.details());
    }
    if (root.isPresent() && root.get() instanceof Scalar s && s.isNull() && problems.isEmpty()) {
      problem(Problem.Kind.EMPTY, Range.START);
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
        problem(Problem.Kind.DIRECTIVE, range);
      } else if (!s.isBlank() && !s.startsWith("#")) {
        return;
      }
    }
  }

  private void refuseSecondDocument() {
    if (hasDocument()) {
      next();
      problem(Problem.Kind.SECOND_DOCUMENT, range());
    }
  }

  /** Whether another document begins; takes the event that says so. */
  private boolean hasDocument() {
    next();
    return event.getEventId() == Event.ID.DocumentStart;
  }

  private void next() {
    event = events.next();
  }

  private Node value(int depth) {
    Range start = range();
    if (depth > YamlReader.MAX_DEPTH) {
      throw new Refused(Problem.Kind.TOO_DEEP, start);
    }
    if (event.getEventId() == Event.ID.Alias) {
      problem(Problem.Kind.ALIAS, start);
      return new Node.Alias(start);
    }
    refuseProperties(start);
    return switch (event.getEventId()) {
      case MappingStart -> mapping(start, depth);
      case SequenceStart -> sequence(start, depth);
      default -> scalar(start);
    };
  }

  /** An anchor or tag begins the value it belongs to, and nothing else can begin like it. */
  private void refuseProperties(Range start) {
    switch (source.codePointAt(start.line(), start.column())) {
      case '&' -> problem(Problem.Kind.ANCHOR, start);
      case '!' -> problem(Problem.Kind.TAG, start);
      default -> {}
    }
  }

  private Scalar scalar(Range range) {
    ScalarEvent scalar = (ScalarEvent) event;
    return new Scalar(scalar.getValue(), scalar.isPlain(), range);
  }

  private Sequence sequence(Range start, int depth) {
    List<Node> items = new ArrayList<>();
    for (next(); event.getEventId() != Event.ID.SequenceEnd; next()) {
      items.add(value(depth + 1));
    }
    Range end = items.isEmpty() ? range() : items.get(items.size() - 1).range();
    return new Sequence(items, span(start, end));
  }

  private Mapping mapping(Range start, int depth) {
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    for (next(); event.getEventId() != Event.ID.MappingEnd; next()) {
      Range keyRange = range();
      Scalar key = new Scalar(key(keyRange), true, keyRange);
      refuseOddKey(key);
      next();
      Node value = value(depth + 1);
      Integer first = seen.putIfAbsent(key.text(), keyRange.line());
      if (first == null) {
        entries.add(new Entry(key, value));
      } else {
        Map<String, String> details = Map.of("key", key.text(), "line", Integer.toString(first));
        problem(Problem.Kind.DUPLICATE_KEY, keyRange, details);
      }
    }
    Range end = entries.isEmpty() ? range() : entries.get(entries.size() - 1).value().range();
    return new Mapping(entries, span(start, end));
  }

  private String key(Range range) {
    if (event instanceof ScalarEvent scalar) {
      return scalar.getValue();
    }
    if (event instanceof AliasEvent alias) {
      problem(Problem.Kind.ALIAS, range);
      return "*" + alias.getAlias().getValue();
    }
    Range first = character(range.line(), range.column());
    throw new Refused(Problem.Kind.COMPLEX_KEY, first);
  }

  private void refuseOddKey(Scalar key) {
    Range r = key.range();
    refuseProperties(r);
    if (key.text().equals("<<")) {
      problem(Problem.Kind.MERGE_KEY, r);
    }
  }

  /** Where the last event stands in the file. */
  private Range range() {
    Mark start = event.getStartMark().orElseThrow();
    Mark end = event.getEndMark().orElseThrow();
    return trimmed(
        new Range(
            start.getLine() + 1, start.getColumn() + 1, end.getLine() + 1, end.getColumn() + 1));
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

  static Range character(int line, int column) {
    int l = Math.max(1, line);
    int c = Math.max(1, column);
    return new Range(l, c, l, c + 1);
  }

  private void problem(Problem.Kind kind, Range range) {
    problem(kind, range, Map.of());
  }

  private void problem(Problem.Kind kind, Range range, Map<String, String> details) {
    // A mapping begins where its first key begins: what stands there is met twice. A file may have
    // tens of thousands of problems, so that they are not looked through each time.
    if (met.computeIfAbsent(kind, k -> new TreeSet<>()).add(range)) {
      problems.add(new Problem(kind, range, details));
    }
  }

  /** Ends the reading of a file: what follows would be misread. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Problem.Kind kind;
    private final transient Range range;

    Refused(Problem.Kind kind, Range range) {
      super(null, null, false, false);
      this.kind = kind;
      this.range = range;
    }

    Map<String, String> details() {
      boolean depth = kind == Problem.Kind.TOO_DEEP;
      return depth ? Map.of("detail", Integer.toString(YamlReader.MAX_DEPTH)) : Map.of();
    }
  }
}
