package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** What is credited as service time. */
public enum CreditKind implements Word {
  DOCTORAL_DEGREE("doctoral-degree"),
  EARLIER_SERVICE("earlier-service"),
  EEA("eea"),
  THIRD_COUNTRY("third-country"),
  BEFORE_LICENCE("before-licence");

  private final String key;

  CreditKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
