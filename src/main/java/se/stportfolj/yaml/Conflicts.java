package se.stportfolj.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The places where git, or another program that merges, could not choose between two versions, and
 * nobody has since: lines that begin with seven of {@code <}, {@code |}, {@code =} or {@code >}.
 * Such a file says two things, so that none of it is read.
 */
final class Conflicts {
  private static final String OURS = "<<<<<<<";
  private static final String BASE = "|||||||";
  private static final String BETWEEN = "=======";
  private static final String THEIRS = ">>>>>>>";

  private final SourceText source;
  private final List<Problem> found = new ArrayList<>();

  /** The line of the first marker of the conflict that is open, or 0. */
  private int first;

  private Conflicts(SourceText source) {
    this.source = source;
  }

  /** A problem for each, at its first marker. */
  static List<Problem> in(SourceText source) {
    Conflicts conflicts = new Conflicts(source);
    for (int line = 1; line <= source.lines(); line++) {
      String text = source.line(line);
      if (isMarker(text, OURS)) {
        conflicts.close("", line - 1);
        conflicts.first = line;
      } else if (isMarker(text, BASE) || isMarker(text, BETWEEN)) {
        conflicts.first = conflicts.first == 0 ? line : conflicts.first;
      } else if (isMarker(text, THEIRS)) {
        conflicts.first = conflicts.first == 0 ? line : conflicts.first;
        conflicts.close(label(text), line);
      }
    }
    conflicts.close("", source.lines());
    return conflicts.found;
  }

  private static boolean isMarker(String line, String marker) {
    return line.startsWith(marker)
        && (line.length() == 7 || Character.isWhitespace(line.charAt(7)));
  }

  /** What stands behind a marker: the name of a branch or of a change. */
  private static String label(String line) {
    return line.substring(7).strip();
  }

  private void close(String theirs, int last) {
    if (first == 0) {
      return;
    }
    String text = source.line(first);
    int width = text.codePointCount(0, text.length());
    Range range = new Range(first, 1, first, width + 1);
    String ours = isMarker(text, OURS) ? label(text) : "";
    found.add(
        ours.isEmpty() || theirs.isEmpty()
            ? new Problem(Problem.Kind.CONFLICT_REST, range)
            : new Problem(
                Problem.Kind.CONFLICT,
                range,
                Map.of("ours", ours, "theirs", theirs, "last", Integer.toString(last))));
    first = 0;
  }
}
