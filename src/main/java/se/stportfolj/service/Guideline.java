package se.stportfolj.service;

/**
 * One thing that a region's guideline asks by a certain day.
 *
 * @param timing what {@code number} means
 */
record Guideline(
    DeadlineKind kind, Timing timing, int number, Deadline.Force force, String source) {
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
