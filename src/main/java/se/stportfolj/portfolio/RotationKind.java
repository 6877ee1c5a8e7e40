package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** What a rotation is; decides whether it adds service time. */
public enum RotationKind implements Word {
  CLINICAL("clinical"),
  BT("bt"),
  OBSERVERSHIP("observership"),
  RESEARCH("research"),
  LEADERSHIP("leadership");

  private final String key;

  RotationKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
