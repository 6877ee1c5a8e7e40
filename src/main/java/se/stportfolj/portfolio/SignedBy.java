package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** Who signs the certificate of a course. */
public enum SignedBy implements Word {
  LEADER("leader"),
  SUPERVISOR("supervisor");

  private final String key;

  SignedBy(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
