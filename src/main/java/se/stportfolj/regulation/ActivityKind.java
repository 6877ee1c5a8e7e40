package se.stportfolj.regulation;

import se.stportfolj.format.Word;

/** What a certificate is about: the kinds of training activity, and attested delmål. */
public enum ActivityKind implements Word {
  /** Klinisk tjänstgöring under handledning. */
  CLINICAL("clinical"),
  /** Auskultation. */
  OBSERVERSHIP("observership"),
  /** Kurs. */
  COURSE("course"),
  /** Kvalitets- och utvecklingsarbete (2015), deltagande i utvecklingsarbete (2021). */
  QUALITY_IMPROVEMENT("quality-improvement"),
  /** Självständigt skriftligt arbete enligt vetenskapliga principer (2015 only). */
  SCIENTIFIC_WORK("scientific-work"),
  /** A certificate about the delmål itself, whatever the activities were: BT, STa3. */
  ATTESTATION("attestation");

  private final String key;

  ActivityKind(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
