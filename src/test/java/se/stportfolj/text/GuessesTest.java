package se.stportfolj.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thousands of names that nobody has, among thousands that somebody has. */
class GuessesTest {
  @Test
  void guessesUntilItHasLookedAtTooMuch() {
    List<String> known = IntStream.range(0, 5_000).mapToObj(i -> "Karin Ek " + i).toList();
    int letters = known.stream().mapToInt(name -> name.length() + 1).sum();
    long possible = Guesses.MOST_LETTERS / letters + 1;
    Guesses guesses = new Guesses();
    assertThat(possible).isGreaterThan(200);
    for (int i = 0; i < possible; i++) {
      assertThat(guesses.to("Karim Ek 7", known)).contains("Karin Ek 7");
    }
    assertThat(guesses.to("Karim Ek 7", known)).isEmpty();
    assertThat(new Guesses().to("Karim Ek 7", known)).contains("Karin Ek 7");
  }
}
