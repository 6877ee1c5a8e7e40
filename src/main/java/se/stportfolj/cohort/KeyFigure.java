package se.stportfolj.cohort;

import java.util.List;
import java.util.Optional;
import se.stportfolj.service.Fraction;
import se.stportfolj.text.Message;

/**
 * A key figure.
 *
 * @param count what was counted; empty where it cannot be known
 * @param target in percent
 * @param unknown what is not known, and why
 * @param source what asks for the figure and its target
 */
public record KeyFigure(
    Kind kind, Optional<Count> count, int target, List<Message> unknown, String source) {
  private static final Fraction HUNDRED = Fraction.of(100);

  /** Keeps its own copy. */
  public KeyFigure {
    unknown = List.copyOf(unknown);
  }

  /** Which figure. */
  public enum Kind implements se.stportfolj.format.Word {
    STAY_AFTER_ST("stay-after-st"),
    STAY_AFTER_AT("stay-after-at"),
    COMPLETE_ST("complete-st"),
    SUPERVISORS_TRAINED("supervisors-trained"),
    WRITTEN_CONTRACTS("written-contracts"),
    SELF_ASSESSMENT("self-assessment"),
    EXTERNAL_REVIEW("external-review");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    @Override
    public String key() {
      return key;
    }
  }

  /** How many of how many. */
  public record Count(int numerator, int denominator) {}

  /** The share in percent, exact; empty where nothing was counted or there is nobody to count. */
  public Optional<Fraction> percent() {
    return count
        .filter(c -> c.denominator() > 0)
        .map(c -> Fraction.of(c.numerator(), c.denominator()).times(HUNDRED));
  }

  /** Whether the target is reached; empty where there is no percentage. */
  public Optional<Boolean> met() {
    return percent().map(percent -> percent.atLeast(Fraction.of(target)));
  }
}
