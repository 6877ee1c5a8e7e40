package se.stportfolj.portfolio;

import se.stportfolj.format.Word;

/** Who approves service abroad. */
public enum Approver implements Word {
  /** Huvudhandledaren. */
  MAIN_SUPERVISOR("main-supervisor"),
  /** Verksamhetschefen. */
  HEAD_OF_DEPARTMENT("head-of-department"),
  /** Hälso- och sjukvårdsdirektören, in primary care the head of Vårdvalet. */
  HEALTH_CARE_DIRECTOR("health-care-director");

  private final String key;

  Approver(String key) {
    this.key = key;
  }

  @Override
  public String key() {
    return key;
  }
}
