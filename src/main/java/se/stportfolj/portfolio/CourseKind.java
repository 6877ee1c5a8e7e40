package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** What a course is to a guideline, where that is more than a course. */
public enum CourseKind implements Word {
  /** A part of the region's course in the common objectives (ST-AB), or the whole of it. */
  ST_AB("st-ab"),
  /** The basic course in research methods. */
  RESEARCH_METHODS("research-methods"),
  /** A congress or conference in the country; no course of the regulation. */
  NATIONAL_CONGRESS("national-congress"),
  /** A congress or conference abroad or of other countries; no course of the regulation. */
  INTERNATIONAL_CONGRESS("international-congress");

  private final String key;

  CourseKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }

  /** Whether it is a congress or conference. */
  boolean isCongress() {
    return this == NATIONAL_CONGRESS || this == INTERNATIONAL_CONGRESS;
  }
}
