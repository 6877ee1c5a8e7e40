package se.stportfolj.edit;

import java.util.List;
import java.util.Optional;
import se.stportfolj.yaml.Node;
import se.stportfolj.yaml.Range;
import se.stportfolj.yaml.SourceText;

/** Where the values of a file begin and end in its text, as indices of characters. */
final class Places {
  private final SourceText source;
  private final String text;

  Places(SourceText source) {
    this.source = source;
    this.text = source.text();
  }

  /** A place where something else stands than what can be edited. */
  static final class OddException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OddException() {
      super(null, null, false, false);
    }
  }

  String text() {
    return text;
  }

  int start(Node node) {
    return source.indexOf(node.range());
  }

  /** The index behind the last character of a value, its closing bracket or brace among them. */
  int end(Node node) {
    if (node instanceof Node.Mapping mapping) {
      List<Node.Entry> entries = mapping.entries();
      boolean empty = entries.isEmpty();
      int last = empty ? start(node) + 1 : end(entries.get(entries.size() - 1).value());
      return empty || isFlow(node) ? closing(last, '}') : last;
    }
    if (node instanceof Node.Sequence sequence) {
      List<Node> items = sequence.items();
      boolean empty = items.isEmpty();
      int last = empty ? start(node) + 1 : end(items.get(items.size() - 1));
      return empty || isFlow(node) ? closing(last, ']') : last;
    }
    Range range = node.range();
    return source.indexOf(
        new Range(range.endLine(), range.endColumn(), range.endLine(), range.endColumn()));
  }

  /** Between a last value and what closes its brackets stand blanks, comments and a comma alone. */
  private int closing(int from, char sign) {
    int at = from;
    while (at < text.length() && text.charAt(at) != sign) {
      char c = text.charAt(at);
      if (c == '#') {
        at = lineEnd(at);
      } else if (Character.isWhitespace(c) || c == ',' || c == ':') {
        at++;
      } else {
        throw new OddException();
      }
    }
    if (at == text.length()) {
      throw new OddException();
    }
    return at + 1;
  }

  /** Whether it stands in brackets or braces. */
  boolean isFlow(Node node) {
    int start = start(node);
    return start < text.length() && (text.charAt(start) == '{' || text.charAt(start) == '[');
  }

  /** The index behind the colon of a key. */
  int behindColon(Node.Scalar key) {
    int at = end(key);
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    if (at == text.length() || text.charAt(at) != ':') {
      throw new OddException();
    }
    return at + 1;
  }

  int lineEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  int lineStart(int from) {
    int at = from;
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  /** The column from 0, which for indentation is a number of spaces. */
  int column(int at) {
    return at - lineStart(at);
  }

  /** Where the line after this one begins; empty on the last line. */
  Optional<Integer> nextLine(int from) {
    int at = lineEnd(from);
    if (at == text.length()) {
      return Optional.empty();
    }
    boolean windows = text.startsWith("\r\n", at);
    return Optional.of(at + (windows ? 2 : 1));
  }

  /**
   * The end of the line on which a value ends, or of the last of the comments that directly follow
   * and are indented further than a column, so that they belong to it.
   */
  int behind(int end, int column) {
    int at = lineEnd(end);
    Optional<Integer> next = nextLine(at);
    while (next.isPresent()) {
      int content = skipBlanks(next.get());
      boolean comment = content < text.length() && text.charAt(content) == '#';
      if (!comment || content - next.get() <= column) {
        return at;
      }
      at = lineEnd(content);
      next = nextLine(at);
    }
    return at;
  }

  int skipBlanks(int from) {
    int at = from;
    while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  boolean isBlank(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /** The end of the last line that is not empty. */
  int lastLineEnd() {
    int at = text.length();
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return lineEnd(at);
  }

  /** Whether an empty line stands before a line, comments in between left out. */
  boolean isSetApart(int at) {
    int start = lineStart(at);
    while (start > 0) {
      int before = lineStart(endBefore(start));
      String line = text.substring(before, lineEnd(before));
      if (!line.stripLeading().startsWith("#")) {
        return line.isBlank();
      }
      start = before;
    }
    return false;
  }

  /** The end of the line before the one that begins here. */
  int endBefore(int lineStart) {
    boolean windows = lineStart > 1 && text.startsWith("\r\n", lineStart - 2);
    return lineStart - (windows ? 2 : 1);
  }

  boolean hasEmptyLine() {
    return text.lines().anyMatch(String::isBlank);
  }

  /** How the file ends its lines. */
  String lineBreak() {
    int at = lineEnd(0);
    if (at == text.length()) {
      return "\n";
    }
    boolean windows = text.startsWith("\r\n", at);
    return windows ? "\r\n" : text.substring(at, at + 1);
  }

  /** Lines that are put in behind a line. */
  Splice below(int lineEnd, List<String> lines) {
    StringBuilder put = new StringBuilder();
    lines.forEach(line -> put.append(lineBreak()).append(line));
    return Splice.insert(lineEnd, put.toString());
  }
}
