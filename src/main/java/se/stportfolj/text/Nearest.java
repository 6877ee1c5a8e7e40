package se.stportfolj.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody who mistyped most likely meant. */
public final class Nearest {
  /** More mistakes than anybody makes in a word. */
  private static final int FARTHEST = 16;

  private Nearest() {}

  /**
   * The closest of the known words, if it is close: one mistake in a short word, two in a word of
   * five letters or more, three from ten. A wrong guess costs more than none.
   */
  public static Optional<String> to(String word, Collection<String> known) {
    String written = word.toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    int allowed = written.length() < 5 ? 1 : written.length() < 10 ? 2 : 3;
    String best = null;
    int least = allowed + 1;
    for (String candidate : known) {
      // As many letters as differ in number differ at least, and a value may be a whole file long.
      if (Math.abs(candidate.length() - written.length()) >= least) {
        continue;
      }
      int distance = distance(written, candidate.toLowerCase(Locale.ROOT), least);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The closest of the known words, if it is close and no other is as close. */
  public static Optional<String> only(String word, Collection<String> known) {
    return to(word, known)
        .filter(best -> known.stream().filter(k -> isAsClose(word, k, best)).count() == 1);
  }

  private static boolean isAsClose(String word, String candidate, String best) {
    String written = word.toLowerCase(Locale.ROOT);
    int nearest = distance(written, best.toLowerCase(Locale.ROOT), FARTHEST);
    return distance(written, candidate.toLowerCase(Locale.ROOT), nearest + 1) <= nearest;
  }

  /**
   * Letters to insert, delete, replace or swap with their neighbour (Damerau–Levenshtein), or some
   * number from {@code enough} on where there are as many. Only what can come to less is looked at:
   * as many places beside the diagonal, so that long words cost no more than their length.
   */
  static int distance(String a, String b, int enough) {
    if (Math.abs(a.length() - b.length()) >= enough) {
      return enough;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] now = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int from = Math.max(1, i - enough);
      int to = Math.min(b.length(), i + enough);
      now[from - 1] = from == 1 ? i : enough;
      int least = now[from - 1];
      for (int j = from; j <= to; j++) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        // The place above the last of a row is beyond those looked at before.
        int above = j == i + enough ? enough : last[j];
        int step = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(above, now[j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        now[j] = swapped ? Math.min(step, before[j - 2] + 1) : step;
        least = Math.min(least, now[j]);
      }
      if (least >= enough) {
        return enough;
      }
      int[] free = before;
      before = last;
      last = now;
      now = free;
    }
    return last[b.length()];
  }
}
