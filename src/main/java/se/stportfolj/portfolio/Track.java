package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** The way to specialist competence. */
public enum Track implements Word {
  REGULAR("regular"),
  THIRD_COUNTRY("third-country");

  private final String key;

  Track(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
