package se.stportfolj.edit;

import java.util.Comparator;
import java.util.List;

/**
 * Something put into a text in place of a stretch of it.
 *
 * @param from the index of the first character that goes
 * @param to the index behind the last one; {@code from} where nothing goes
 */
record Splice(int from, int to, String text) {
  static Splice insert(int at, String text) {
    return new Splice(at, at, text);
  }

  /** The text with all of them in it: from the last to the first, so that no index moves. */
  static String apply(String text, List<Splice> splices) {
    StringBuilder out = new StringBuilder(text);
    splices.stream()
        .sorted(Comparator.comparingInt(Splice::from).reversed())
        .forEach(one -> out.replace(one.from(), one.to(), one.text()));
    return out.toString();
  }
}
