package se.stportfolj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NearestTest {
  private static final List<String> KEYS = List.of("percent", "from", "to", "side-service", "id");

  @Test
  void findsWhatWasMeant() {
    assertThat(Nearest.to("precent", KEYS)).contains("percent");
    assertThat(Nearest.to("form", KEYS)).contains("from");
    assertThat(Nearest.to("side_service", KEYS)).contains("side-service");
    assertThat(Nearest.to("Percent", KEYS)).contains("percent");
  }

  /** A wrong guess costs more than none. */
  @Test
  void saysNothingWhenNothingIsClose() {
    assertThat(Nearest.to("kommentar", KEYS)).isEmpty();
    assertThat(Nearest.to("omfattning", KEYS)).isEmpty();
  }

  /** Only what can come to less than what is enough is looked at: it finds the same as all. */
  @Test
  void theDistanceIsThatOfTheWholeTable() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String a = word(random);
      String b = random.nextBoolean() ? word(random) : spoilt(a, random);
      int enough = 1 + random.nextInt(5);
      assertThat(Math.min(enough, Nearest.distance(a, b, enough)))
          .as(a + " " + b + " " + enough)
          .isEqualTo(Math.min(enough, whole(a, b)));
    }
  }

  /** The whole table of these would have 10 billion places. */
  @Test
  void longWordsCostTheirLength() {
    String word = "delmål".repeat(20_000);
    assertThat(Nearest.distance(word + "x", "y" + word, 4)).isEqualTo(2);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      word.append("abc".charAt(random.nextInt(3)));
    }
    return word.toString();
  }

  private static String spoilt(String word, Random random) {
    int at = random.nextInt(word.length() + 1);
    return word.substring(0, at) + "c" + word.substring(Math.min(word.length(), at + 1));
  }

  private static int whole(String a, String b) {
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
