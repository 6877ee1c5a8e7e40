package se.stportfolj.regulation;

import java.time.LocalDate;
import java.util.Optional;
import se.stportfolj.format.Section;

/** Reads facts: {@code {value: …, confidence: …, source: …, note: …}}. */
final class Facts {
  private static final String VALUE = "value";

  private Facts() {}

  static Fact<Integer> integer(Section parent, String key) {
    Section s = parent.section(key);
    return of(s, s.integer(VALUE));
  }

  /** A number that only some regulations have. */
  static Optional<Fact<Integer>> integerIfAny(Section parent, String key) {
    return parent.has(key) ? Optional.of(integer(parent, key)) : Optional.empty();
  }

  /** A number that may be written as unknown. */
  static Fact<Optional<Integer>> integerOrUnknown(Section parent, String key) {
    Section s = parent.section(key);
    return of(s, s.isNull(VALUE) ? Optional.empty() : Optional.of(s.integer(VALUE)));
  }

  static Fact<LocalDate> date(Section parent, String key) {
    Section s = parent.section(key);
    return of(s, s.date(VALUE));
  }

  /** A date that may be written as unknown. */
  static Fact<Optional<LocalDate>> dateOrUnknown(Section parent, String key) {
    Section s = parent.section(key);
    return of(s, s.isNull(VALUE) ? Optional.empty() : Optional.of(s.date(VALUE)));
  }

  static Fact<Boolean> truth(Section parent, String key) {
    Section s = parent.section(key);
    return of(s, s.truth(VALUE));
  }

  /** The rest of a fact whose value has been read. */
  static <T> Fact<T> of(Section s, T value) {
    Fact<T> fact =
        new Fact<>(
            value,
            s.word("confidence", Confidence.values()),
            s.text("source"),
            s.optionalText("note"));
    s.end();
    return fact;
  }
}
