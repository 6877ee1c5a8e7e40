package se.stportfolj.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The brackets of a text, for {@link Gaps}: those that are open, and those never closed. */
final class Brackets {
  private final String text;
  private final Deque<Integer> open = new ArrayDeque<>();
  private final List<Integer> unclosed = new ArrayList<>();

  /** How many of the open ones are square, and how many curly: there may be very many. */
  private int squares;

  private int curlies;

  Brackets(String text) {
    this.text = text;
  }

  /** Whether a place is outside of all. */
  boolean none() {
    return open.isEmpty();
  }

  void open(int at) {
    count(text.charAt(at), 1);
    open.addLast(at);
  }

  /** Closes the innermost of a kind; those within it were never closed. */
  void close(char closing) {
    char opening = closing == ']' ? '[' : '{';
    boolean more = opening == '[' ? squares > 0 : curlies > 0;
    while (more) {
      int last = open.removeLast();
      char bracket = text.charAt(last);
      count(bracket, -1);
      more = bracket != opening;
      if (more) {
        unclosed.add(last);
      }
    }
  }

  private void count(char bracket, int change) {
    squares += bracket == '[' ? change : 0;
    curlies += bracket == '{' ? change : 0;
  }

  void end() {
    unclosed.addAll(open);
  }

  /** Where the innermost begins that is open at a place and never closed; or -1. */
  int unclosedBefore(int place) {
    int last = -1;
    for (int begins : unclosed) {
      last = begins < place ? Math.max(last, begins) : last;
    }
    return last;
  }
}
