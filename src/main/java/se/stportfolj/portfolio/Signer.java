package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** Who signs the certificate of a course. */
public enum Signer implements Word {
  LEADER("leader"),
  SUPERVISOR("supervisor");

  private final String key;

  Signer(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
