package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** The kind of care a rotation takes place in; needed to judge BT. */
public enum Setting implements Word {
  PRIMARY_CARE("primary-care"),
  ACUTE_CARE("acute-care"),
  PSYCHIATRY("psychiatry"),
  OTHER("other");

  private final String key;

  Setting(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
