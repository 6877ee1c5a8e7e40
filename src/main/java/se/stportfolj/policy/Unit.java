package se.stportfolj.policy;

import java.util.Optional;

/** What the value of an entry is counted in. */
public enum Unit {
  MONTHS("months"),
  YEARS("years"),
  WEEKS("weeks"),
  WORKING_DAYS("working-days"),
  DAYS("days"),
  TIMES("times"),
  HOURS_PER_WEEK("hours-per-week"),
  HOURS_PER_MONTH("hours-per-month"),
  TIMES_PER_MONTH("times-per-month"),
  /** No number: the value is {@code true}. */
  YES("yes"),
  /** No number: the value is a list of roles. */
  ROLES("roles"),
  /** No number: the value is a list of those who approve. */
  APPROVERS("approvers");

  private final String key;

  Unit(String key) {
    this.key = key;
  }

  /** The word in a policy file; what is no number is not written. */
  public String key() {
    return key;
  }

  /** The key of the texts that count it; empty for what is no number, and for times a year. */
  public Optional<String> counted() {
    return switch (this) {
      case MONTHS, YEARS, WEEKS, WORKING_DAYS, DAYS -> Optional.of("count." + key);
      case HOURS_PER_WEEK, HOURS_PER_MONTH -> Optional.of("count.hours");
      case TIMES_PER_MONTH -> Optional.of("count.talks");
      case TIMES, YES, ROLES, APPROVERS -> Optional.empty();
    };
  }

  /** Whether the number may have decimals. */
  boolean isBroken() {
    return this == HOURS_PER_WEEK || this == HOURS_PER_MONTH;
  }
}
