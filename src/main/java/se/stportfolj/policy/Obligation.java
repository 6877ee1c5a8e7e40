package se.stportfolj.policy;

/** How much a guideline means what it says. */
public enum Obligation {
  /** The guideline says "ska", or states a duty. */
  MUST("must"),
  /** The guideline says "bör" or "rekommenderas". */
  SHOULD("should");

  private final String key;

  Obligation(String key) {
    this.key = key;
  }

  /** The word in a policy file. */
  public String key() {
    return key;
  }
}
