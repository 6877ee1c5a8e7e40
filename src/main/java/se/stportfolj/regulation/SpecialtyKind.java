package se.stportfolj.regulation;

/** Basspecialitet, grenspecialitet, tilläggsspecialitet. */
public enum SpecialtyKind implements Keyed {
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
