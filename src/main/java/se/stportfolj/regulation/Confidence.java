package se.stportfolj.regulation;

import se.stportfolj.format.Word;

/** How sure a value is, the surest first. The word in the data is the name in lower case. */
public enum Confidence implements Word {
  /** Read in the legal text or on the official blank form. */
  OFFICIAL("official", Strength.BINDING),
  /** Socialstyrelsen's own page, or two independent sources. */
  CORROBORATED("corroborated", Strength.BINDING),
  /** One credible source. */
  PROBABLE("probable", Strength.PROBABLE),
  /** Inferred, in conflict, or about an older regulation. */
  UNCERTAIN("uncertain", Strength.OPEN),
  /** Not verified, or no value known. */
  UNKNOWN("unknown", Strength.OPEN);

  private final String key;
  private final Strength strength;

  Confidence(String key, Strength strength) {
    this.key = key;
    this.strength = strength;
  }

  @Override
  public String key() {
    return key;
  }

  /** How strong a conclusion from such a value may be. */
  public Strength strength() {
    return strength;
  }

  /** The less sure of two: what rests on both is no surer than either. */
  public Confidence and(Confidence other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
