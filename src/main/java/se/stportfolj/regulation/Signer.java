package se.stportfolj.regulation;

import se.stportfolj.format.Word;

/** Who signs a form. The words are those of the portfolio's roles. */
public enum Signer implements Word {
  APPLICANT("applicant"),
  /** Handledare. */
  SUPERVISOR("supervisor"),
  /** Kursledare. */
  COURSE_LEADER("course-leader"),
  /** Huvudansvarig handledare. */
  MAIN_SUPERVISOR("main-supervisor"),
  /** Verksamhetschef; under HSLF-FS 2021:8 the one mainly responsible, or the equivalent. */
  HEAD_OF_DEPARTMENT("head-of-department"),
  /** Specialist appointed by the head of department, SOSFS 2015:8, 4 kap. 4 §. */
  DESIGNATED_SPECIALIST("designated-specialist"),
  /** Studierektor. */
  STUDY_DIRECTOR("study-director"),
  /** Extern bedömare, bastjänstgöring. */
  EXTERNAL_ASSESSOR("external-assessor"),
  /** A specialist other than the main supervisor. */
  ADDITIONAL_SPECIALIST("additional-specialist");

  private final String key;

  Signer(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
