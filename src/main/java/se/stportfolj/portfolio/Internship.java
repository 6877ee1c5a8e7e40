package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** Whether the doctor has done Swedish AT. */
public enum Internship implements Word {
  AT("at"),
  NONE("none");

  private final String key;

  Internship(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
