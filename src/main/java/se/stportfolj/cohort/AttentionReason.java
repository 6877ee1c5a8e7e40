package se.stportfolj.cohort;

/** Why somebody needs attention. Each is a finding, a deadline or a day that can be looked up. */
public enum AttentionReason {
  /** The service is complete and some delmål is not covered. */
  OBJECTIVES_LACKING("objectives-lacking"),
  /** The forecast is later than the contract by more than {@link AttentionReasons#DRIFT_DAYS}. */
  LATER_THAN_CONTRACT("later-than-contract"),
  /** Nothing says when the training is complete. */
  NO_COMPLETION_DATE("no-completion-date"),
  /** What a guideline says must be is not. */
  GUIDELINE_BROKEN("guideline-broken"),
  /** A certificate has waited for its signature longer than a measure of our own. */
  SIGNATURE_WAITING("signature-waiting"),
  /** The planned rotations end within the next months, before the training is complete. */
  NO_ROTATION_PLANNED("no-rotation-planned"),
  /** BT is not approved within the recommended time. */
  BT_NOT_APPROVED("bt-not-approved"),
  /** A supervisor without supervisor training. */
  SUPERVISOR_UNTRAINED("supervisor-untrained"),
  /** An action plan (handlingsplan) that is open. */
  ACTION_PLAN_OPEN("action-plan-open");

  private final String key;

  AttentionReason(String key) {
    this.key = key;
  }

  /** The word for it in JSON. */
  public String key() {
    return key;
  }
}
