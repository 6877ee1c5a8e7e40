package se.stportfolj.cohort;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import se.stportfolj.text.Message;

/**
 * A reason why somebody needs attention.
 *
 * @param rule the rule that reports it; empty where none does
 * @param source what it rests on, as the data cite it; {@code st} for a measure of our own
 * @param since the day from which it is overdue, or on which it will be; empty where nothing says
 * @param text what is to be told of it
 */
public record Attention(
    AttentionReason reason,
    Optional<String> rule,
    String source,
    Optional<LocalDate> since,
    Message text) {
  /** What has been overdue longest comes first; what has no day comes last. */
  static final Comparator<Attention> LONGEST_FIRST =
      Comparator.comparing((Attention one) -> one.since().orElse(LocalDate.MAX))
          .thenComparing(Attention::reason);
}
