package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** Where a rotation takes place in relation to the home unit. */
public enum Location implements Word {
  HOME("home"),
  INTERNAL("internal"),
  EXTERNAL("external"),
  ABROAD("abroad");

  private final String key;

  Location(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
