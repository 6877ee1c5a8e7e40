package se.stportfolj.cohort;

import java.util.Comparator;
import java.util.Optional;

/**
 * How many of a specialty complete their training in a year.
 *
 * @param specialty empty for those that are not shown apart
 * @param first from January through June
 * @param second from July through December
 */
public record Supply(int year, Optional<SpecialtyName> specialty, Half first, Half second) {
  /** By year, and then by the name of the specialty; those that are not shown apart last. */
  static final Comparator<Supply> IN_ORDER =
      Comparator.comparing(Supply::year)
          .thenComparing(one -> one.specialty().map(SpecialtyName::name), Sorting::lastWithout);

  /**
   * A half-year.
   *
   * @param planned with a day that holds as planned
   * @param conditional with a day that holds only if the delmål are covered by then
   */
  public record Half(int planned, int conditional) {
    static final Half NONE = new Half(0, 0);

    Half plus(Half other) {
      return new Half(planned + other.planned, conditional + other.conditional);
    }

    Half and(boolean isConditional) {
      return new Half(planned + (isConditional ? 0 : 1), conditional + (isConditional ? 1 : 0));
    }
  }

  /** Of the whole year. */
  public int planned() {
    return first.planned() + second.planned();
  }

  /** Of the whole year. */
  public int conditional() {
    return first.conditional() + second.conditional();
  }
}
