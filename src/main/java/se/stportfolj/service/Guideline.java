package se.stportfolj.service;

import java.util.Optional;

/**
 * One thing that a region's guideline asks by a certain day.
 *
 * @param timing what {@code number} means
 * @param only the only specialty it is asked in; empty for all
 * @param except the specialty it is not asked in
 * @param source the document and its section
 */
record Guideline(
    DeadlineKind kind,
    Timing timing,
    int number,
    Deadline.Force force,
    Optional<String> only,
    Optional<String> except,
    String source) {
  /** Whether it is asked in a specialty. */
  boolean appliesTo(String specialty) {
    return only.map(specialty::equals).orElse(true) && except.filter(specialty::equals).isEmpty();
  }

  /** When it is asked for. */
  enum Timing {
    /** So many in each calendar year. */
    PER_YEAR("per-year"),
    /** At the latest so many months after the first day of ST. */
    MONTHS_AFTER_START("months-after-start"),
    /** At the latest so many months before the completion date, or before a rotation. */
    MONTHS_BEFORE("months-before");

    private final String key;

    Timing(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }
}
