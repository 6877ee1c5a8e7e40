package se.stportfolj.cohort;

import java.util.List;

/**
 * Who completes the training when. Every trainee is either in one year or one of the numbers.
 *
 * @param supply by year and specialty, only where there is somebody
 * @param years the first calendar year, and how many are looked at
 * @param complete those who are complete already
 * @param lacking those whose service is complete while delmål lack: nobody knows when
 * @param undated those without a day
 * @param later those who complete after the last year that is looked at
 */
public record Completions(
    List<Supply> supply, Years years, int complete, int lacking, int undated, int later) {
  /** Keeps its own copy. */
  public Completions {
    supply = List.copyOf(supply);
  }

  /** Calendar years from the first on, so many. */
  public record Years(int first, int count) {
    /** The last of them. */
    public int last() {
      return first + count - 1;
    }
  }
}
