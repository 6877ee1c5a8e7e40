package se.stportfolj.text;

import java.util.Collection;
import java.util.Optional;

/**
 * What was meant by one word after another that a file has and nobody knows, among words that stand
 * in files too: thousands of the one and thousands of the other are some millions of comparisons.
 * When that many letters were looked at, nothing more is guessed.
 */
public final class Guesses {
  /** A second's work; 250 words among a region's 5,000 supervisors. */
  static final long MOST_LETTERS = 20_000_000;

  private long letters;

  /** As {@link Nearest#to}, as long as it is not too much. */
  public Optional<String> to(String word, Collection<String> known) {
    if (letters > MOST_LETTERS) {
      return Optional.empty();
    }
    for (String one : known) {
      letters += 1 + one.length();
    }
    return Nearest.to(word, known);
  }
}
