package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** How a trainee was assessed. */
public enum Instrument implements Word {
  MINI_CEX("mini-cex"),
  DOPS("dops"),
  CBD("cbd"),
  FEEDBACK_360("360"),
  SPECIALIST_PANEL("specialist-panel"),
  SIT_IN("sit-in"),
  VIDEO("video"),
  PRESENTATION("presentation"),
  ROUND("round"),
  SELF("self");

  private final String key;

  Instrument(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
