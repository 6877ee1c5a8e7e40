package se.stportfolj.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * What stands between the values of a file, looked at for the few files in which the YAML engine
 * alone would not do. The engine (snakeyaml-engine 3) takes no tab on the empty lines of a text,
 * takes a {@code #} behind a quotation mark or bracket for a comment without the space that a
 * comment needs, and tells of a bracket or quotation mark that is never closed at the place where
 * it gave up.
 *
 * <p>It divides the text as the engine does, and judges nothing: in a file that is no YAML, what it
 * says of the part behind the first mistake is a guess.
 */
final class Gaps {
  /** Stands for what is taken out; no text has it, since control characters are refused. */
  private static final char NOTHING = '\0';

  private final String text;
  private final StringBuilder spaced;

  private final List<Quoted> quoted = new ArrayList<>();
  private int joined = -1;

  private final Brackets brackets;

  /** The columns of the block collections that are open, from 0; the innermost last. */
  private final Deque<Integer> indents = new ArrayDeque<>(List.of(-1));

  /** The tabs since the last hyphen, which indent if what comes next is a key or a hyphen. */
  private final List<Integer> behindHyphen = new ArrayList<>();

  private int at;
  private int lineStart;

  /** Where the last value of this line begins, or -1: the key, if a colon follows. */
  private int candidate = -1;

  private boolean hyphen;
  private boolean plainMayGoOn;

  /** A value in quotation marks, from the first to behind the last. */
  record Quoted(int start, int end) {}

  private Gaps(String text) {
    this.text = text;
    this.brackets = new Brackets(text);
    this.spaced = new StringBuilder(text);
  }

  /** Looks through a text. */
  static Gaps in(String text) {
    Gaps gaps = new Gaps(text);
    while (gaps.at < text.length()) {
      gaps.gap();
      gaps.token();
    }
    gaps.settleHyphen(true);
    gaps.brackets.end();
    return gaps;
  }

  /** The text with a space for each tab that separates or trails, line by line as long. */
  String spaced() {
    return spaced.toString().replace("\0", "");
  }

  /** Where the first {@code #} stands that joins what is before it; -1 where none does. */
  int joined() {
    return joined;
  }

  /** Where the innermost bracket begins that is open at a place and never closed; or -1. */
  int unclosedBefore(int place) {
    return brackets.unclosedBefore(place);
  }

  /** The last value in quotation marks that ends at a place or before. */
  Quoted quotedBefore(int place) {
    Quoted last = new Quoted(-1, -1);
    for (Quoted one : quoted) {
      last = one.end <= place ? one : last;
    }
    return last;
  }

  /** Passes what separates: spaces, tabs, comments and line breaks. */
  private void gap() {
    int from = at;
    boolean indentation = from == lineStart;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      if (isBreak(c)) {
        space(from, at);
        newLine();
        from = at + 1;
        indentation = true;
      } else if (c == '#') {
        boolean begins = at == 0 || isWhite(text.charAt(at - 1));
        joined = begins || joined >= 0 ? joined : at;
        plainMayGoOn = false;
        space(from, at);
        at = endOfLine(at) - 1;
        from = at + 1;
      } else if (c != ' ' && c != '\t') {
        break;
      }
    }
    if (at == text.length() || !brackets.none() || !(indentation || hyphen)) {
      space(from, at);
    } else if (hyphen) {
      for (int i = from; i < at; i++) {
        behindHyphen.add(i);
      }
    }
  }

  private void newLine() {
    lineStart = at + 1;
    candidate = -1;
    hyphen = false;
    settleHyphen(true);
  }

  private void space(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\t') {
        spaced.setCharAt(i, ' ');
      }
    }
  }

  private void settleHyphen(boolean separates) {
    for (int i : separates ? behindHyphen : List.<Integer>of()) {
      space(i, i + 1);
    }
    behindHyphen.clear();
  }

  private void token() {
    if (at == text.length()) {
      return;
    }
    char c = text.charAt(at);
    boolean block = brackets.none();
    int column = at - lineStart;
    while (block && indents.getLast() > column) {
      indents.removeLast();
    }
    boolean indicator = isWhite(charAt(at + 1)) || (c == ':' && !block);
    boolean ends = c == ':' ? indicator : !block && isFlow(c);
    if (column == 0 && isMarker()) {
      plainMayGoOn = false;
      indents.clear();
      indents.add(-1);
      at += 3;
    } else if (plainMayGoOn && !ends && (!block || column > indents.getLast())) {
      plain(); // on a further line it may begin with anything
    } else if ((c == '-' || c == '?' || c == ':') && indicator) {
      indicator(c, block, column);
    } else if (block && (c == '|' || c == '>')) {
      block();
    } else {
      value(c);
    }
  }

  private boolean isMarker() {
    return (text.startsWith("---", at) || text.startsWith("...", at)) && isWhite(charAt(at + 3));
  }

  private void indicator(char c, boolean block, int column) {
    plainMayGoOn = false;
    if (c != ':' || candidate >= 0) {
      settleHyphen(!block); // a key or a hyphen: what is before it was indentation
    }
    int begins = c == ':' && candidate >= 0 ? candidate - lineStart : column;
    if (block && begins > indents.getLast()) {
      indents.add(begins);
    }
    hyphen = block && c != ':';
    candidate = -1;
    at++;
  }

  private void value(char c) {
    plainMayGoOn = false;
    hyphen = false;
    boolean block = brackets.none();
    if (block && candidate < 0) {
      candidate = at;
    }
    if (c == '[' || c == '{') {
      brackets.open(at++);
    } else if (!block && (c == ']' || c == '}')) {
      brackets.close(c);
      at++;
    } else if (!block && c == ',') {
      at++;
    } else if (c == '"' || c == '\'') {
      int start = at;
      at = endOfQuoted(c);
      quoted.add(new Quoted(start, at));
      for (int i = start; i < at; i++) {
        if (isBreak(text.charAt(i))) {
          lineStart = i + 1;
          candidate = -1;
        }
      }
    } else {
      plain();
    }
  }

  private int endOfQuoted(char quote) {
    for (int i = at + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && quote == '"') {
        i++;
      } else if (c == quote) {
        if (quote == '"' || charAt(i + 1) != quote) {
          return i + 1;
        }
        i++;
      }
    }
    return text.length();
  }

  private void plain() {
    boolean flow = !brackets.none();
    int start = at;
    plainMayGoOn = true;
    for (; at < text.length() && !isBreak(text.charAt(at)); at++) {
      char c = text.charAt(at);
      char next = charAt(at + 1);
      boolean colon = c == ':' && (isWhite(next) || (flow && isFlow(next)));
      boolean comment = c == '#' && at > start && isWhite(text.charAt(at - 1));
      if (colon || comment || (flow && isFlow(c))) {
        plainMayGoOn = false;
        break;
      }
    }
    if (at == start) {
      at++; // a stray sign, which the engine refuses
    }
  }

  /** Passes a block of text and marks the tabs of its empty lines, which are no part of it. */
  private void block() {
    hyphen = false;
    int header = ++at;
    int more = 0;
    while (at < text.length() && "+-0123456789".indexOf(text.charAt(at)) >= 0) {
      more = Character.isDigit(text.charAt(at)) ? text.charAt(at) - '0' : more;
      at++;
    }
    int end = endOfLine(header);
    space(at, end);
    int least = Math.max(1, indents.getLast() + 1);
    int indent = more > 0 ? least + more - 1 : -1;
    int line = behindBreak(end);
    while (line < text.length()) {
      int lineEnd = endOfLine(line);
      int first = behindIndent(line, lineEnd, indent);
      boolean empty = isBlank(first, lineEnd);
      if (indent < 0 && !empty) {
        indent = Math.max(least, first - line);
      }
      if (first - line < indent && !empty) {
        break;
      }
      if (empty && (indent < 0 || first - line < indent)) {
        for (int i = first; i < lineEnd; i++) {
          spaced.setCharAt(i, NOTHING);
        }
      }
      line = behindBreak(lineEnd);
    }
    at = line;
    lineStart = line;
    candidate = -1;
    plainMayGoOn = false;
    settleHyphen(true);
  }

  /** Where a line of a block begins, behind its indent; while that is unknown behind all spaces. */
  private int behindIndent(int line, int lineEnd, int indent) {
    int first = line;
    while (first < lineEnd && text.charAt(first) == ' ' && (indent < 0 || first - line < indent)) {
      first++;
    }
    return first;
  }

  private boolean isBlank(int from, int to) {
    boolean blank = true;
    for (int i = from; i < to; i++) {
      blank &= isWhite(text.charAt(i));
    }
    return blank;
  }

  private char charAt(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  private int endOfLine(int from) {
    int end = from;
    while (end < text.length() && !isBreak(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int behindBreak(int end) {
    boolean both = charAt(end) == '\r' && end + 1 < text.length() && text.charAt(end + 1) == '\n';
    return Math.min(text.length(), end + (both ? 2 : 1));
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isWhite(char c) {
    return c == ' ' || c == '\t' || isBreak(c);
  }

  private static boolean isFlow(char c) {
    return c == ',' || c == '[' || c == ']' || c == '{' || c == '}';
  }
}
