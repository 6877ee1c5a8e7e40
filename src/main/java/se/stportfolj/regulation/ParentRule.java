package se.stportfolj.regulation;

import se.stportfolj.format.Word;

/** Which specialty must be held before a branch or additional specialty; one is enough. */
public enum ParentRule implements Word {
  /** None: a base specialty. */
  NONE("none"),
  /** One of those listed. */
  LISTED("listed"),
  /** One of those listed, or of others that are not known. */
  LISTED_IN_PART("listed-in-part"),
  /** Any clinical base specialty; the official list of names is not known. */
  ANY_CLINICAL("any-clinical"),
  /** Any clinical base specialty with patients; the official list of names is not known. */
  ANY_CLINICAL_WITH_PATIENTS("any-clinical-with-patients");

  private final String key;

  ParentRule(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
