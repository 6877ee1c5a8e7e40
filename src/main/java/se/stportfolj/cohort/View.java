package se.stportfolj.cohort;

import java.util.Optional;

/**
 * What is asked of a cohort.
 *
 * @param by what the trainees are grouped by
 * @param years how many calendar years of completions to look at
 * @param specialty the slug of the only specialty to look at
 * @param unit the only unit to look at
 * @param attentionOnly whether to list only those who need attention
 * @param pseudonyms whether names and paths are not shown
 */
public record View(
    Optional<By> by,
    Sort sort,
    int years,
    Optional<String> specialty,
    Optional<String> unit,
    boolean attentionOnly,
    boolean pseudonyms) {
  /** What trainees can be grouped by. */
  public enum By {
    SPECIALTY,
    UNIT,
    SUPERVISOR,
    REGULATION
  }

  /** What trainees can be sorted by. */
  public enum Sort {
    /** The day of completion, the first at the top; those without one last. */
    COMPLETION,
    NAME,
    /** The first day of ST. */
    START,
    /** The days by which the forecast is later than the contract, the most at the top. */
    DRIFT,
    /** What has been overdue longest, at the top. */
    ATTENTION,
    /** The next deadline. */
    DEADLINE,
    /** The findings: errors, then warnings, the most at the top. */
    FINDINGS
  }
}
