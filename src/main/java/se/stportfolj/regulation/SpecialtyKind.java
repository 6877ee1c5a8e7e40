package se.stportfolj.regulation;

import se.stportfolj.format.Word;

/** Basspecialitet, grenspecialitet, tilläggsspecialitet. */
public enum SpecialtyKind implements Word {
  BASE("base"),
  BRANCH("branch"),
  ADDITIONAL("additional");

  private final String key;

  SpecialtyKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
