package se.stportfolj.cohort;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Puts trainees in order. */
final class Sorting {
  /** As a Swedish register has it: å, ä and ö come last. */
  static final Comparator<String> BY_NAME = byName();

  private Sorting() {}

  private static Comparator<String> byName() {
    Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
    return (one, other) -> swedish.compare(one, other);
  }

  /** By name, and last what has none. */
  static int lastWithout(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent()
        ? BY_NAME.compare(one.get(), other.get())
        : Boolean.compare(one.isEmpty(), other.isEmpty());
  }

  /** In an order; what is equal comes in the order of the names, then of the paths. */
  static List<TraineeRow> sorted(List<TraineeRow> rows, View.Sort sort) {
    return rows.stream()
        .sorted(
            by(sort).thenComparing(TraineeRow::name, BY_NAME).thenComparing(TraineeRow::portfolio))
        .toList();
  }

  private static Comparator<TraineeRow> by(View.Sort sort) {
    return switch (sort) {
      case COMPLETION ->
          Comparator.comparing(row -> row.outlook().completionDate().orElse(LocalDate.MAX));
      case NAME -> Comparator.comparing(TraineeRow::name, BY_NAME);
      case START -> Comparator.comparing(TraineeRow::start);
      case DRIFT ->
          Comparator.comparing(
              row -> row.outlook().driftDays().orElse(Long.MIN_VALUE), Comparator.reverseOrder());
      case ATTENTION ->
          Comparator.comparing((TraineeRow row) -> !row.needsAttention())
              .thenComparing(row -> row.attentionSince().orElse(LocalDate.MAX));
      case DEADLINE ->
          Comparator.comparing(
              row -> row.nextDeadline().map(one -> one.date()).orElse(LocalDate.MAX));
      case FINDINGS ->
          Comparator.comparing(
                  (TraineeRow row) -> row.findings().errors(), Comparator.reverseOrder())
              .thenComparing(row -> row.findings().warnings(), Comparator.reverseOrder());
    };
  }
}
