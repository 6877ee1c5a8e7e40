package se.stportfolj.service;

/** What a completion date waits for. */
public enum BindingConstraint {
  /** The months of service as a whole. */
  SERVICE("service"),
  /** The delmål. */
  OBJECTIVES("objectives"),
  /** The months of BT. */
  BT("bt"),
  /** Nothing: all is done. */
  COMPLETE("complete");

  private final String key;

  BindingConstraint(String key) {
    this.key = key;
  }

  /** The word for it in JSON. */
  public String key() {
    return key;
  }
}
