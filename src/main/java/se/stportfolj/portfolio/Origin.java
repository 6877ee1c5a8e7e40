package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** Where a doctoral degree was taken; a foreign one must be assessed. */
public enum Origin implements Word {
  SWEDISH("swedish"),
  FOREIGN("foreign");

  private final String key;

  Origin(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
