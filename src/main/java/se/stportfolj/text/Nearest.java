package se.stportfolj.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The known word that somebody who mistyped most likely meant. */
public final class Nearest {
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
      int distance = distance(written, candidate.toLowerCase(Locale.ROOT));
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
    return distance(written, candidate.toLowerCase(Locale.ROOT))
        <= distance(written, best.toLowerCase(Locale.ROOT));
  }

  /** Letters to insert, delete, replace or swap with their neighbour (Damerau–Levenshtein). */
  static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(int[][] d, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int least = Math.min(d[i - 1][j - 1] + (same ? 0 : 1), Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
  }
}
