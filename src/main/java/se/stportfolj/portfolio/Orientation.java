package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/**
 * What a training is besides the specialty's own: the region decides who has one, and the contract
 * for it is drawn up separately (Blekinge, Gemensam organisation för ST/AT-läkare, 2.1, 2.4, 2.5).
 */
public enum Orientation implements Word {
  /** Forsknings-ST. */
  RESEARCH("research"),
  /** Ledarskaps-ST. */
  LEADERSHIP("leadership");

  private final String key;

  Orientation(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
