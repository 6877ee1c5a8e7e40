package se.stportfolj.intyg;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Numbers of bilagor as an application lists them: {@code 2–5, 8}. */
final class Bilagor {
  private Bilagor() {}

  /** The numbers in order, each once; three or more in a row, and two, as a range. */
  static String list(Collection<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    List<Integer> sorted = new ArrayList<>(new TreeSet<>(numbers));
    for (int i = 0; i < sorted.size(); i++) {
      int first = sorted.get(i);
      while (i + 1 < sorted.size() && sorted.get(i + 1) == sorted.get(i) + 1) {
        i++;
      }
      int last = sorted.get(i);
      ranges.add(first == last ? Integer.toString(first) : first + "–" + last);
    }
    return String.join(", ", ranges);
  }
}
