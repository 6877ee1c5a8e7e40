package se.stportfolj.service;

import java.util.Optional;

/** What has to be done by a day. */
public enum DeadlineKind {
  CONTRACT_SIGNED("contract-signed"),
  PROGRAMME_ESTABLISHED("programme-established"),
  PROGRAMME_REVISION("programme-revision"),
  ASSESSMENTS("assessments"),
  SPECIALIST_PANEL("specialist-panel"),
  DEVELOPMENT_TALK("development-talk"),
  EDUCATION_TALK("education-talk"),
  SUPERVISOR_STATEMENT("supervisor-statement"),
  ANNUAL_REPORT("annual-report"),
  SIDE_SERVICE_CONTACT("side-service-contact"),
  SIDE_SERVICE_CONTRACT("side-service-contract"),
  MID_EVALUATION("mid-evaluation"),
  FINAL_EVALUATION("final-evaluation"),
  /** The certificate of one activity. */
  CERTIFICATE("certificate"),
  /** The application for approval of BT. */
  BT_APPROVAL("bt-approval"),
  /** The application for specialist competence. */
  APPLICATION("application");

  private final String key;

  DeadlineKind(String key) {
    this.key = key;
  }

  /** The word for it in JSON and in the guidelines' data. */
  public String key() {
    return key;
  }

  /** Whether there is one in every calendar year. */
  public boolean isYearly() {
    return switch (this) {
      case PROGRAMME_REVISION,
          ASSESSMENTS,
          SPECIALIST_PANEL,
          DEVELOPMENT_TALK,
          EDUCATION_TALK,
          SUPERVISOR_STATEMENT,
          ANNUAL_REPORT ->
          true;
      default -> false;
    };
  }

  /** The rule that reports it where a guideline asks for it and it is late. */
  String policyRule() {
    return switch (this) {
      case CONTRACT_SIGNED -> "policy/contract-signed-within";
      case PROGRAMME_ESTABLISHED -> "policy/programme-established-within";
      case PROGRAMME_REVISION -> "policy/programme-revisions-per-year";
      case ASSESSMENTS -> "policy/assessments-per-year";
      case SPECIALIST_PANEL -> "policy/specialist-panel-per-year";
      case DEVELOPMENT_TALK -> "policy/development-talks-per-year";
      case EDUCATION_TALK -> "policy/education-talks-per-year";
      case SUPERVISOR_STATEMENT -> "policy/supervisor-statement-per-year";
      case ANNUAL_REPORT -> "policy/annual-report-per-year";
      case SIDE_SERVICE_CONTACT -> "policy/side-service-contacted-before";
      case SIDE_SERVICE_CONTRACT -> "policy/side-service-contract-before-start";
      case MID_EVALUATION, FINAL_EVALUATION, CERTIFICATE, BT_APPROVAL, APPLICATION ->
          "policy/" + key;
    };
  }

  static Optional<DeadlineKind> of(String key) {
    for (DeadlineKind kind : values()) {
      if (kind.key.equals(key)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
