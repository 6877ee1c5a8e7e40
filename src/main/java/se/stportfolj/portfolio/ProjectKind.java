package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** What a project is evidence of. */
public enum ProjectKind implements Word {
  QUALITY_IMPROVEMENT("quality-improvement"),
  SCIENTIFIC_WORK("scientific-work");

  private final String key;

  ProjectKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
